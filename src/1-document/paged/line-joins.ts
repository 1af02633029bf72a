import type { PageLine } from '../../schema/layout.ts';
import type { Draft } from '../draft.ts';
import { textOf } from '../inline/run.ts';
import { isClosed } from '../recognise/sentence-ends.ts';
import type { ColumnMeasure } from './measure-columns.ts';

type ColumnOf = (line: PageLine) => ColumnMeasure;

/** How lines of a page go on with what stands above them. */
export interface LineJoins {
  /** Whether a line that opens nothing itself goes on with the draft of the line above: as close, as large, not indented, and the line above was full. */
  goesOn: (draft: Draft, above: PageLine, line: PageLine) => boolean;
  /** Whether a line at the head of a column goes on with a paragraph that filled the foot of the one before: it is not indented where paragraphs are. */
  turnsColumn: (above: PageLine, line: PageLine) => boolean;
}

/** `isIndenting` says whether the paper sets the first lines of its paragraphs in. */
export function createLineJoins(columnOf: ColumnOf, isIndenting: boolean): LineJoins {
  return {
    goesOn: (draft, above, line) => {
      if (!isNextLine(above, line)) return false;
      const column = columnOf(line);
      if (line.y - above.y > column.leading * 1.45) return false;
      if (draft.kind === 'heading')
        return draft.level === null && !isClosed(textOf(draft.runs)) && above.isBold && line.isBold && line.width < above.width;
      if (draft.kind === 'reference' || draft.kind === 'footnote') return true;
      const isIndented = line.x > above.x + line.size * 0.8 && line.x > column.left + line.size * 0.8;
      const isCentred = line.width < above.width && Math.abs(line.x + line.width / 2 - above.x - above.width / 2) < line.size;
      const isShort = above.x + above.width < column.right - line.size * 2.5;
      if (isIndented) return isCentred && !isClosed(textOf(draft.runs));
      if (isShort) return !isClosed(textOf(draft.runs)) && (isCentred || above.width > (column.right - column.left) * 0.6);
      return line.x <= column.left + line.size * 0.8 || !isClosed(textOf(draft.runs)) || Math.abs(line.x - above.x) > line.size * 0.8;
    },
    turnsColumn: (above, line) => {
      const [from, to] = [columnOf(above), columnOf(line)];
      const isHead = line.y < to.top + line.size;
      const isFull = above.x + above.width > from.right - above.size * 2.5;
      const isOther = above.page !== line.page || above.column !== line.column;
      return isIndenting && isOther && isHead && isFull && line.x < to.left + line.size * 0.8 && isOfSize(above, line);
    },
  };
}

/** Whether a line goes on with the heading above it: set alike, and right below it. */
export function wrapsHeading(heading: Draft, rank: number, above: PageLine, line: PageLine): boolean {
  const isAlike = rank === heading.level || (heading.kind === 'heading' && above.isBold === line.isBold && above.isBold);
  return isAlike && isNextLine(above, line) && line.y - above.y < line.size * 2;
}

/** Whether the paper sets the first lines of its paragraphs in. */
export function indentsParagraphs(lines: readonly PageLine[], columnOf: ColumnOf, apart: ReadonlySet<number>): boolean {
  const text = lines.filter((_, index) => !apart.has(index));
  const indented = text.filter(
    (line) => line.x > columnOf(line).left + line.size * 0.8 && line.x < columnOf(line).left + line.size * 3,
  ).length;
  return indented > text.length * 0.03;
}

function isNextLine(above: PageLine, line: PageLine): boolean {
  return above.page === line.page && above.column === line.column && line.y > above.y && isOfSize(above, line);
}

const isOfSize = (above: PageLine, line: PageLine): boolean => Math.abs(above.size - line.size) <= line.size * 0.08;
