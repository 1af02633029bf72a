import type { Modality } from '../../../src/schema/claim.ts';

export type Language = 'zh' | 'en';

/** What a planted figure is of, by ids of the built-in tables: what stage 3 should read. */
export interface Meaning {
  /** `?` where it is a group that no table names. */
  subject: string;
  measure: string;
  /** Null for goods that the tables do not know. */
  product: string | null;
  /** The good in Chinese and in English. */
  words: readonly [string, string];
  /** The whole that a share is of. */
  scope?: string;
  period: string;
  modality: Modality;
}

/** A figure as it is printed, with what it means. The object itself is the figure's identity. */
export interface Figure {
  printed: string;
  meaning: Meaning;
}

/** Running text with its figures in place. */
export type Sentence = readonly (string | Figure)[];

/** A table of figures: a heading row, rows that begin with a name, and a caption with the unit. */
export interface Grid {
  caption: string;
  heading: readonly string[];
  rows: readonly (readonly (string | Figure)[])[];
}

/** What one matter puts into one paper, in order; each paragraph stands in a section of its own. */
export interface Part {
  paragraphs: readonly Sentence[];
  grids?: readonly Grid[];
  /** Lists the other papers of the matter among its references. */
  citesOthers?: boolean;
}

/** Fills `{name}` in a pattern; figures stay figures. */
export function fill(pattern: string, slots: Readonly<Record<string, string | Figure>>): Sentence {
  const filled = pattern.split(/(\{\w+\})/).map((piece) => (piece.startsWith('{') ? (slots[piece.slice(1, -1)] ?? piece) : piece));
  const [first] = filled;
  return first === '' && typeof filled[1] === 'string' && /^[a-z]/.test(filled[1])
    ? [filled[1][0]!.toUpperCase() + filled[1].slice(1), ...filled.slice(2)]
    : filled;
}
