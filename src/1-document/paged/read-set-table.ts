import type { PageLine, PageStroke } from '../../schema/layout.ts';
import type { Column, SetCell, SetRow } from './find-columns.ts';
import { findColumns, isFigure } from './find-columns.ts';
import type { PageTable } from './found-table.ts';
import { gatherRows } from './gather-rows.ts';
import { layOutRows } from './lay-out-rows.ts';

/** Reads the tables of a page that only the places of their words show, with or without level rules above, below and under the header. `indices` are of lines in reading order that no other table took. */
export function readSetTables(
  text: string,
  lines: readonly PageLine[],
  indices: readonly number[],
  strokes: readonly PageStroke[],
): PageTable[] {
  const tables: PageTable[] = [];
  const rules = strokes.filter(({ x1, x2 }) => x2 - x1 > 30);
  let rows: SetRow[] = [];
  const close = (): void => {
    while (rows.length > 0 && rows.at(-1)!.cells.length < 2 && !isWithinRow(rows)) rows.pop();
    const table = tableOf(text, lines, rows, rules);
    if (table) tables.push(table);
    rows = [];
  };
  for (const index of indices) {
    const line = lines[index]!;
    const row = { indices: [index], y: line.y + line.height, size: line.size, cells: splitCells(line) };
    const above = rows.at(-1);
    if (above) {
      const before = lines[above.indices[0]!]!;
      const isFar =
        line.page !== before.page ||
        line.column !== before.column ||
        row.y < above.y ||
        row.y - above.y > Math.max(line.size, before.size) * 3.2;
      if (isFar || (row.cells.length < 2 && !belongs(row, rows, lines, rules))) close();
    }
    if (rows.length > 0 || row.cells.length >= 2) rows.push(row);
  }
  close();
  return tables;
}

/** Whether the last line stands closer to the one above than lines are set: it is the rest of a cell beside it. */
function isWithinRow(rows: readonly SetRow[]): boolean {
  const [above, last] = rows.slice(-2);
  return last !== undefined && last.y - above!.y < last.size * 0.95;
}

/** Parts a line at its wide gaps, but for those that stretch it. */
function splitCells({ words, size, isStretched }: PageLine): SetCell[] {
  const cells: SetCell[] = [];
  for (const word of words) {
    const last = cells.at(-1);
    const right = word.x + word.width;
    if (last && (isStretched || word.x - last.right <= size * 1.1)) {
      last.words.push(word);
      last.right = Math.max(last.right, right);
    } else cells.push({ words: [word], x: word.x, right });
  }
  return cells;
}

/** Whether a line with one cell is a part of the table above it: it stands between its rules, or within one of its columns. */
function belongs(row: SetRow, rows: readonly SetRow[], lines: readonly PageLine[], rules: readonly PageStroke[]): boolean {
  const [cell] = row.cells;
  const line = lines[row.indices[0]!]!;
  if (!cell) return false;
  if (row.y - rows.at(-1)!.y < line.size) return true;
  const first = lines[rows[0]!.indices[0]!]!;
  const below = rules.some(
    ({ page, x1, x2, y1 }) =>
      page === line.page && y1 > line.y + line.height * 0.5 && y1 < line.y + 400 && x1 <= cell.x + 5 && x2 >= cell.right - 5,
  );
  const above = rules.some(
    ({ page, x1, x2, y1 }) => page === line.page && y1 < line.y && y1 > first.y - 60 && x1 <= cell.x + 5 && x2 >= cell.right - 5,
  );
  const right = Math.max(...rows.flatMap((other) => other.cells.map((one) => one.right)));
  const left = Math.min(...rows.flatMap((other) => other.cells.map((one) => one.x)));
  const share = (cell.right - cell.x) / (right - left);
  const isNarrow = share < 0.5;
  const within = rows.at(-1)!.cells.some((other) => other.x <= cell.x + 2 && other.right >= cell.x);
  return (
    (above && below && cell.right <= right + line.size && share < 0.8) || (isNarrow && within && row.y - rows.at(-1)!.y < line.size * 1.6)
  );
}

function tableOf(text: string, lines: readonly PageLine[], found: readonly SetRow[], rules: readonly PageStroke[]): PageTable | null {
  const wide = found.filter((row) => row.cells.length >= 2);
  if (wide.length < 2) return null;
  const columns = findColumns(text, wide);
  if (columns.length < 2 || !isTable(text, wide, columns)) return null;
  const rows = gatherRows(text, found);
  const indices = found.flatMap((row) => row.indices);
  const page = lines[indices[0]!]!.page;
  const grid = layOutRows(
    text,
    rows,
    columns,
    rules.filter((rule) => rule.page === page),
  );
  return {
    lines: new Set(indices),
    grid: { rows: grid, headerRows: null, start: lines[indices[0]!]!.start, end: lines[indices.at(-1)!]!.end },
  };
}

/** Rows that keep to the columns and hold figures are a table; a line of prose with odd gaps is none. */
function isTable(text: string, rows: readonly SetRow[], columns: readonly Column[]): boolean {
  const kept = rows.filter((row) => row.cells.length >= Math.min(columns.length, 2)).length;
  const cells = rows.flatMap((row) => row.cells);
  const figures = cells.filter((cell) => isFigure(text, cell)).length;
  return kept >= rows.length * 0.6 && (figures >= 2 || rows.length >= 4) && rows.length >= (figures >= 2 ? 2 : 4);
}
