import { measureParts } from '../../identity/measure-id.ts';
import { divide, scale, subtract } from '../../interval/arithmetic.ts';
import { canBothHold, type Interval, relativeGapBetween } from '../../interval/interval.ts';
import type { Check, Context, Matter } from '../check.ts';
import { type Columns, fieldOf, intervalOf } from '../columns.ts';
import { equalThroughout, gapTo, homeOf, readingOf, shownInterval } from '../matter.ts';
import { endsOf, yearOf } from '../periods.ts';
import { areToldAlike } from '../told-alike.ts';

/** A change in per cent against the two values of the same paper that it leads from and to. */
export const growthFromValues: Check = {
  code: 'arithmetic',
  within: 'paper',
  keys: (row, { columns }) => {
    const { operator, base, qualifiers } = measureParts(fieldOf(columns, 'measure', row));
    if (base === '' || (operator !== '' && operator !== 'growth') || columns.period[row] === 0) return [];
    if (fieldOf(columns, 'dimension', row) === 'share-change') return [];
    return [`${columns.source[row]} ${base}${qualifiers} ${columns.subject[row]} ${columns.product[row]} ${columns.scope[row]}`];
  },
  compare: (group, context) => {
    const { columns, doubted, blurred } = context;
    const isGrowth = (row: number) => measureParts(fieldOf(columns, 'measure', row)).operator === 'growth';
    const growths = group.filter(
      (row) => isGrowth(row) && !blurred.has(row) && columns.names.name(columns.measure[row]!).indexOf('annual-average') < 0,
    );
    const values = group.filter((row) => !isGrowth(row) && !doubted.has(row) && !blurred.has(row));
    return growths.flatMap((row) => growthMatter(row, values, context) ?? []);
  },
};

function growthMatter(growth: number, values: readonly number[], { columns }: Context): Matter | null {
  const span = spanOf(fieldOf(columns, 'period', growth));
  if (!span) return null;
  const at = (period: string) => values.filter((row) => fieldOf(columns, 'period', row) === period);
  // 产量1096.8GWh，增长41%: of values of several kinds the change is of the one that its own sentence states.
  const beside = values.find((row) => columns.sentence[row] === columns.sentence[growth] && fieldOf(columns, 'period', row) === span.to);
  const fits = at(span.from)
    .flatMap((before) =>
      at(span.to)
        .filter(
          (after) =>
            columns.dimension[after] === columns.dimension[beside ?? before] &&
            columns.dimension[after] === columns.dimension[before] &&
            alikeInMood(columns, before, after),
        )
        .filter((after) => areToldAlike(columns, [growth, before, after]))
        .map((after) => ({ before, after })),
    )
    .slice(0, 50)
    .map(({ before, after }) => ({ before, after, expected: changeBetween(intervalOf(columns, before), intervalOf(columns, after)) }));
  const stated = intervalOf(columns, growth);
  if (fits.length === 0 || fits.some(({ before, after }) => before === after) || isChangeOfSeries(stated, values, columns)) return null;
  const { before, after, expected } = fits.sort((a, b) => a.expected.upper - a.expected.lower - (b.expected.upper - b.expected.lower))[0]!;
  const shown = shownInterval(expected);
  return {
    home: homeOf(columns, growth),
    rows: [growth, before, after],
    pairs: [
      [growth, before],
      [growth, after],
    ],
    difference: gapTo(stated, expected, '%', 'after / before − 1'),
    suggestion: { row: growth, value: shown, unit: '%', reason: 'after / before − 1' },
    comparability: equalThroughout,
    confidence: readingOf(columns, [growth, before, after]) * (relativeGapBetween(stated, expected) < 0.01 ? 0.5 : 0.8),
    message: { kind: 'growth', rows: [growth, before, after], expected: { ...expected, unit: '%' } },
  };
}

/** Whether the stated change is that between some two values of the series: then its dates were misread, or its sign. */
function isChangeOfSeries(stated: Interval, values: readonly number[], columns: Columns): boolean {
  const opposite = scale(stated, -1);
  const some = values.slice(0, 60);
  return some.some((before) =>
    some.some((after) => {
      if (fieldOf(columns, 'period', before) >= fieldOf(columns, 'period', after) || columns.dimension[before] !== columns.dimension[after])
        return false;
      const change = changeBetween(intervalOf(columns, before), intervalOf(columns, after));
      return change.upper - change.lower < 100 && (canBothHold(change, stated) || canBothHold(change, opposite));
    }),
  );
}

/** From which to which year: a year or month alone is against that of the year before. */
function spanOf(period: string): { from: string; to: string } | null {
  const year = yearOf(period);
  if (year !== null) return { from: String(year - 1), to: period };
  const month = /^(\d{4})(-\d{2})$/.exec(period);
  if (month) return { from: `${Number(month[1]) - 1}${month[2]}`, to: period };
  const { start, end } = endsOf(period);
  return start && end && start !== end ? { from: start, to: end } : null;
}

function changeBetween(before: Interval, after: Interval): Interval {
  return subtract(scale(divide(after, before), 100), { lower: 100, upper: 100 });
}

function alikeInMood(columns: Columns, a: number, b: number): boolean {
  return columns.modality[a] === columns.modality[b];
}
