import type { PageStroke } from '../../schema/layout.ts';

/** A string as a PDF sets it: `x` its left end, `y` its base line, in points from the upper left corner of the page. */
export interface Chunk {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  isBold: boolean;
  isRaised: boolean;
  /** White space stands before it. */
  isSpaced: boolean;
}

/** What stands on a page, in the order in which the file sets it. Chunks that run in another direction than most are kept apart. */
export interface PageContent {
  page: number;
  width: number;
  height: number;
  chunks: Chunk[];
  turned: Chunk[];
  strokes: PageStroke[];
}
