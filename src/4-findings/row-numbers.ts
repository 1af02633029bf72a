import type { Claim } from '../schema/claim.ts';
import type { Source } from '../schema/document.ts';
import type { Columns } from './columns.ts';
import { gatherColumns, type PaperColumns, type PaperRows } from './gather-columns.ts';
import { lazyList } from './lazy-list.ts';
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
  gather: (rows: readonly number[]) => Gathered;
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
      const rows = risingNumbers(some);
      const parts = function* (): Generator<PaperRows> {
        for (let [from, to] = [0, 0]; from < rows.length; from = to) {
          const paper = paperOf[rows[from]!]!;
          while (to < rows.length && paperOf[rows[to]!] === paper) to++;
          yield { columns: papers[paper]!.columns(), rows: rows.subarray(from, to).map((row) => row - starts[paper]!) };
        }
      };
      const claims = lazyList(rows.length, (place) => {
        const paper = paperOf[rows[place]!]!;
        return papers[paper]!.claimAt(rows[place]! - starts[paper]!);
      });
      return {
        columns: { claims, ...gatherColumns(parts(), rows.length, tables) },
        placeOf: (row) => placeIn(rows, row),
        rowAt: (place) => rows[place]!,
      };
    },
  };
}

/** Numbers in rising order, each once. */
function risingNumbers(some: readonly number[]): Int32Array {
  const rising = Int32Array.from(some).sort();
  let count = 0;
  for (const number of rising) if (count === 0 || number !== rising[count - 1]) rising[count++] = number;
  return rising.slice(0, count);
}

/** Where a number stands in a list of rising numbers; -1 where it does not. */
function placeIn(rising: Int32Array, number: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (rising[middle]! < number) from = middle + 1;
    else to = middle;
  }
  return rising[from] === number ? from : -1;
}
