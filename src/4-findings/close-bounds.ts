import type { Interval } from '../interval/interval.ts';
import type { Claim } from '../schema/claim.ts';
import { phrasing, type Wording } from '../text/phrasing.ts';

/** Just under, 略低于. */
const closely = phrasing('both', 'i')`(?<![a-z])(?:${'closeness-word'})\s*(?:${'bound-word'})?\s*$`;

/** How far a figure can lie from a bound that is said to be close, as a share of it. */
const near = 0.1;

/** Just under a half is near a half: the open side of such a bound is closed. */
export function withCloseBound({ prefix, quantity }: Claim, interval: Interval, wording: Wording): Interval {
  const { modifier, lowerBound, upperBound } = quantity;
  if ((modifier !== 'at_most' && modifier !== 'at_least') || !closely(wording).test(prefix)) return interval;
  return modifier === 'at_most' && upperBound !== null && upperBound > 0
    ? { lower: interval.upper * (1 - near), upper: interval.upper }
    : modifier === 'at_least' && lowerBound !== null && lowerBound > 0
      ? { lower: interval.lower, upper: interval.lower * (1 + near) }
      : interval;
}
