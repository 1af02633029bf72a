import { divide } from '../../interval/arithmetic.ts';
import { middleOf } from '../../interval/interval.ts';
import { groupBy } from '../../identity/group-by.ts';
import type { Check, Context, Matter } from '../check.ts';
import { intervalOf } from '../columns.ts';
import { equalThroughout, gapTo, homeOf, readingOf, shown } from '../matter.ts';

/** One row states an amount in two currencies, and the rate that the same paper gives sets them a power of ten apart. */
export const conversionSlips: Check = {
  code: 'unit-scale',
  within: 'paper',
  keys: (row, { columns }) => {
    const { unit, dimension } = columns.claims[row]!.quantity;
    const isRate = /^[A-Z]{3}\/[A-Z]{3}$/.test(unit);
    return isRate || (dimension === 'money' && columns.table[row] !== 0) ? [`${columns.source[row]}`] : [];
  },
  compare: (group, context) => {
    const { claims, table } = context.columns;
    const rates = group.filter((row) => claims[row]!.quantity.unit.includes('/'));
    if (rates.length === 0) return [];
    const amounts = group.filter((row) => !rates.includes(row));
    const byLine = groupBy(amounts, (row) => `${table[row]} ${claims[row]!.locator.table!.cell[0]}`);
    return rates.flatMap((rate) =>
      [...byLine.values()].flatMap((line) =>
        line.flatMap((foreign) => line.flatMap((home) => slipMatter(foreign, home, rate, context) ?? [])),
      ),
    );
  },
};

function slipMatter(foreign: number, home: number, rate: number, { columns }: Context): Matter | null {
  const [top, bottom] = columns.claims[rate]!.quantity.unit.split('/');
  if (columns.claims[home]!.quantity.unit !== top || columns.claims[foreign]!.quantity.unit !== bottom) return null;
  const expected = divide(intervalOf(columns, home), intervalOf(columns, rate));
  const ratio = middleOf(expected) / middleOf(intervalOf(columns, foreign));
  const exponent = Math.round(Math.log10(ratio));
  if (!Number.isFinite(exponent) || exponent === 0 || Math.abs(ratio / 10 ** exponent - 1) > 0.05) return null;
  const rows: [number, number, number] = [foreign, home, rate];
  return {
    home: homeOf(columns, foreign),
    rows,
    pairs: [
      [foreign, home],
      [foreign, rate],
    ],
    difference: gapTo(intervalOf(columns, foreign), expected, bottom, 'amount / rate'),
    suggestion: { row: foreign, value: shown(middleOf(expected)), unit: bottom, reason: 'amount / rate' },
    comparability: equalThroughout,
    confidence: 0.85 * readingOf(columns, rows),
    message: { kind: 'conversion', rows, expected: { ...expected, unit: bottom } },
  };
}
