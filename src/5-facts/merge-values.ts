import { canBothHold, type Interval, middleOf } from '../interval/interval.ts';
import type { StatedClaim } from './identified-claim.ts';
import type { PlainClaim } from './plain-claim.ts';

/** Claims of one fact whose values agree within their precision; the first is stated most precisely. */
export interface ValueRow {
  claims: readonly PlainClaim[];
  /** The most precise statement. */
  best: PlainClaim;
  interval: Interval;
  /** Whether all state the same figure, and not only figures that round to one another. */
  alike: boolean;
}

interface GrowingRow {
  best: PlainClaim;
  interval: Interval;
  claims: Set<PlainClaim>;
  ordinal: number;
}

/** The distinct values of one fact: from the most precise statement down, each joins the nearest value it agrees with, or is one of its own. */
export function mergeValues(stated: readonly StatedClaim[]): ValueRow[] {
  if (stated.length === 1) return [alone(stated[0]!)];
  const ordered = [...stated].sort((a, b) => compare(widthOf(a.interval), widthOf(b.interval)) || a.interval.lower - b.interval.lower);
  const rows: GrowingRow[] = [];
  const byLower: GrowingRow[] = [];
  let widest = 0;
  for (const { claim, interval } of ordered) {
    const nearest = rowsNear(byLower, interval, widest)
      .filter((row) => canBothHold(row.interval, interval))
      .sort((a, b) => distance(a.interval, interval) - distance(b.interval, interval) || a.ordinal - b.ordinal)[0];
    if (nearest) nearest.claims.add(claim);
    else {
      const row = { best: claim, interval, claims: new Set([claim]), ordinal: rows.length };
      rows.push(row);
      byLower.splice(firstFrom(byLower, interval.lower), 0, row);
      widest = Math.max(widest, widthOf(interval));
    }
  }
  const order = new Map(stated.map(({ claim }, index) => [claim, index]));
  return rows.map(({ best, interval, claims: members }) => {
    const kept = [...members].sort((a, b) => order.get(a)! - order.get(b)!);
    return { claims: kept, best, interval, alike: new Set(kept.map(valueKey)).size === 1 };
  });
}

function alone({ claim, interval }: StatedClaim): ValueRow {
  return { claims: [claim], best: claim, interval, alike: true };
}

/** The rows that can reach an interval, none being wider than `widest`; they are sorted by their lower ends. */
function rowsNear(rows: readonly GrowingRow[], { lower, upper }: Interval, widest: number): GrowingRow[] {
  const slack = 1e-6 * Math.max(Number.isFinite(lower) ? Math.abs(lower) : 0, Number.isFinite(upper) ? Math.abs(upper) : 0);
  return rows.slice(firstFrom(rows, lower - widest - slack), firstFrom(rows, upper + slack * 2));
}

/** The place of the first row whose lower end is not below a number. */
function firstFrom(rows: readonly GrowingRow[], lower: number): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (rows[middle]!.interval.lower < lower) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** What a value is as it is stated, in base units: the middle of a range, the bound where one side is open. */
export function statedValueOf({ best, interval }: Pick<ValueRow, 'best' | 'interval'>): number {
  const { lowerBound, upperBound } = best.quantity.normalized;
  return lowerBound === null || upperBound === null ? middleOf(interval) : (lowerBound + upperBound) / 2;
}

function valueKey({ quantity }: PlainClaim): string {
  const { lowerBound, upperBound } = quantity.normalized;
  return quantity.dimension === 'date' ? `${quantity.amount}` : `${lowerBound?.toPrecision(9)} ${upperBound?.toPrecision(9)}`;
}

function widthOf({ lower, upper }: Interval): number {
  return upper - lower;
}

function distance(a: Interval, b: Interval): number {
  return Math.abs(middleOf(a) - middleOf(b));
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
