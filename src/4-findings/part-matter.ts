import { relativeGapBetween } from '../interval/interval.ts';
import type { Context, Matter } from './check.ts';
import { intervalOf } from './columns.ts';
import { type Comparability, trustIn } from './comparable.ts';
import { differenceOf, homeOf, readingOf } from './matter.ts';

/** Kinds of measures that add up over places; flows add up over time, too. */
export const addsUp: ReadonlySet<string | null> = new Set(['flow', 'stock']);

/** A part that is above its whole by more than `least` of it; null where it is not. */
export function partMatter(part: number, whole: number, comparability: Comparability, least: number, { columns }: Context): Matter | null {
  const [inner, outer] = [intervalOf(columns, part), intervalOf(columns, whole)];
  const relative = inner.lower > outer.upper ? relativeGapBetween(inner, outer) : 0;
  if (relative <= least) return null;
  return {
    home: homeOf(columns, part),
    rows: [part, whole],
    pairs: [[part, whole]],
    difference: differenceOf(columns, part, whole),
    suggestion: null,
    comparability,
    confidence: 0.9 * trustIn(comparability) * readingOf(columns, [part, whole]),
    message: { kind: 'part-above-whole', rows: [part, whole] },
  };
}
