import type { Labels } from '../../identity/labels.ts';
import type { Claim, Modifier } from '../../schema/claim.ts';
import type { Finding } from '../../schema/finding.ts';
import type { Amount, Arguments, MessageKind } from './arguments.ts';

/** A figure as a message names it. */
export interface NamedFigure {
  /** The number with its unit and hedge. */
  value: string;
  /** The paper and the place in it. */
  place: string;
}

/** The words of one language: a sentence a kind, and how figures, hedges and places are worded. */
export interface MessageWords {
  sentences: { [Kind in MessageKind]: (figures: readonly NamedFigure[], message: Extract<Arguments, { kind: Kind }>) => string };
  /** A computed amount, in the scale words of the language. */
  amount: (amount: Amount) => string;
  /** A unit as it is set behind a number. */
  unit: (code: string) => string;
  hedge: (modifier: Modifier, value: string) => string;
  place: (title: string, part: string) => string;
  samePaper: (part: string) => string;
  /** A message with what it is about. */
  about: (label: string, message: string) => string;
  letter: LetterWords;
}

/** What a letter says beside the message. */
export interface LetterWords {
  quoted: (place: string, quote: string) => string;
  /** `relative` in per cent. */
  apart: (gap: string, relative: string) => string;
  points: (points: number) => string;
  days: (days: number) => string;
  assumed: (fields: readonly string[]) => string;
  fields: Record<keyof Finding['comparability'], string>;
  instead: (exact: string, value: string) => string;
  separator: string;
}

/** What the matter is about, by its first figure, and one plain sentence with the figures and their places. */
export function writeMessage(words: MessageWords, labelOf: Labels['zh'], message: Arguments, claims: readonly Claim[]): string {
  const [home] = message.rows;
  const figures = message.rows.map((row) => figureOf(words, claims[row]!, row === home ? null : claims[home]!));
  const sentence = words.sentences[message.kind] as (figures: readonly NamedFigure[], message: Arguments) => string;
  const first = claims[message.rows[0]]!;
  return words.about(labelOf(first, periodOf(first)), sentence(figures, message));
}

/** The date of an event is what is told, and no part of what it is told about. */
function periodOf({ period, quantity }: Claim): string {
  return period && quantity.dimension !== 'date' ? [...new Set([period.start, period.end])].join('–') : '';
}

/** Where a figure stands, in words; a paper that was named before is not named again, nor is the place in it. */
export function placeOf(words: MessageWords, { source, locator }: Claim, named: Claim | null = null): string {
  const part = partOf(locator);
  if (source.id !== named?.source.id) return words.place(source.title ?? source.id, part);
  return words.samePaper(part === partOf(named.locator) ? '' : part);
}

function partOf({ table, section }: Claim['locator']): string {
  return shortened(table?.label ?? section.at(-1) ?? '');
}

const longestPart = 32;

function shortened(part: string): string {
  const points = [...part];
  return points.length > longestPart ? `${points.slice(0, longestPart - 1).join('')}…` : part;
}

function figureOf(words: MessageWords, claim: Claim, named: Claim | null): NamedFigure {
  const { quantity, span, phrase } = claim;
  const hedged = phrase.start < span.start || phrase.end > span.end;
  const value = withUnit(claim, words);
  return { value: hedged ? words.hedge(quantity.modifier, value) : value, place: placeOf(words, claim, named) };
}

/** A figure as printed, without a line end that breaks it; one of a cell takes the unit that its header has, and says what it comes to where that is not plain. */
function withUnit({ exact, quantity, locator }: Claim, { amount, unit: unitOf }: MessageWords): string {
  const plain = exact
    .replace(/(?<=\d)\s*[\n\r]\s*(?=\d)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const { number, unit } = quantity.written;
  if (!locator.table) return plain;
  if (unit !== '') return !plain.includes(unit) && plain.includes(number.trim()) ? `${plain} ${unit}` : plain;
  if (quantity.amount === null || quantity.unit === '1' || quantity.unit === 'date' || !/^[\d.,\s]+$/.test(plain)) return plain;
  const value = Number(quantity.amount);
  const whole = amount({ lower: value, upper: value, unit: quantity.unit });
  if (value === Number(plain.replace(/[,\s]/g, ''))) return `${plain}${unitOf(quantity.unit)}`;
  return `${plain} (= ${whole})`;
}

/** A number before its scale word: the largest scale that fits. */
export function withScale(value: number, scales: readonly (readonly [number, string])[], digits = 5): string {
  const [size, word] = scales.find(([size]) => Math.abs(value) >= size) ?? [1, ''];
  const number = String(Number((value / size).toPrecision(digits)));
  return `${/^-?\d{5,}$/.test(number) ? number.replace(/\B(?=(?:\d{3})+$)/g, ',') : number}${word}`;
}

/** Both ends of an amount, or the one value that they show; ends that lie apart are told as roughly as that. */
export function amountIn(
  { lower, upper, unit }: Amount,
  scales: readonly (readonly [number, string])[],
  unitOf: MessageWords['unit'],
): string {
  const digits = Math.abs(upper - lower) > 0.01 * Math.abs(upper) ? 3 : 5;
  const [low, high] = [withScale(lower, scales, digits), withScale(upper, scales, digits)];
  return `${low === high ? low : `${low}${upper < 0 ? ' … ' : '–'}${high}`}${unitOf(unit)}`;
}
