import { measureParts } from '../../identity/measure-id.ts';
import { scale } from '../../interval/arithmetic.ts';
import { type Interval, relativeGapBetween } from '../../interval/interval.ts';
import type { Claim } from '../../schema/claim.ts';
import { phrasing, type Wording } from '../../text/phrasing.ts';
import type { Check, Context, Matter } from '../check.ts';
import { fieldOf, intervalOf, namesOf } from '../columns.ts';
import { compareFields } from '../comparable.ts';
import { differenceOf, homeOf, readingOf, valueOf } from '../matter.ts';
import { yearOf } from '../periods.ts';

/** What is said to be so every year, without a date, against the years before its paper that others tell one by one: all above it, or all below. */
export const habitsAgainstSeries: Check = {
  code: 'conflict',
  keys: (row, { columns }) => {
    const { operator, base } = measureParts(fieldOf(columns, 'measure', row));
    const { subject, product } = columns;
    if (operator !== '' || columns.tables.kindOf(base) !== 'flow' || subject[row] === 0 || product[row] === 0) return [];
    return [namesOf(columns, row, ['measure', 'subject', 'product', 'scope', 'dimension', 'modality'])];
  },
  compare: (group, context) => {
    const { columns } = context;
    const dated = group.filter((row) => yearOf(fieldOf(columns, 'period', row)) !== null && !context.blurred.has(row));
    return group
      .filter((row) => isHabit(columns.claims[row]!, columns.tables))
      .flatMap((habit) => habitMatter(habit, dated, context) ?? []);
  },
};

/** How many years before its paper a habit speaks of, and how many of them must be known. */
const recentYears = 4;
const fewestYears = 2;
/** Closer than this a habit is a round figure. */
const roughly = 0.02;

const everyYear = phrasing('both', 'i')`(?<![a-z])(?:${'every-year'})(?![a-z])`;

function isHabit({ period, prefix, quantity }: Claim, wording: Wording): boolean {
  return period === null && (quantity.dimension.endsWith('-rate') || everyYear(wording).test(prefix));
}

function habitMatter(habit: number, dated: readonly number[], { columns, doubted }: Context): Matter | null {
  const until = columns.claims[habit]!.source.year;
  if (until === null) return null;
  const stated = intervalOf(columns, habit);
  const mended = (row: number): Interval => scale(intervalOf(columns, row), 10 ** (doubted.get(row) ?? 0));
  const yearAt = (row: number) => yearOf(fieldOf(columns, 'period', row))!;
  const recent = dated.filter((row) => {
    const year = yearAt(row);
    return columns.source[row] !== columns.source[habit] && year <= until && year >= until - recentYears;
  });
  const years = new Set(recent.map((row) => columns.period[row]));
  const above = recent.every((row) => stated.lower > mended(row).upper);
  const below = recent.every((row) => stated.upper < mended(row).lower);
  const gap = Math.min(...recent.map((row) => relativeGapBetween(stated, mended(row))));
  if (years.size < fewestYears || (!above && !below) || gap < roughly) return null;
  const ordered = [...recent].sort((a, b) => yearAt(b) - yearAt(a) || a - b);
  const nearest = [...recent].sort((a, b) => relativeGapBetween(stated, mended(a)) - relativeGapBetween(stated, mended(b)) || a - b)[0]!;
  const others = ordered.filter((row) => row !== nearest).slice(0, 2 * recentYears);
  return {
    home: homeOf(columns, habit),
    rows: [habit, nearest, ...others],
    pairs: [nearest, ...others].map((row) => [habit, row]),
    difference: differenceOf(columns, habit, nearest),
    suggestion: doubted.has(nearest) ? null : valueOf(columns, habit, nearest, 'the nearest of the years'),
    comparability: { ...compareFields(columns, habit, nearest), period: 'assumed' },
    confidence: 0.6 * readingOf(columns, [habit, nearest]),
    message: { kind: 'habit', rows: [habit, nearest], above },
  };
}
