import { unitFactor } from '../../interval/stated-interval.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Finding } from '../../schema/finding.ts';
import type { Language } from '../../schema/place.ts';
import { type MessageWords, placeOf } from './write-message.ts';

/** So many places are quoted; a matter of more is told by its first. */
const mostQuoted = 6;
const longestQuote = 160;

/** The figures of a finding word for word, each with its place in both languages. */
export function evidenceOf(claims: readonly Claim[], zh: MessageWords, en: MessageWords): Finding['evidence'] {
  return claims.slice(0, mostQuoted).map((claim) => ({
    claim: claim.id,
    exact: oneLine(claim.exact),
    place: { zh: placeOf(zh, claim), en: placeOf(en, claim) },
    quote: quoteOf(claim),
  }));
}

/** What an editor could send to the author of the first figure. */
export function writeLetter(
  words: MessageWords,
  language: Language,
  first: Claim,
  finding: Pick<Finding, 'message' | 'evidence' | 'difference' | 'comparability' | 'suggestion'>,
): string {
  const { message, evidence, difference, comparability, suggestion } = finding;
  const { letter } = words;
  const fields = (Object.keys(letter.fields) as (keyof typeof comparability)[]).filter((field) =>
    /^(?:assumed|unknown)$/.test(comparability[field]),
  );
  const suspect = evidence.find(({ claim }) => claim === suggestion?.claim);
  const apart = gapIn(words, first, difference);
  return [
    message[language],
    ...withoutRepeats(evidence).map(({ place, quote }) => letter.quoted(place[language], quote)),
    ...(apart ? [apart] : []),
    ...(fields.length > 0 ? [letter.assumed(fields.map((field) => letter.fields[field]))] : []),
    ...(suspect && suggestion ? [letter.instead(suspect.exact, valueIn(words, suggestion.value, suggestion.unit))] : []),
  ].join(letter.separator);
}

/** One sentence that has several of the figures is quoted once. */
function withoutRepeats(evidence: Finding['evidence']): Finding['evidence'] {
  return [...new Map(evidence.map((figure) => [figure.quote, figure])).values()].slice(0, 3);
}

/** How far apart the figures are, in the unit in which the first is printed; of dates the days. */
function gapIn({ amount, letter }: MessageWords, { quantity }: Claim, { gap, relative, expected }: Finding['difference']): string | null {
  if (!gap || !relative || !expected) return null;
  if (quantity.dimension === 'date') return letter.days(gap);
  if (expected.unit !== quantity.normalized.unit) return null;
  if (quantity.unit === '%') return letter.points(Number(gap.toPrecision(3)));
  const printed = gap / unitFactor(quantity).toNumber();
  return letter.apart(amount({ lower: printed, upper: printed, unit: quantity.unit }), `${Number((100 * relative).toPrecision(2))}`);
}

/** A suggested value in the scale words of the language, where it is one number. */
function valueIn({ amount }: MessageWords, value: string, unit: string): string {
  const number = Number(value);
  return Number.isFinite(number) ? amount({ lower: number, upper: number, unit }) : unit === '%' ? `${value}%` : `${value} ${unit}`;
}

/** A cell says little without its headings. */
function quoteOf({ quote, locator }: Claim): string {
  const headings = locator.table ? [...locator.table.row, ...locator.table.column].filter(Boolean) : [];
  return shortened(oneLine(headings.length > 0 ? `${headings.join(' | ')}: ${quote}` : quote));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shortened(text: string): string {
  const points = [...text];
  return points.length > longestQuote ? `${points.slice(0, longestQuote - 1).join('')}…` : text;
}
