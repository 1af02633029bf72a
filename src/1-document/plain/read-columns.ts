import { widthOf } from '../inline/scripts.ts';
import type { Line } from './split-lines.ts';

/** A stretch of columns on the page. */
export interface Extent {
  from: number;
  to: number;
}

/** A stretch of a line that white space sets apart, with the columns of the page it takes. */
export interface Token extends Extent {
  start: number;
  end: number;
}

/** What stands on a line between gaps of two spaces or more. */
export function tokensOf(line: Line): Token[] {
  const tokens: Token[] = [];
  let column = 0;
  let at = 0;
  for (const match of line.raw.matchAll(/[^\s]+(?: [^\s]+)*/g)) {
    column += widthOf(line.raw.slice(at, match.index));
    const width = widthOf(match[0]);
    tokens.push({
      from: column,
      to: column + width,
      start: line.rawStart + match.index,
      end: line.rawStart + match.index + match[0].length,
    });
    column += width;
    at = match.index + match[0].length;
  }
  return tokens;
}

/** The columns of a table: tokens of any rows that overlap share one. */
export function columnsOf(rows: readonly (readonly Token[])[]): Extent[] {
  const tokens = rows.flat().sort((one, other) => one.from - other.from);
  const columns: Extent[] = [];
  for (const { from, to } of tokens) {
    const last = columns.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else columns.push({ from, to });
  }
  return columns;
}

/** The column that a token overlaps most, or else lies nearest to. */
export function nearestColumn(columns: readonly Extent[], token: Extent): number {
  const gap = (column: Extent) => Math.max(column.from, token.from) - Math.min(column.to, token.to);
  let best = 0;
  for (const [index, column] of columns.entries()) if (gap(column) < gap(columns[best]!)) best = index;
  return best;
}
