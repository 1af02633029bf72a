import type { Span } from './place.ts';

/** A rectangle in points, from the upper left corner of its page. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A cell of a file that marks its cells: its stretch of the decoded text, and how many rows and columns it spans. */
export interface LayoutCell extends Span {
  raised: Span[];
  rows: number;
  columns: number;
}

/** A part of a file that marks its parts. `raised` are superscripts, `marker` is what a note or a list item is called by. */
export type LayoutNode =
  | {
      type: 'text';
      role: 'body' | 'title' | 'heading' | 'footnote' | 'furniture';
      span: Span;
      raised: Span[];
      page: number | null;
      level: number | null;
      marker: string;
      isBold: boolean;
      isItem: boolean;
    }
  | { type: 'table'; span: Span; rows: LayoutCell[][]; headerRows: number | null; page: number | null };

/** What Word files and data files say of the decoded text: its parts in reading order. */
export interface StructuredLayout {
  kind: 'structured';
  nodes: LayoutNode[];
}

/** A word or more that a PDF sets at one go. */
export interface PageWord extends Span, Box {
  isRaised: boolean;
}

/** A printed line. `column` counts the columns of text from the start of the page, in reading order; `size` is the size of its letters. */
export interface PageLine extends Span, Box {
  page: number;
  column: number;
  size: number;
  isBold: boolean;
  /** Its gaps fill the column and part no cells. */
  isStretched: boolean;
  words: PageWord[];
}

/** A straight stroke as tables are ruled with. */
export interface PageStroke {
  page: number;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** What a PDF says of the decoded text: where each line stands, in reading order. */
export interface PagedLayout {
  kind: 'paged';
  pages: { page: number; width: number; height: number }[];
  lines: PageLine[];
  strokes: PageStroke[];
}

/** What a file says of its decoded text beyond the characters. */
export type Layout = StructuredLayout | PagedLayout;
