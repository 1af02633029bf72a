import type { PageLine, PageStroke, PageWord } from '../../schema/layout.ts';
import type { GridCell } from '../draft.ts';
import { textOf } from '../inline/run.ts';
import { isNumeric } from '../tables/cell-shapes.ts';
import type { PageTable } from './found-table.ts';
import { joinWords } from './join-words.ts';

interface Column {
  x: number;
  right: number;
}

interface Cell extends Column {
  words: PageWord[];
}

interface Row {
  indices: number[];
  y: number;
  cells: Cell[];
}

/** Reads the tables of a page that only the places of their words show, with or without level rules above, below and under the header. `indices` are of lines in reading order that no other table took. */
export function readSetTables(
  text: string,
  lines: readonly PageLine[],
  indices: readonly number[],
  strokes: readonly PageStroke[],
): PageTable[] {
  const tables: PageTable[] = [];
  const rules = strokes.filter(({ x1, x2 }) => x2 - x1 > 30);
  let rows: Row[] = [];
  const close = (): void => {
    while (rows.length > 0 && rows.at(-1)!.cells.length < 2) rows.pop();
    const table = tableOf(text, lines, rows, rules);
    if (table) tables.push(table);
    rows = [];
  };
  for (const index of indices) {
    const line = lines[index]!;
    const row = { indices: [index], y: line.y + line.height, cells: splitCells(line) };
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

/** Parts a line at its wide gaps, but for those that stretch it. */
function splitCells({ words, size, isStretched }: PageLine): Cell[] {
  const cells: Cell[] = [];
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
function belongs(row: Row, rows: readonly Row[], lines: readonly PageLine[], rules: readonly PageStroke[]): boolean {
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
  const isNarrow = cell.right - cell.x < (right - left) * 0.5;
  const within = rows.at(-1)!.cells.some((other) => other.x <= cell.x + 2 && other.right >= cell.x);
  return (
    (above && below && cell.right <= right + line.size && isNarrow) || (isNarrow && within && row.y - rows.at(-1)!.y < line.size * 1.6)
  );
}

function tableOf(text: string, lines: readonly PageLine[], found: readonly Row[], rules: readonly PageStroke[]): PageTable | null {
  const wide = found.filter((row) => row.cells.length >= 2);
  if (wide.length < 2) return null;
  const columns = columnsOf(text, wide);
  if (columns.length < 2 || !isTable(text, wide, columns)) return null;
  const rows = mergeLines(found);
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

/** The columns are where the rows with figures have their cells, since a header is often set otherwise than what it heads; where a header has more cells than they, or none holds figures, all rows tell. */
function columnsOf(text: string, rows: readonly Row[]): Column[] {
  const body = rows.filter(({ cells }) => cells.some((cell, index) => index > 0 && isFigure(text, cell)));
  const most = Math.max(...rows.map(({ cells }) => cells.length));
  const columns = body.length >= 2 ? spansOf(body) : [];
  return columns.length >= most ? columns : spansOf(rows);
}

/** Where the rows with the most cells have theirs; neighbours that overlap in any of them are one. */
function spansOf(rows: readonly Row[]): Column[] {
  const most = Math.max(...rows.map((row) => row.cells.length));
  const typical = rows.filter((row) => row.cells.length >= Math.max(2, most * 0.7));
  const spans = typical.flatMap((row) => row.cells.map(({ x, right }) => ({ x, right }))).sort((one, other) => one.x - other.x);
  const columns: Column[] = [];
  for (const span of spans) {
    const last = columns.at(-1);
    if (last && span.x < last.right) last.right = Math.max(last.right, span.right);
    else columns.push({ ...span });
  }
  return columns;
}

function isFigure(text: string, { words }: Cell): boolean {
  return isNumeric(textOf(joinWords(text, words)).trim());
}

/** Rows that keep to the columns and hold figures are a table; a line of prose with odd gaps is none. */
function isTable(text: string, rows: readonly Row[], columns: readonly Column[]): boolean {
  const kept = rows.filter((row) => row.cells.length >= Math.min(columns.length, 2)).length;
  const cells = rows.flatMap((row) => row.cells);
  const figures = cells.filter((cell) => isFigure(text, cell)).length;
  return kept >= rows.length * 0.6 && (figures >= 2 || rows.length >= 4) && rows.length >= (figures >= 2 ? 2 : 4);
}

/** Makes one row of the lines that a row of the table takes up. Rows stand as far apart as most lines with several cells do; a cell that spans two rows stands between them. */
function mergeLines(lines: readonly Row[]): Row[] {
  const wide = lines.filter((line) => line.cells.length >= 2);
  const gaps = wide.slice(1).map((line, index) => line.y - wide[index]!.y);
  const pitch = (gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0) * 0.85;
  const rows: (Row & { top: number })[] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row && line.y - row.top < pitch) {
      row.cells = [...row.cells, ...line.cells];
      row.indices = [...row.indices, ...line.indices];
    } else rows.push({ ...line, top: line.y });
  }
  return rows;
}

/** The cells of a row by the column that each begins in: one by one where there are as many as columns, else by what they stand under. A cell whose words stand in one column each is as many cells. */
function placeCells(cells: readonly Cell[], columns: readonly Column[]): Map<number, { words: PageWord[]; last: number }> {
  const placed = new Map<number, { words: PageWord[]; last: number }>();
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
function layOutRows(text: string, rows: readonly Row[], columns: readonly Column[], rules: readonly PageStroke[]): GridCell[][] {
  const placed = rows.map((row) => placeCells(row.cells, columns));
  for (const [index, row] of placed.entries()) {
    const below = placed[index + 1];
    if (index > 2 || !below || row.size >= below.size || isBody(text, row)) break;
    spreadHeader(
      row,
      below,
      columns,
      rules.filter(({ y1 }) => y1 > rows[index]!.y - 4 && y1 < rows[index + 1]!.y - 4),
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

function isBody(text: string, row: ReadonlyMap<number, { words: PageWord[] }>): boolean {
  return [...row].some(([column, { words }]) => column > 0 && isNumeric(textOf(joinWords(text, words)).trim()));
}

function spreadHeader(
  row: Map<number, { words: PageWord[]; last: number }>,
  below: ReadonlyMap<number, unknown>,
  columns: readonly Column[],
  rules: readonly PageStroke[],
): void {
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

function columnsUnder(columns: readonly Column[], span: Column): number[] {
  const covered = columns.flatMap((column, index) => (Math.min(span.right, column.right) - Math.max(span.x, column.x) > 0 ? [index] : []));
  return covered.length > 0 ? covered : [nearest(columns, span)];
}

function nearest(columns: readonly Column[], span: Column): number {
  const middle = (span.x + span.right) / 2;
  const distance = ({ x, right }: Column): number => Math.abs((x + right) / 2 - middle);
  return columns.reduce((best, column, index) => (distance(column) < distance(columns[best]!) ? index : best), 0);
}
