import Big from 'big.js';
import type { Quantity } from '../schema/claim.ts';
import { dateInterval } from './date-interval.ts';
import type { Interval } from './interval.ts';
import { type ExactInterval, hullOfExact, lastPlaceOf, roundingInterval, toInterval, truncationInterval } from './rounding.ts';

const zero = new Big(0);
const one = new Big(1);

/**
 * The values in the base unit of its dimension that a quantity, as it is written, leaves possible: what its digits round or are cut off from,
 * open ends for bounds, widened for 约 by `approximation` (a share of the figure) and for a stated uncertainty. A count is exact. Of dates, the days.
 */
export function statedInterval(quantity: Quantity, approximation: number): Interval {
  if (quantity.dimension === 'date') return statedDate(quantity);
  const { lowerBound, upperBound, modifier } = quantity;
  const factor = unitFactor(quantity);
  const low = lowerBound === null ? null : toInterval(possibleValues(quantity, lowerBound, approximation), factor);
  const high =
    upperBound === null ? null : upperBound === lowerBound ? low : toInterval(possibleValues(quantity, upperBound, approximation), factor);
  return { lower: low?.lower ?? -Infinity, upper: modifier === 'at_least' ? Infinity : (high?.upper ?? Infinity) };
}

/** How many base units one unit of the quantity makes, told from the record itself. */
export function unitFactor({ lowerBound, upperBound, normalized }: Pick<Quantity, 'lowerBound' | 'upperBound' | 'normalized'>): Big {
  const stated = lowerBound || upperBound;
  const base = lowerBound ? normalized.lowerBound : normalized.upperBound;
  if (!stated || !base || stated === base) return one;
  return new Big(new Big(base).div(new Big(stated)).toPrecision(12));
}

/** The decimals that an amount can be taken to be stated to: a long integer that ends in zeros may be rounded at them, a short one hardly is. */
export function statedDecimals(quantity: Quantity): number {
  const { decimals, dimension, amount, written } = quantity;
  if (amount === null || dimension === 'count' || decimals > 0 || /[.．点點]/.test(written.number)) return decimals;
  const digits = amount.replace(/^-/, '');
  const zeros = digits.length - digits.replace(/0+$/, '').length;
  return digits.length - zeros >= 2 ? Math.min(decimals, -zeros) : decimals;
}

function possibleValues(quantity: Quantity, bound: number, approximation: number): ExactInterval {
  const { dimension, modifier, uncertainty } = quantity;
  const value = new Big(quantity.amount !== null && Number(quantity.amount) === bound ? quantity.amount : bound);
  const decimals = statedDecimals(quantity);
  const closed = (dimension === 'count' && decimals >= 0) || dimension === 'rank';
  const rounded = closed ? { lower: value, upper: value } : statedDigits(value, decimals);
  const isRound = isRoundFraction(quantity);
  const spread = uncertainty && uncertainty.kind !== 'sd' ? uncertainty.value : 0;
  if (!isRound && modifier !== 'approx' && spread === 0) return rounded;
  const vague = value.abs().times(approximation);
  const round = isRound ? vague : zero;
  const hedged =
    modifier === 'approx' ? (round.gt(0) ? vague : least(vague, lastPlaceOf(Math.min(decimals, roundPlace(value))).times(3))) : zero;
  const margin = round.plus(hedged).plus(spread);
  return hullOfExact(rounded, { lower: value.minus(margin), upper: value.plus(margin) });
}

/** The decimals that a whole number shows once its final zeros are taken for rounding; a hedge says that they are. */
function roundPlace(value: Big): number {
  const zeros = value.eq(0) ? 0 : value.e - (value.c.length - 1);
  return zeros > 0 ? -zeros : Infinity;
}

/** 约 before a figure of many digits (约12.7万) widens it by some units of its last place only. */
function least(a: Big, b: Big): Big {
  return a.lt(b) ? a : b;
}

const fraction = /分之|半|\bhal(?:f|ves)\b|quarters?\b|(?:third|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)s?\b|\bin \w/i;

/** 三分之一, two-thirds, a sixth, nine in ten and half are round figures, whatever stands before them. */
function isRoundFraction({ written }: Quantity): boolean {
  return fraction.test(written.number) && !/\d/.test(written.number);
}

/** Figures are rounded, or cut off where the last place is fine against the figure; a cut by tenths of the figure would be no statement. */
function statedDigits(value: Big, decimals: number): ExactInterval {
  const rounded = roundingInterval(value, decimals);
  const fine = lastPlaceOf(decimals).times(20).lte(value.abs());
  return fine ? hullOfExact(rounded, truncationInterval(value, decimals)) : rounded;
}

function statedDate({ amount, lowerBound, upperBound }: Quantity): Interval {
  const whole = amount === null ? null : dateInterval(amount);
  if (whole) return whole;
  const start = lowerBound === null ? null : dateInterval(String(lowerBound));
  const end = upperBound === null ? null : dateInterval(String(upperBound));
  return { lower: start?.lower ?? -Infinity, upper: end?.upper ?? Infinity };
}
