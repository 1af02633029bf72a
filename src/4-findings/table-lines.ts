import { normalisePhrase } from '../identity/normalise-phrase.ts';
import type { Columns } from './columns.ts';

/** Whether two cells of one table share neither row nor column headings: then their headings hold them apart in more than one way. */
export function inOtherLines(columns: Columns, a: number, b: number): boolean {
  if (columns.table[a] === 0 || columns.table[a] !== columns.table[b]) return false;
  const [x, y] = [columns.claims[a]!.locator.table!, columns.claims[b]!.locator.table!];
  return pathOf(x.row) !== pathOf(y.row) && pathOf(x.column) !== pathOf(y.column);
}

/** Whether two cells of one table stand under other headings at all. */
export function underOtherHeadings(columns: Columns, a: number, b: number): boolean {
  if (columns.table[a] === 0 || columns.table[a] !== columns.table[b]) return false;
  const [x, y] = [columns.claims[a]!.locator.table!, columns.claims[b]!.locator.table!];
  return pathOf(x.row) !== pathOf(y.row) || pathOf(x.column) !== pathOf(y.column);
}

function pathOf(headings: readonly string[]): string {
  return headings.map(normalisePhrase).join('|');
}
