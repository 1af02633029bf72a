import type { GridCell } from '../draft.ts';
import { readMarkup } from '../inline/read-markup.ts';
import { literalRun, softBreak } from '../inline/run.ts';
import { widthOf } from '../inline/scripts.ts';
import type { FoundTable } from './read-tab-table.ts';
import { plainCell } from './read-tab-table.ts';
import type { Line } from './split-lines.ts';

/** A stretch of a line that white space sets apart, with the columns of the page it takes. */
interface Token {
  from: number;
  to: number;
  start: number;
  end: number;
}

const rule = /^[-=─—━_](?:[-=─—━_\s+|]*[-=─—━_])?$/;

/** Whether a line is a rule drawn with dashes. */
export function isRule(line: Line): boolean {
  return line.text.length >= 5 && rule.test(line.text);
}

/** Reads a table whose cells stand under one another with spaces between them, between rules or without; headers may take several lines. */
export function readAlignedTable(source: string, lines: readonly Line[], first: number): FoundTable | null {
  return isRule(lines[first]!) ? readRuled(source, lines, first) : readUnruled(source, lines, first);
}

function readRuled(source: string, lines: readonly Line[], first: number): FoundTable | null {
  const rules = [first];
  let next = first + 1;
  while (lines[next] && next - first < 400 && (lines[next]!.text || isRule(lines[next + 1] ?? lines[next]!))) {
    if (isRule(lines[next]!)) rules.push(next);
    else if (lines[next]!.text && tokensOf(lines[next]!).length < 2 && rules.length >= 3) break;
    next++;
    if (rules.length >= 3 && !tableGoesOn(lines, next)) break;
  }
  if (rules.length < 2) return null;
  const split = rules.length > 2 ? rules[1]! : -1;
  const last = rules.at(-1)!;
  const head = split < 0 ? lines.slice(first + 1, first + 2) : lines.slice(first + 1, split);
  const body = lines.slice(split < 0 ? first + 2 : split + 1, last).filter((line) => line.text && !isRule(line));
  return layOut(source, head, body, lines[first]!.rawStart, lines[last]!.end, last + 1);
}

function tableGoesOn(lines: readonly Line[], next: number): boolean {
  for (let at = next; lines[at]?.text && at < next + 400; at++) {
    if (isRule(lines[at]!)) return true;
    if (tokensOf(lines[at]!).length < 2) return false;
  }
  return false;
}

function readUnruled(source: string, lines: readonly Line[], first: number): FoundTable | null {
  let next = first;
  while (lines[next]?.text && tokensOf(lines[next]!).length >= 2) next++;
  const rows = lines.slice(first, next);
  const numeric = rows.slice(1).filter((line) => tokensOf(line).slice(1).every((token) => /\d|^[-—–]$/.test(source.slice(token.start, token.end))));
  if (rows.length < 3 || numeric.length < rows.length - 1 || tokensOf(rows[1]!).length < 2) return null;
  return layOut(source, rows.slice(0, 1), rows.slice(1), lines[first]!.rawStart, rows.at(-1)!.end, next);
}

function layOut(source: string, head: readonly Line[], body: readonly Line[], start: number, end: number, next: number): FoundTable | null {
  const columns = columnsOf(body.map(tokensOf));
  if (columns.length < 2 || body.length < 2) return null;
  const cell = (token: Token) => readMarkup([literalRun(source, token.start, token.end)]);
  const header: GridCell[] = columns.map(() => plainCell([]));
  for (const line of head) {
    for (const token of tokensOf(line)) {
      const target = header[nearestColumn(columns, token)]!;
      if (target.runs.length > 0) target.runs.push(softBreak(token.start));
      target.runs.push(...cell(token));
    }
  }
  const rows = body.map((line) => {
    const cells: GridCell[] = columns.map(() => plainCell([]));
    for (const token of tokensOf(line)) cells[nearestColumn(columns, token)]!.runs.push(...(cells[nearestColumn(columns, token)]!.runs.length ? [softBreak(token.start)] : []), ...cell(token));
    return cells;
  });
  const headed = header.some((one) => one.runs.length > 0);
  return { grid: { rows: headed ? [header, ...rows] : rows, headerRows: headed ? 1 : null, start, end }, next };
}

function tokensOf(line: Line): Token[] {
  const tokens: Token[] = [];
  let column = 0;
  let at = 0;
  for (const match of line.raw.matchAll(/[^\s](?:[^\s]| (?=[^\s]))*/g)) {
    column += widthOf(line.raw.slice(at, match.index));
    const width = widthOf(match[0]);
    tokens.push({ from: column, to: column + width, start: line.rawStart + match.index, end: line.rawStart + match.index + match[0].length });
    column += width;
    at = match.index + match[0].length;
  }
  return tokens;
}

function columnsOf(rows: readonly Token[][]): { from: number; to: number }[] {
  const tokens = rows.flat().map(({ from, to }) => ({ from, to }));
  tokens.sort((one, other) => one.from - other.from);
  const columns: { from: number; to: number }[] = [];
  for (const token of tokens) {
    const last = columns.at(-1);
    if (last && token.from < last.to) last.to = Math.max(last.to, token.to);
    else columns.push({ ...token });
  }
  return columns;
}

function nearestColumn(columns: readonly { from: number; to: number }[], token: Token): number {
  const apart = (column: { from: number; to: number }) => Math.max(column.from - token.to, token.from - column.to, -Math.min(column.to, token.to) + Math.max(column.from, token.from));
  let best = 0;
  for (const [index, column] of columns.entries()) if (apart(column) < apart(columns[best]!)) best = index;
  return best;
}
