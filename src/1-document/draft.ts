import type { BlockKind } from '../schema/document.ts';
import type { Run } from './inline/run.ts';

/** One cell as the author set it; `rows` and `columns` are how many it spans. */
export interface GridCell {
  runs: Run[];
  rows: number;
  columns: number;
}

/** A table before its headers are found. `headerRows` is null where the format does not say. */
export interface Grid {
  rows: GridCell[][];
  headerRows: number | null;
  start: number;
  end: number;
}

/** What a format reader yields: a stretch of text with a first guess at its kind, which the passes in `settle` make final. */
export interface Draft {
  kind: BlockKind | 'table';
  runs: Run[];
  page: number | null;
  /** Depth of a heading as marked up, 1 outermost; null where only its style makes it one. */
  level: number | null;
  /** `[3]`, `①`: what a reference or a footnote is cited by. */
  marker: string;
  grid: Grid | null;
  /** The table that a caption or note belongs to. */
  table: Grid | null;
  /** It may be one half of a paragraph that a page or a table broke. */
  breakable: boolean;
  /** An abstract or keyword line that opens with its own label, which is a section for it alone. */
  ownSection: string | null;
}

/** A draft with the usual values where none are given. */
export function draftOf(kind: Draft['kind'], runs: Run[], page: number | null, more: Partial<Draft> = {}): Draft {
  return { kind, runs, page, level: null, marker: '', grid: null, table: null, breakable: false, ownSection: null, ...more };
}
