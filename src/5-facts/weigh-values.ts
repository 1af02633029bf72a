import type { Interval } from '../interval/interval.ts';
import { statedValueOf } from './merge-values.ts';
import type { SupportedRow } from './rank-rows.ts';
import { type Reliability, weightedMedian, weightOf } from './reliability.ts';

/** The values of one fact by weight. */
export interface WeighedValues {
  /** Each value's share of the weight, in the order of the rows. */
  shares: readonly number[];
  /** What the values of a contested fact come to, in base units; null where there is one value, or no number. */
  estimate: (Interval & { middle: number }) | null;
}

/** The interval of a weighted reading holds so much of the weight. */
const held = 2 / 3;

/** The weighted median of the values, and the narrowest stretch of their intervals around it that holds two thirds of the weight. Bounds have no middle and only fill in where there is nothing else. */
export function weighValues(rows: readonly SupportedRow[], reliability: Reliability): WeighedValues {
  const weights = rows.map((row) => weightOf(row, reliability));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const shares = weights.map((weight) => Math.round((1000 * weight) / total) / 1000);
  if (rows.length < 2 || rows[0]!.best.quantity.dimension === 'date') return { shares: rows.length < 2 ? [1] : shares, estimate: null };
  const points = rows
    .map((row, index) => ({ interval: row.interval, value: statedValueOf(row), weight: weights[index]! }))
    .filter(({ interval }) => Number.isFinite(interval.lower) && Number.isFinite(interval.upper));
  const middle = weightedMedian(points);
  if (middle === null) return { shares, estimate: null };
  const nearest = [...points].sort((a, b) => Math.abs(a.value - middle) - Math.abs(b.value - middle) || a.value - b.value);
  const needed = held * points.reduce((sum, { weight }) => sum + weight, 0);
  let passed = 0;
  const kept = nearest.filter(({ weight }) => {
    const isNeeded = passed < needed;
    passed += weight;
    return isNeeded;
  });
  return {
    shares,
    estimate: {
      middle,
      lower: Math.min(...kept.map(({ interval }) => interval.lower)),
      upper: Math.max(...kept.map(({ interval }) => interval.upper)),
    },
  };
}
