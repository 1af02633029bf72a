import { canBothHold, type Interval, middleOf } from '../interval/interval.ts';
import { statedInterval } from '../interval/stated-interval.ts';
import type { Claim } from '../schema/claim.ts';

/** Claims of one fact whose values agree within their precision; the first is stated most precisely. */
export interface ValueRow {
  claims: readonly Claim[];
  /** The most precise statement. */
  best: Claim;
  interval: Interval;
  /** Whether all state the same figure, and not only figures that round to one another. */
  alike: boolean;
}

/** The distinct values of one fact: from the most precise statement down, each joins the nearest value it agrees with, or is one of its own. */
export function mergeValues(claims: readonly Claim[], approximation: number): ValueRow[] {
  const stated = claims.map((claim) => ({ claim, interval: statedInterval(claim.quantity, approximation) }));
  const ordered = [...stated].sort((a, b) => compare(widthOf(a.interval), widthOf(b.interval)) || a.interval.lower - b.interval.lower);
  const rows: { best: Claim; interval: Interval; claims: Set<Claim> }[] = [];
  for (const { claim, interval } of ordered) {
    const nearest = rows
      .filter((row) => canBothHold(row.interval, interval))
      .sort((a, b) => distance(a.interval, interval) - distance(b.interval, interval))[0];
    if (nearest) nearest.claims.add(claim);
    else rows.push({ best: claim, interval, claims: new Set([claim]) });
  }
  return rows.map(({ best, interval, claims: members }) => {
    const kept = claims.filter((claim) => members.has(claim));
    return { claims: kept, best, interval, alike: new Set(kept.map(valueKey)).size === 1 };
  });
}

/** What a value is as it is stated, in base units: the middle of a range, the bound where one side is open. */
export function statedValueOf({ best, interval }: Pick<ValueRow, 'best' | 'interval'>): number {
  const { lowerBound, upperBound } = best.quantity.normalized;
  return lowerBound === null || upperBound === null ? middleOf(interval) : (lowerBound + upperBound) / 2;
}

function valueKey({ quantity }: Claim): string {
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
