import type { Dimension, Modifier } from '../../schema/claim.ts';
import type { Language, Span } from '../../schema/place.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** A text made ready for reading: width and script folded one to one, so that offsets are those of the text itself. */
export interface Scan {
  text: string;
  /** The text as it was given. */
  original: string;
  lower: string;
  language: Language;
  /** Traditional characters were met: 兆 is 10^12 and 元 the New Taiwan dollar. */
  traditional: boolean;
  lexicon: Lexicon;
}

/** A number as written, with the power of ten of the scale words behind it kept apart, for a neighbour may share it. */
export interface Figure {
  value: string;
  decimals: number;
  scale: number;
  /** The fraction itself where the value is its share in per cent. */
  quotient?: string;
}

/** A unit as written at a place. `factor` makes `base` of one `code`; `multiplier` is what an amount must be multiplied by to be in `code`. */
export interface Measure extends Span {
  code: string;
  dimension: Dimension;
  base: string;
  factor: number;
  multiplier: number;
  /** It is a classifier or counted noun. */
  counted: boolean;
}

/** A reading in the making. For a point, `low` and `high` are the same figure. */
export interface Draft extends Span {
  number: Span;
  phrase: Span;
  low: Figure | null;
  high: Figure | null;
  modifier: Modifier;
  measure: Measure | null;
  /** It is a number only if a neighbour takes it in (the 三 of 三至六个月). */
  tentative?: boolean;
  /** The measure was taken over from a neighbour. */
  shared?: boolean;
  uncertainty: { figure: Figure; kind: 'sd' | 'se' | 'ci' | 'tolerance' } | null;
  form: Reading['form'];
  /** ISO 8601 reduced date of a point in time. */
  date?: string;
  rules: string[];
}

/** What a number reader finds: the figure alone, before scale and unit. */
export interface FigureHit extends Span {
  low: Figure;
  high: Figure;
  modifier: Modifier;
  form: Reading['form'];
}

export type FigureReader = (scan: Scan, at: number, floor: number) => FigureHit | null;

/** Reads what starts at a place; nothing before `floor` may be taken, for it belongs to the reading before. */
export type Reader = (scan: Scan, at: number, floor: number) => Draft | null;

export type Refiner = (drafts: Draft[], scan: Scan) => Draft[];

/** A language is two ordered lists. A place at which `trigger`, built of the words of the tables, does not match is not looked at. */
export interface Room {
  trigger: (lexicon: Lexicon) => RegExp;
  readers: readonly Reader[];
  refiners: readonly Refiner[];
}
