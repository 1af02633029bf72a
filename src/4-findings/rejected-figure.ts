import type { Claim } from '../schema/claim.ts';

/** Words that set one figure against another. Source: contrastive conjunctions of both languages. */
const contrast = /\bnot\b|rather than|instead of|而非|而不是|并非|並非|不是/;

/** Whether, of two figures of one sentence, one is quoted to be rejected for the other: 41 %, not the half often quoted. */
export function isRejectedFor({ quote, exact }: Claim, other: Claim): boolean {
  const first = quote.indexOf(exact);
  const second = quote.indexOf(other.exact, first + exact.length);
  return first >= 0 && second > first && contrast.test(quote.slice(first + exact.length, second));
}

/** Whether a figure is where a change starts from (由3%提高到8%): its time is not the one that the sentence gives. */
export function isStartOfChange({ prefix, suffix }: Claim): boolean {
  return /(?:[由从從自]|\bfrom)\s*(?:[约約近]|about |around |roughly |some )?\s*$/i.test(prefix) && /[到至为為]|\bto\b/.test(suffix);
}
