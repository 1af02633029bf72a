import type { PagedLayout, PageStroke } from '../../schema/layout.ts';
import type { Grid } from '../draft.ts';
import { joinStrokes } from './join-strokes.ts';
import { readRuledTables } from './read-ruled-table.ts';
import { readSetTables } from './read-set-table.ts';

/** The table that a line belongs to; `first` is the first of its lines. */
export interface TableOfLine {
  grid: Grid;
  first: number;
}

/** Finds the tables of all pages, those with a full grid of rules first. Keys are indices of lines. */
export function findPageTables(text: string, { lines, strokes }: PagedLayout, furniture: ReadonlySet<number>): Map<number, TableOfLine> {
  const found = new Map<number, TableOfLine>();
  const strokesOf = new Map<number, PageStroke[]>();
  for (const stroke of strokes) push(strokesOf, stroke.page, stroke);
  const indicesOf = new Map<number, number[]>();
  for (const [index, { page }] of lines.entries()) if (!furniture.has(index)) push(indicesOf, page, index);
  for (const [page, indices] of indicesOf) {
    const own = joinStrokes(strokesOf.get(page) ?? []);
    const ruled = readRuledTables(text, lines, indices, own);
    const taken = new Set(ruled.flatMap((table) => [...table.lines]));
    const set = readSetTables(
      text,
      lines,
      indices.filter((index) => !taken.has(index)),
      own,
    );
    for (const { grid, lines: held } of [...ruled, ...set]) {
      const first = Math.min(...held);
      for (const index of held) found.set(index, { grid, first });
    }
  }
  return found;
}

function push<Value>(groups: Map<number, Value[]>, key: number, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
