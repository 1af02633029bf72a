import { divide, scale } from '../interval/arithmetic.ts';
import { type Interval, relativeGapBetween } from '../interval/interval.ts';
import type { Matter } from './check.ts';
import { type Columns, intervalOf } from './columns.ts';
import { equalThroughout, gapTo, homeOf, readingOf, shownInterval } from './matter.ts';

/** What share, in per cent, a part makes of a whole. */
export function shareFrom(columns: Columns, part: number, whole: number): Interval {
  return scale(divide(intervalOf(columns, part), intervalOf(columns, whole)), 100);
}

/** A share that its part and its whole do not make. `slight` is a gap, as a part of the figure, that rounding may well explain; the factors say how sure such a gap and a wider one are. */
export function shareMatter(
  columns: Columns,
  { share, part, whole, expected }: { share: number; part: number; whole: number; expected: Interval },
  { slight, sureOfSlight, sure }: { slight: number; sureOfSlight: number; sure: number },
): Matter {
  const stated = intervalOf(columns, share);
  return {
    home: homeOf(columns, share),
    rows: [share, part, whole],
    pairs: [
      [share, part],
      [share, whole],
    ],
    difference: gapTo(stated, expected, '%', 'part / whole'),
    suggestion: { row: share, value: shownInterval(expected), unit: '%', reason: 'part / whole' },
    comparability: equalThroughout,
    confidence: readingOf(columns, [share, part, whole]) * (relativeGapBetween(expected, stated) < slight ? sureOfSlight : sure),
    message: { kind: 'share-of-whole', rows: [share, part, whole], expected: { ...expected, unit: '%' } },
  };
}
