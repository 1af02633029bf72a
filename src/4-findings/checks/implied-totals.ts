import { measureParts } from '../../identity/measure-id.ts';
import { divide, scale } from '../../interval/arithmetic.ts';
import { type Interval, relativeGapBetween } from '../../interval/interval.ts';
import type { Check, Context, Matter } from '../check.ts';
import { fieldOf, intervalOf } from '../columns.ts';
import { equalThroughout, gapTo, homeOf, inPrintedUnit, readingOf } from '../matter.ts';

/** Amount over share is the whole; two subjects of one table and period that imply different wholes cannot both be right. */
export const impliedTotals: Check = {
  code: 'arithmetic',
  within: 'paper',
  keys: (row, { columns }) => {
    const { operator, base, qualifiers } = measureParts(fieldOf(columns, 'measure', row));
    if (columns.table[row] === 0 || !columns.claims[row]!.subject?.id || base === '' || (operator !== '' && operator !== 'share'))
      return [];
    return [`${columns.table[row]} ${base}${qualifiers} ${columns.product[row]} ${columns.period[row]}`];
  },
  compare: (group, context) => {
    const implied = impliedWholes(group, context);
    if (!haveOneWhole(implied, context)) return [];
    return implied
      .flatMap((first, index) => implied.slice(index + 1).flatMap((second) => matterOf(first, second, context) ?? []))
      .slice(0, 20);
  },
};

interface ImpliedWhole {
  amount: number;
  share: number;
  whole: Interval;
}

/** Whether the shares are of one whole at all: two rows lead to the same, or the whole is named. Shares of each row's own total (nurses among its staff) lead nowhere together. */
function haveOneWhole(implied: readonly ImpliedWhole[], { columns }: Context): boolean {
  const agree = implied.some((first, index) =>
    implied.slice(index + 1).some((second) => relativeGapBetween(first.whole, second.whole) === 0),
  );
  return agree || (implied.length === 2 && implied.every(({ share }) => columns.scope[share] !== 0));
}

/** Subjects with just one amount and one share: of more, nothing says which belong together. */
function impliedWholes(group: readonly number[], { columns }: Context): ImpliedWhole[] {
  const bySubject = new Map<number, { amounts: number[]; shares: number[] }>();
  for (const row of group) {
    const subject = columns.subject[row]!;
    const entry = bySubject.get(subject) ?? { amounts: [], shares: [] };
    (measureParts(fieldOf(columns, 'measure', row)).operator === 'share' ? entry.shares : entry.amounts).push(row);
    bySubject.set(subject, entry);
  }
  return [...bySubject.values()]
    .filter(
      ({ amounts, shares }) =>
        amounts.length === 1 && shares.length === 1 && columns.lower[shares[0]!]! > 0 && columns.lower[amounts[0]!]! > 0,
    )
    .map(({ amounts, shares }) => ({
      amount: amounts[0]!,
      share: shares[0]!,
      whole: scale(divide(intervalOf(columns, amounts[0]!), intervalOf(columns, shares[0]!)), 100),
    }));
}

function matterOf(first: ImpliedWhole, second: ImpliedWhole, { columns }: Context): Matter | null {
  const relative = relativeGapBetween(first.whole, second.whole);
  if (
    relative === 0 ||
    columns.dimension[first.amount] !== columns.dimension[second.amount] ||
    columns.scope[first.share] !== columns.scope[second.share]
  )
    return null;
  const rows: [number, number, number, number] = [first.amount, first.share, second.amount, second.share];
  const unit = columns.claims[first.amount]!.quantity.normalized.unit;
  return {
    home: [first, second]
      .map(({ amount }) => homeOf(columns, amount))
      .sort()
      .join('|'),
    rows,
    pairs: [
      [rows[0], rows[1]],
      [rows[2], rows[3]],
    ],
    difference: gapTo(first.whole, second.whole, unit, 'amount / share'),
    suggestion: null,
    comparability: { ...equalThroughout, subject: 'compatible' },
    confidence: readingOf(columns, rows) * (relative < 0.01 ? 0.6 : 0.85),
    message: {
      kind: 'implied-total',
      rows,
      first: inPrintedUnit(columns, first.amount, first.whole),
      second: inPrintedUnit(columns, second.amount, second.whole),
    },
  };
}
