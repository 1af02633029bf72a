import Big from 'big.js';
import type { Interval } from './interval.ts';

/** Bounds as exact decimals, for figures that must not pass through a float before they are compared. */
export interface ExactInterval {
  lower: Big;
  upper: Big;
}

/** One unit of the last stated place: 0.1 for one decimal, 100 for −2. */
export function lastPlaceOf(decimals: number): Big {
  const known = places.get(decimals);
  if (known) return known;
  const place = new Big(`1e${-decimals}`);
  places.set(decimals, place);
  return place;
}

const places = new Map<number, Big>();
const half = new Big('0.5');

/** The values that round to `amount` at `decimals`: half a unit of the last place on either side (XBRL Calculations 1.1, rounding mode). */
export function roundingInterval(amount: Big, decimals: number): ExactInterval {
  const margin = lastPlaceOf(decimals).times(half);
  return { lower: amount.minus(margin), upper: amount.plus(margin) };
}

/** The values that are cut off to `amount` at `decimals`: up to one unit of the last place away from zero (XBRL Calculations 1.1, truncation mode). */
export function truncationInterval(amount: Big, decimals: number): ExactInterval {
  const unit = lastPlaceOf(decimals);
  return { lower: amount.gt(0) ? amount : amount.minus(unit), upper: amount.lt(0) ? amount : amount.plus(unit) };
}

/** The smallest interval around both. */
export function hullOfExact(a: ExactInterval, b: ExactInterval): ExactInterval {
  return { lower: a.lower.lt(b.lower) ? a.lower : b.lower, upper: a.upper.gt(b.upper) ? a.upper : b.upper };
}

/** The exact bounds times a unit factor, as numbers. */
export function toInterval(exact: ExactInterval, factor: Big): Interval {
  if (factor.eq(1)) return { lower: exact.lower.toNumber(), upper: exact.upper.toNumber() };
  return { lower: exact.lower.times(factor).toNumber(), upper: exact.upper.times(factor).toNumber() };
}
