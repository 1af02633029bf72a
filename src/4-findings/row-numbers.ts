import type { Claim } from '../schema/claim.ts';
import type { Source } from '../schema/document.ts';
import type { Columns } from './columns.ts';
import { gatherColumns, type PaperColumns, type PaperRows } from './gather-columns.ts';
import type { Tables } from './tables-of.ts';
import type { PaperIndex } from './view-paper.ts';

/** A paper to be compared with others. */
export interface ComparedPaper {
  source: Source;
  index: PaperIndex;
  /** The columns of its rows, when somebody asks. */
  columns: () => PaperColumns;
  /** What the view is known by: equal for equal views, or null where nobody knows. */
  known: string | null;
  /** A claim by its row in the view; those alone are asked for that are looked at beyond their columns. */
  claimAt: (row: number) => Claim;
}

/** Some rows as columns of their own. */
export interface Gathered {
  columns: Columns;
  /** Where in the columns a row stands; -1 where it does not. */
  placeOf: (row: number) => number;
  rowAt: (place: number) => number;
}

/** The rows of all papers, numbered through. */
export interface RowNumbers {
  papers: readonly ComparedPaper[];
  /** The number of the first row of a paper. */
  firstOf: (paper: number) => number;
  /** The paper that a row is of. */
  paperOf: (row: number) => number;
  rowsOf: (paper: number) => number[];
  gather: (rows: Iterable<number>) => Gathered;
}

/** Numbers the rows of papers in the order of the papers' ids. */
export function numberRows(unordered: readonly ComparedPaper[], tables: Tables): RowNumbers {
  const papers = [...unordered].sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
  const starts = [0];
  for (const { index } of papers) starts.push(starts.at(-1)! + index.rows);
  const paperOf = new Int32Array(starts.at(-1)!);
  for (const paper of papers.keys()) paperOf.fill(paper, starts[paper], starts[paper + 1]);
  return {
    papers,
    firstOf: (paper) => starts[paper]!,
    paperOf: (row) => paperOf[row]!,
    rowsOf: (paper) => Array.from({ length: starts[paper + 1]! - starts[paper]! }, (_, index) => starts[paper]! + index),
    gather: (some) => {
      const rows = Int32Array.from(new Set(some)).sort();
      const places = new Map<number, number>();
      const parts = new Map<number, PaperRows & { rows: number[] }>();
      for (const [place, row] of rows.entries()) {
        const paper = paperOf[row]!;
        const part = parts.get(paper) ?? { columns: papers[paper]!.columns(), claimAt: papers[paper]!.claimAt, rows: [] };
        parts.set(paper, part);
        part.rows.push(row - starts[paper]!);
        places.set(row, place);
      }
      return {
        columns: gatherColumns([...parts.values()], tables),
        placeOf: (row) => places.get(row) ?? -1,
        rowAt: (place) => rows[place]!,
      };
    },
  };
}
