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
  hedge: (modifier: Modifier, value: string) => string;
  place: (title: string, part: string) => string;
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

/** One plain sentence with the figures and their places. */
export function writeMessage(words: MessageWords, message: Arguments, claims: readonly Claim[]): string {
  const figures = message.rows.map((row) => figureOf(words, claims[row]!));
  const sentence = words.sentences[message.kind] as (figures: readonly NamedFigure[], message: Arguments) => string;
  return sentence(figures, message);
}

/** Where a figure stands, in words. */
export function placeOf(words: MessageWords, { source, locator }: Claim): string {
  return words.place(source.title ?? source.id, locator.table?.label ?? locator.section.at(-1) ?? '');
}

function figureOf(words: MessageWords, claim: Claim): NamedFigure {
  const { exact, quantity, locator } = claim;
  const plain = exact.replace(/\s+/g, ' ');
  const { number, unit } = quantity.written;
  const bare = locator.table !== null && unit !== '' && !plain.includes(unit) && plain.includes(number.trim());
  return {
    value: words.hedge(quantity.modifier, bare ? `${plain} ${unit}` : plain),
    place: placeOf(words, claim),
  };
}

/** A number of up to four digits before its scale word: the largest scale that fits. */
export function withScale(value: number, scales: readonly (readonly [number, string])[]): string {
  const [size, word] = scales.find(([size]) => Math.abs(value) >= size) ?? [1, ''];
  return `${Number((value / size).toPrecision(5))}${word}`;
}

/** Both ends of an amount, or the one value that they show. */
export function amountIn({ lower, upper, unit }: Amount, scales: readonly (readonly [number, string])[]): string {
  const [low, high] = [withScale(lower, scales), withScale(upper, scales)];
  return `${low === high ? low : `${low}–${high}`}${unit === '%' ? '%' : unit === '1' ? '' : ` ${unit}`}`;
}
