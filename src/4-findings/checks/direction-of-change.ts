import { operatorOf } from '../../identity/measure-id.ts';
import { gapBetween } from '../../interval/interval.ts';
import { phrasing } from '../../text/phrasing.ts';
import type { Check, Context, Matter } from '../check.ts';
import { type Columns, fieldOf, intervalOf } from '../columns.ts';
import { equalThroughout, gapTo, homeOf, readingOf } from '../matter.ts';
import { yearOf } from '../periods.ts';

/** A figure said to have risen (or fallen) to its value in a year, against a higher (lower) one that the paper has for the years just before. */
export const directionOfChange: Check = {
  code: 'arithmetic',
  within: 'paper',
  keys: (row, { columns }) => {
    const { measure, subject, product, scope, dimension, source } = columns;
    if (
      measure[row] === 0 ||
      subject[row] === 0 ||
      yearOf(fieldOf(columns, 'period', row)) === null ||
      operatorOf(fieldOf(columns, 'measure', row)) === 'growth'
    )
      return [];
    return [`${source[row]} ${measure[row]} ${subject[row]} ${product[row]} ${scope[row]} ${dimension[row]} ${columns.modality[row]}`];
  },
  compare: (group, context) => group.flatMap((row) => directionMatter(row, group, context) ?? []),
};

/** Years before the one in question that a rise or a fall is told against. */
const lookBack = 3;

function directionMatter(row: number, group: readonly number[], { columns, doubted }: Context): Matter | null {
  const sign = directionOf(columns, row);
  if (sign === 0 || doubted.has(row)) return null;
  const year = yearOf(fieldOf(columns, 'period', row))!;
  const stated = intervalOf(columns, row);
  const before = group.filter((other) => {
    const at = yearOf(fieldOf(columns, 'period', other))!;
    return at < year && at >= year - lookBack && !doubted.has(other);
  });
  const against = before.filter(
    (other) => gapBetween(stated, intervalOf(columns, other)) > 0 && Math.sign(columns.lower[other]! - columns.lower[row]!) === sign,
  );
  const previous = before.filter((other) => yearOf(fieldOf(columns, 'period', other)) === year - 1);
  if (against.length === 0 || !previous.some((other) => against.includes(other))) return null;
  const worst = [...against].sort((a, b) => sign * (columns.lower[b]! - columns.lower[a]!))[0]!;
  return {
    home: homeOf(columns, row),
    rows: [row, ...against],
    pairs: against.map((other) => [row, other]),
    difference: gapTo(stated, intervalOf(columns, worst), columns.claims[row]!.quantity.normalized.unit, sign > 0 ? 'rise' : 'fall'),
    suggestion: null,
    comparability: { ...equalThroughout, period: 'compatible' },
    confidence: readingOf(columns, [row, worst]) * 0.75,
    message: { kind: 'direction', rows: [row, worst], rise: sign > 0 },
  };
}

const risenTo = phrasing('both')`${'risen-to'}`;
const fallenTo = phrasing('both')`${'fallen-to'}`;

/** The word for a rise or a fall stands no further before its figure. */
const NEAR = 18;

/** What the words just before a figure say of its direction; 0 where they say nothing. */
function directionOf({ claims, tables }: Columns, row: number): 1 | -1 | 0 {
  const { locator, prefix } = claims[row]!;
  const before = locator.table === null ? prefix.toLowerCase().slice(-NEAR) : '';
  return risenTo(tables).test(before) ? 1 : fallenTo(tables).test(before) ? -1 : 0;
}
