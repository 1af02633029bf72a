import type { Fact } from '../schema/fact.ts';
import { relativeWidthOf } from '../interval/interval.ts';
import type { Disputes } from './disputes.ts';
import type { ValueRow } from './merge-values.ts';

/** A row with the independent sources behind it and the best tier of them. */
export type SupportedRow = ValueRow & { origins: readonly string[]; tier: number };

/**
 * Values that a finding shows to be wrong are deprecated. Of several others one is preferred: by the best tier, then by the weight of its independent
 * sources, then the more precise, then the newest paper's; a draw leaves all normal.
 */
export function rankRows(rows: readonly SupportedRow[], shares: readonly number[], disputes: Disputes): Fact['rank'][] {
  const wrong = rows.map((row) => rows.length > 1 && row.claims.every(({ id }) => disputes.isSuspect(id)));
  const merits = rows.map((row, index) => [-row.tier, Math.round(20 * shares[index]!), precisionOf(row), newestOf(row)]);
  const right = rows.map((_, index) => index).filter((index) => !wrong[index]);
  const [first, second] = [...right].sort((a, b) => compare(merits[b]!, merits[a]!));
  const clear = first !== undefined && (second === undefined || compare(merits[first]!, merits[second]!) > 0);
  return rows.map((_, index) => (wrong[index] ? 'deprecated' : rows.length > 1 && clear && index === first ? 'preferred' : 'normal'));
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, merit] of a.entries()) if (merit !== b[index]) return merit < b[index]! ? -1 : 1;
  return 0;
}

/** In powers of ten of the figure: a digit more is more precise. */
function precisionOf({ interval }: ValueRow): number {
  const width = relativeWidthOf(interval);
  return width > 0 && Number.isFinite(width) ? -Math.round(Math.log10(width)) : width === 0 ? 12 : -12;
}

function newestOf(row: ValueRow): number {
  return Math.max(...row.claims.map(({ source }) => source.year ?? 0));
}
