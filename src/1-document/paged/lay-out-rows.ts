import type { PageStroke, PageWord } from '../../schema/layout.ts';
import type { GridCell } from '../draft.ts';
import { textOf } from '../inline/run.ts';
import { isNumeric } from '../tables/cell-shapes.ts';
import type { Column, SetCell, SetRow } from './find-columns.ts';
import { columnsUnder } from './find-columns.ts';
import { joinWords } from './join-words.ts';

/** The cells of a row by the column that each begins in; `last` is the column that each reaches. */
type PlacedRow = Map<number, { words: PageWord[]; last: number }>;

/** The cells of a row by the column that each begins in: one by one where there are as many as columns, else by what they stand under. A cell whose words stand in one column each is as many cells. */
function placeCells(cells: readonly SetCell[], columns: readonly Column[]): PlacedRow {
  const placed = new Map();
  const put = (words: readonly PageWord[], covered: readonly number[]): void => {
    const first = covered[0]!;
    const there = placed.get(first);
    if (there) there.words.push(...words);
    else placed.set(first, { words: [...words], last: covered.at(-1)! });
  };
  const inOrder = cells.every((cell, index) => index === 0 || cells[index - 1]!.right <= cell.x);
  if (inOrder && cells.length === columns.length) {
    for (const [index, { words }] of cells.entries()) put(words, [index]);
    return placed;
  }
  for (const cell of cells) {
    const covered = columnsUnder(columns, cell);
    const own = cell.words.map((word) => columnsUnder(columns, { x: word.x, right: word.x + word.width }));
    if (covered.length > 1 && own.every((under) => under.length === 1))
      for (const [index, word] of cell.words.entries()) put([word], own[index]!);
    else put(cell.words, covered);
  }
  return placed;
}

/** Lays the rows out on the columns. A header that stands over several columns without reaching over them all is spread by the rule below it, or else to the columns it is nearest to. */
export function layOutRows(text: string, rows: readonly SetRow[], columns: readonly Column[], rules: readonly PageStroke[]): GridCell[][] {
  const placed = joinWrappedHeads(
    text,
    rows.map((row) => placeCells(row.cells, columns)),
  );
  for (const [index, row] of placed.entries()) {
    const below = placed[index + 1];
    if (index > 2 || !below || row.size >= below.size || isBody(text, row)) break;
    spreadHeader(
      row,
      below,
      columns,
      rules.filter(({ y1 }) => y1 > footOf(row) - 4 && y1 < footOf(below) - 4),
    );
  }
  return placed.map((row) => {
    const cells: GridCell[] = [];
    let column = 0;
    while (column < columns.length) {
      const cell = row.get(column);
      const last = cell?.last ?? column;
      let width = 1;
      while (column + width <= last && !row.has(column + width)) width++;
      const words = (cell?.words ?? []).toSorted((one, other) => one.start - other.start);
      cells.push({ runs: joinWords(text, words), rows: 1, columns: width });
      column += width;
    }
    return cells;
  });
}

/** Makes one row of header lines above the figures where each line goes on with cells of the line before: those are wrapped, not levels. */
function joinWrappedHeads(text: string, placed: PlacedRow[]): PlacedRow[] {
  const body = placed.findIndex((row) => isBody(text, row));
  const heads = placed.slice(0, Math.max(0, body));
  const joined: PlacedRow[] = [];
  for (const row of heads) {
    const above = joined.at(-1);
    const isWrapped = above && [...row].every(([column, { last }]) => last === column && above.get(column)?.last === column);
    if (isWrapped) for (const [column, { words }] of row) above.get(column)!.words.push(...words);
    else joined.push(row);
  }
  return [...joined, ...placed.slice(heads.length)];
}

function footOf(row: PlacedRow): number {
  return Math.max(...[...row.values()].flatMap(({ words }) => words.map(({ y, height }) => y + height)));
}

function isBody(text: string, row: ReadonlyMap<number, { words: PageWord[] }>): boolean {
  return [...row].some(([column, { words }]) => column > 0 && isNumeric(textOf(joinWords(text, words)).trim()));
}

function spreadHeader(row: PlacedRow, below: PlacedRow, columns: readonly Column[], rules: readonly PageStroke[]): void {
  const heads = [...row].filter(([column, { last }]) => column > 0 || last > 0);
  if (heads.length === 0) return;
  const middles = heads.map(([column, { last }]) => (columns[column]!.x + columns[last]!.right) / 2);
  const owners = columns.map((column, index): number | null => {
    if (index === 0 || !below.has(index)) return null;
    const middle = (column.x + column.right) / 2;
    const rule = rules.find(({ x1, x2 }) => x1 <= middle && x2 >= middle && x2 - x1 < columns.at(-1)!.right - columns[1]!.x);
    const under = rule ? middles.findIndex((at) => at >= rule.x1 && at <= rule.x2) : -1;
    if (under >= 0) return under;
    return middles.reduce((best, at, head) => (Math.abs(at - middle) < Math.abs(middles[best]! - middle) ? head : best), 0);
  });
  for (const [head, [column, cell]] of heads.entries()) {
    const own = owners.flatMap((owner, index) => (owner === head ? [index] : []));
    if (own.length < 2 || own.at(-1)! - own[0]! !== own.length - 1) continue;
    row.delete(column);
    row.set(own[0]!, { words: cell.words, last: own.at(-1)! });
  }
}
