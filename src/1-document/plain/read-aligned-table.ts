import type { GridCell } from '../draft.ts';
import { isVoid } from '../tables/cell-shapes.ts';
import { readMarkup } from '../inline/read-markup.ts';
import { literalRun, softBreak } from '../inline/run.ts';
import { readCaption } from '../recognise/captions.ts';
import { placeHeaders } from './place-headers.ts';
import { columnsOf, nearestColumn, tokensOf } from './read-columns.ts';
import type { FoundTable } from './read-tab-table.ts';
import { plainCell } from './read-tab-table.ts';
import type { Line } from './split-lines.ts';

const rule = /^[-=─—━_][-=─—━_\s+|]*$/;
const mostLines = 400;

/** Whether a line is a rule drawn with dashes. */
export function isRule(line: Line | undefined): boolean {
  return line !== undefined && line.text.length >= 5 && rule.test(line.text);
}

/**
 * Reads a table whose cells stand under one another with spaces between them, between rules or without; headers may take several lines. Where
 * nothing above announces it, it must be plain: three columns, each row full.
 */
export function readAlignedTable(source: string, lines: readonly Line[], first: number, announced: boolean): FoundTable | null {
  if (isRule(lines[first])) return readRuled(source, lines, first);
  return announced || isFullGrid(source, lines, first) ? readUnruled(source, lines, first) : null;
}

/** Two rows of figures in the same columns, under at most three lines of headers; a caption is none of them. */
function isFullGrid(source: string, lines: readonly Line[], first: number): boolean {
  if (!/\S {2,}\S/.test(lines[first]!.text) || readCaption(lines[first]!.text)) return false;
  for (let row = first + 1; row <= first + 3 && lines[row]?.text && tokensOf(lines[row]!).length >= 2; row++) {
    const counts = [row, row + 1].map((at) => (lines[at]?.text && isBody(source, lines[at]) ? tokensOf(lines[at]).length : 0));
    if (counts[0]! >= 3 && counts[0] === counts[1]) return true;
  }
  return false;
}

function isBody(source: string, line: Line): boolean {
  const [stub, ...figures] = tokensOf(line).map((token) => source.slice(token.start, token.end));
  return (
    stub !== undefined && figures.length > 0 && figures.every((text) => /^[^\p{L}]*\d|^[-—–…]$|^(?:W|XX)$/u.test(text) || isVoid(text))
  );
}

function readRuled(source: string, lines: readonly Line[], first: number): FoundTable | null {
  const isWhole = (line: Line | undefined) => isRule(line) && (/\s/.test(lines[first]!.text) || !/\s/.test(line!.text));
  const rules = [first];
  let next = first + 1;
  for (; next < Math.min(lines.length, first + mostLines); next++) {
    const line = lines[next]!;
    if (isWhole(line)) {
      rules.push(next);
      if (rules.length >= 3 && !goesOnTo(lines, next + 1, isWhole)) break;
    } else if (!line.text && !isWhole(lines[next + 1])) break;
  }
  const last = rules.at(-1)!;
  if (rules.length < 2) return null;
  const split = rules.length > 2 ? rules[1]! : first + 1;
  const head = lines.slice(first + 1, rules.length > 2 ? split : split + 1);
  const body = lines.slice(split + 1, last).filter((line) => line.text && !isRule(line));
  return layOut(source, head, body, lines[first]!.rawStart, lines[last]!.end, last + 1);
}

function goesOnTo(lines: readonly Line[], next: number, isWhole: (line: Line | undefined) => boolean): boolean {
  for (let at = next; lines[at]?.text && at < next + mostLines; at++) {
    if (isWhole(lines[at])) return true;
    if (tokensOf(lines[at]!).length < 2) return false;
  }
  return false;
}

function readUnruled(source: string, lines: readonly Line[], first: number): FoundTable | null {
  let next = first;
  while (lines[next]?.text && next < first + mostLines && tokensOf(lines[next]!).length >= 2) next++;
  const rows = lines.slice(first, next);
  const stub = columnsOf(rows.slice(-2).map(tokensOf))[0];
  const isRow = (line: Line) => isBody(source, line) && (!stub || tokensOf(line)[0]!.from < stub.to);
  const start = Math.max(
    1,
    rows.findIndex((line, index) => index > 0 && isRow(line)),
  );
  if (rows.length < 2 || start > 3 || rows.length <= start || rows.slice(start).filter(isRow).length < (rows.length - start) * 0.7)
    return null;
  return layOut(source, rows.slice(0, start), rows.slice(start), lines[first]!.rawStart, rows.at(-1)!.end, next);
}

function layOut(source: string, head: readonly Line[], body: readonly Line[], start: number, end: number, next: number): FoundTable | null {
  const columns = columnsOf(body.map(tokensOf));
  if (columns.length < 2 || body.length === 0) return null;
  const header = placeHeaders(source, head, columns);
  const rows = body.map((line) => {
    const cells: GridCell[] = columns.map(() => plainCell([]));
    for (const token of tokensOf(line)) {
      const { runs } = cells[nearestColumn(columns, token)]!;
      if (runs.length > 0) runs.push(softBreak(token.start));
      runs.push(...readMarkup([literalRun(source, token.start, token.end)]));
    }
    return cells;
  });
  return { grid: { rows: [...header, ...rows], headerRows: header.length || null, start, end }, next };
}
