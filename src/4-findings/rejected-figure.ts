import { placeInQuote } from '../schema/place-in-quote.ts';
import type { Claim } from '../schema/claim.ts';
import { phrasing, type Wording } from '../text/phrasing.ts';

const contrast = phrasing('both')`(?<![a-z])(?:${'contrast-word'})(?![a-z])`;

/** Whether, of two figures of one sentence, one is quoted to be rejected for the other: 41 %, not the half often quoted. */
export function isRejectedFor(claim: Claim, other: Claim, wording: Wording): boolean {
  const { quote, exact } = claim;
  const first = placeInQuote(claim);
  const second = quote.indexOf(other.exact, first + exact.length);
  return first >= 0 && second > first && contrast(wording).test(quote.slice(first + exact.length, second));
}

/** Words, or quotation marks, that give a figure as what others say. */
const hearsay = phrasing('both', 'i')`${'hearsay-word'}|["“「『]`;
const rejecting = phrasing(
  'both',
  'iu',
)`(?<![a-z])(?:${'contrast-word'})[\s\p{P}]*(?:the often quoted|the|a|an|of|所谓|通常|常说|${'number-hedge'})?[\s\p{P}]*(?:${'number-hedge'})?[\s\p{P}]*$`;

/** Whether the second of two figures of one sentence is what others say of the first, and rejected: it is then of the same thing, whatever was read of it. */
export function isContradictedHearsay(claim: Claim, other: Claim, wording: Wording): boolean {
  const { quote, exact } = claim;
  const first = placeInQuote(claim);
  const second = quote.indexOf(other.exact, first + exact.length);
  if (first < 0 || second < 0) return false;
  const around = quote.slice(first + exact.length, second) + quote.slice(second + other.exact.length, second + other.exact.length + NEAR);
  return rejecting(wording).test(quote.slice(first + exact.length, second)) && hearsay(wording).test(around);
}

/** What others say of a figure is told no further behind it. */
const NEAR = 24;

const setsOut = phrasing('both', 'i')`(?:[由从從自]|\bfrom)\s*(?:${'number-hedge'})?\s*$`;

/** Whether a figure is where a change starts from (由3%提高到8%): its time is not the one that the sentence gives. */
export const isStartOfChange = ({ prefix, suffix }: Claim, wording: Wording): boolean =>
  setsOut(wording).test(prefix) && /[到至为為]|\bto\b/.test(suffix);
