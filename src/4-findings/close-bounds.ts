import type { Interval } from '../interval/interval.ts';
import type { Claim } from '../schema/claim.ts';

/** Words that keep a bound close to its figure. Source: degree adverbs of both languages. */
const closely =
  /(?:\b(?:just|slightly|a little|marginally|fractionally)|略|稍|刚刚?|仅仅?)\s*(?:under|below|over|above|less than|more than|short of|低于|高于|不足|不到|超过|超|逾|少于|多于)?\s*$/i;

/** How far a figure can lie from a bound that is said to be close, as a share of it. */
const near = 0.1;

/** Just under a half is near a half: the open side of such a bound is closed. */
export function withCloseBound({ prefix, quantity }: Claim, interval: Interval): Interval {
  const { modifier, lowerBound, upperBound } = quantity;
  if ((modifier !== 'at_most' && modifier !== 'at_least') || !closely.test(prefix)) return interval;
  return modifier === 'at_most' && upperBound !== null && upperBound > 0
    ? { lower: interval.upper * (1 - near), upper: interval.upper }
    : modifier === 'at_least' && lowerBound !== null && lowerBound > 0
      ? { lower: interval.lower, upper: interval.lower * (1 + near) }
      : interval;
}
