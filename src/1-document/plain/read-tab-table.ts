import type { Grid, GridCell } from '../draft.ts';
import { readMarkup } from '../inline/read-markup.ts';
import type { Run } from '../inline/run.ts';
import { literalRun, softBreak } from '../inline/run.ts';
import type { Line } from './split-lines.ts';

/** A table found among lines: the lines from `first` up to `next` belong to it. */
export interface FoundTable {
  grid: Grid;
  next: number;
}

/** A cell that spans nothing. */
export function plainCell(runs: Run[]): GridCell {
  return { runs, rows: 1, columns: 1 };
}

/** Reads lines of cells with tabs between them. */
export function readTabTable(source: string, lines: readonly Line[], first: number): FoundTable | null {
  let next = first;
  while (lines[next]?.raw.includes('\t') && lines[next]!.text) next++;
  if (next - first < 2) return null;
  const rows = lines.slice(first, next).map((line) => cellsOf(source, line.rawStart, line.raw, '\t'));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns < 2 || rows.filter((row) => row.length >= 2).length < 2) return null;
  return { grid: { rows, headerRows: null, start: lines[first]!.rawStart, end: lines[next - 1]!.end }, next };
}

/** Reads a table that a word processor wrote out one cell a line: each starts with a tab, an empty line parts the rows, a cell may go on over further lines. */
export function readListedTable(source: string, lines: readonly Line[], first: number): FoundTable | null {
  const rows: GridCell[][] = [];
  let row: GridCell[] = [];
  let next = first;
  let end = lines[first]!.end;
  for (; next < lines.length; next++) {
    const line = lines[next]!;
    if (/^\t[^\t]*$/.test(line.raw)) {
      row.push(plainCell(readMarkup([literalRun(source, line.start, line.end)])));
      end = line.end;
    } else if (line.raw === '') {
      if (row.length > 0) rows.push(row);
      row = [];
      if (!lines[next + 1]?.raw.startsWith('\t')) break;
    } else if (row.length > 0 && line.text && !line.raw.includes('\t')) {
      row.at(-1)!.runs.push(softBreak(line.start), ...readMarkup([literalRun(source, line.start, line.end)]));
      end = line.end;
    } else break;
  }
  if (row.length > 0) rows.push(row);
  const columns = rows[0]?.length ?? 0;
  if (columns < 2 || rows.length < 2 || rows.filter((cells) => cells.length === columns).length < rows.length / 2) return null;
  return { grid: { rows, headerRows: null, start: lines[first]!.rawStart, end }, next };
}

/** Reads a table in Markdown's way with bars, in a text that is not Markdown. */
export function readBarTable(source: string, lines: readonly Line[], first: number): FoundTable | null {
  let next = first;
  while (lines[next] && /^\|.*\|$/.test(lines[next]!.text)) next++;
  if (next - first < 2) return null;
  const kept = lines.slice(first, next).filter((line) => !/^[|\s:-]+$/.test(line.text));
  if (kept.length === 0) return null;
  const rows = kept.map((line) => cellsOf(source, line.start + 1, line.text.slice(1, -1), '|'));
  const ruled = lines.slice(first, next).findIndex((line) => /^[|\s:-]+$/.test(line.text));
  return { grid: { rows, headerRows: ruled === 1 ? 1 : null, start: lines[first]!.start, end: lines[next - 1]!.end }, next };
}

function cellsOf(source: string, start: number, raw: string, separator: string): GridCell[] {
  let at = start;
  return raw.split(separator).map((cell) => {
    const from = at + (cell.length - cell.trimStart().length);
    const to = from + cell.trim().length;
    at += cell.length + 1;
    return plainCell(to > from ? readMarkup([literalRun(source, from, to)]) : []);
  });
}
