import type { PageWord } from '../../schema/layout.ts';
import { textOf } from '../inline/run.ts';
import { isNumeric } from '../tables/cell-shapes.ts';
import { joinWords } from './join-words.ts';

/** A stretch across a page, in points. */
export interface Column {
  x: number;
  right: number;
}

/** Words of a line with no wide gap between them. */
export interface SetCell extends Column {
  words: PageWord[];
}

/** A printed line of a table, or a row of it: `y` is its foot. */
export interface SetRow {
  indices: number[];
  y: number;
  size: number;
  cells: SetCell[];
}

/** Whether a cell holds a figure and no word. */
export function isFigure(text: string, { words }: SetCell): boolean {
  return isNumeric(textOf(joinWords(text, words)).trim());
}

/** Whether a line holds figures behind its first cell, as each row of a body does once. */
export function holdsFigures(text: string, { cells }: SetRow): boolean {
  return cells.some((cell, index) => index > 0 && isFigure(text, cell));
}

/** The columns are where the rows with figures have their words, since a header is often set otherwise than what it heads; where a header has more cells than they, or none holds figures, all rows tell. */
export function findColumns(text: string, rows: readonly SetRow[]): Column[] {
  const body = rows.filter((row) => holdsFigures(text, row));
  const most = Math.max(...rows.map(({ cells }) => cells.length));
  const columns = body.length >= 2 ? spansOf(body) : [];
  return columns.length >= most ? columns : spansOf(rows);
}

/** So many rows show a narrow corridor between two columns; fewer show only wide ones. */
const enoughRows = 4;

/** Where the rows with the most cells have theirs; neighbours that overlap in any of them are one. */
function spansOf(rows: readonly SetRow[]): Column[] {
  const most = Math.max(...rows.map((row) => row.cells.length));
  const typical = rows.filter((row) => row.cells.length >= Math.max(2, most * 0.7));
  return typical.length < enoughRows
    ? joinSpans(
        typical.flatMap(({ cells }) => cells),
        () => true,
      )
    : joinSpans(
        typical.flatMap(({ cells }) => cells.flatMap(({ words }) => words.map(({ x, width }) => ({ x, right: x + width })))),
        (x, gap) => gap >= typical[0]!.size * 0.5 || beginsAt(x, typical),
      );
}

/** Whether nearly every row has a word that begins at a place: words within cells begin anywhere. */
function beginsAt(x: number, rows: readonly SetRow[]): boolean {
  const begins = rows.filter(({ cells }) => cells.some(({ words }) => words.some((word) => Math.abs(word.x - x) < 0.5)));
  return begins.length >= rows.length * 0.9;
}

function joinSpans(spans: readonly Column[], parts: (x: number, gap: number) => boolean): Column[] {
  const columns: Column[] = [];
  for (const { x, right } of spans.toSorted((one, other) => one.x - other.x)) {
    const last = columns.at(-1);
    if (last && (x < last.right || !parts(x, x - last.right))) last.right = Math.max(last.right, right);
    else columns.push({ x, right });
  }
  return columns;
}

/** The columns that a stretch stands in, or the one nearest to it. */
export function columnsUnder(columns: readonly Column[], span: Column): number[] {
  const covered = columns.flatMap((column, index) => (Math.min(span.right, column.right) - Math.max(span.x, column.x) > 0 ? [index] : []));
  return covered.length > 0 ? covered : [nearest(columns, span)];
}

function nearest(columns: readonly Column[], span: Column): number {
  const middle = (span.x + span.right) / 2;
  const distance = ({ x, right }: Column): number => Math.abs((x + right) / 2 - middle);
  return columns.reduce((best, column, index) => (distance(column) < distance(columns[best]!) ? index : best), 0);
}
