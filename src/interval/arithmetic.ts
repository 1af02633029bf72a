import type { Interval } from './interval.ts';

export function add(a: Interval, b: Interval): Interval {
  return { lower: a.lower + b.lower, upper: a.upper + b.upper };
}

export function subtract(a: Interval, b: Interval): Interval {
  return { lower: a.lower - b.upper, upper: a.upper - b.lower };
}

export function multiply(a: Interval, b: Interval): Interval {
  return hullOf([product(a.lower, b.lower), product(a.lower, b.upper), product(a.upper, b.lower), product(a.upper, b.upper)]);
}

/** All values of a/b; everything where b can be zero. */
export function divide(a: Interval, b: Interval): Interval {
  if (b.lower <= 0 && b.upper >= 0) return { lower: -Infinity, upper: Infinity };
  return multiply(a, { lower: 1 / b.upper, upper: 1 / b.lower });
}

export function scale(a: Interval, factor: number): Interval {
  return multiply(a, { lower: factor, upper: factor });
}

export function sumOf(intervals: readonly Interval[]): Interval {
  return intervals.reduce(add, { lower: 0, upper: 0 });
}

/** Zero times infinity is zero here: nothing of an unbounded amount is nothing. */
function product(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}

function hullOf(values: readonly number[]): Interval {
  return { lower: Math.min(...values), upper: Math.max(...values) };
}
