/** A closed interval of the values that a statement allows; an open side is infinite. */
export interface Interval {
  lower: number;
  upper: number;
}

/** Relative slack for figures that went through a unit conversion in floating point. */
const slack = 1e-9;

/** Whether two statements can both be true of one quantity. */
export function canBothHold(a: Interval, b: Interval): boolean {
  return gapBetween(a, b) === 0;
}

/** The distance between two intervals, 0 where they touch. */
export function gapBetween(a: Interval, b: Interval): number {
  const gap = Math.max(a.lower - b.upper, b.lower - a.upper);
  if (gap <= 0) return 0;
  // A positive gap lies between two finite bounds.
  const size = a.lower > b.upper ? Math.max(Math.abs(a.lower), Math.abs(b.upper)) : Math.max(Math.abs(b.lower), Math.abs(a.upper));
  return gap > size * slack ? gap : 0;
}

/** The gap as a share of the larger of the two statements, 0 where they touch. */
export function relativeGapBetween(a: Interval, b: Interval): number {
  const gap = gapBetween(a, b);
  if (gap === 0) return 0;
  const size = Math.max(Math.abs(middleOf(a)), Math.abs(middleOf(b)));
  return size === 0 ? 0 : gap / size;
}

/** The middle, or the bound where one side is open. */
export function middleOf({ lower, upper }: Interval): number {
  if (!Number.isFinite(lower)) return Number.isFinite(upper) ? upper : 0;
  return Number.isFinite(upper) ? (lower + upper) / 2 : lower;
}

/** Half the width as a share of the middle; infinite where a side is open. */
export function relativeWidthOf(interval: Interval): number {
  const middle = Math.abs(middleOf(interval));
  const half = (interval.upper - interval.lower) / 2;
  return half === 0 ? 0 : middle === 0 ? Infinity : half / middle;
}
