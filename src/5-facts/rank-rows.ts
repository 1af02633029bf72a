import type { Fact } from '../schema/fact.ts';
import type { Disputes } from './disputes.ts';
import type { ValueRow } from './merge-values.ts';

/** A row with the number of independent sources behind it. */
export type SupportedRow = ValueRow & { origins: number };

/** Values that a finding shows to be wrong are deprecated; of several others the one with most origins is preferred, then the newest paper's; a draw leaves all normal. */
export function rankRows(rows: readonly SupportedRow[], disputes: Disputes): Fact['rank'][] {
  const wrong = rows.map((row) => rows.length > 1 && row.claims.every(({ id }) => disputes.isSuspect(id)));
  const right = rows.filter((_, index) => !wrong[index]);
  const [first, second] = [...right].sort((a, b) => b.origins - a.origins || newestOf(b) - newestOf(a));
  const clear = first && (!second || first.origins > second.origins || newestOf(first) > newestOf(second));
  return rows.map((row, index) => (wrong[index] ? 'deprecated' : rows.length > 1 && clear && row === first ? 'preferred' : 'normal'));
}

function newestOf(row: ValueRow): number {
  return Math.max(...row.claims.map(({ source }) => source.year ?? 0));
}
