import type { Grid } from '../draft.ts';

/** A table of a page: the lines that it takes up, by their indices. */
export interface PageTable {
  lines: Set<number>;
  grid: Grid;
}
