import Big from 'big.js';
import { add, scale, sumOf } from '../../interval/arithmetic.ts';
import { canBothHold, type Interval } from '../../interval/interval.ts';
import { groupBy } from '../../identity/group-by.ts';
import type { Check, Context, Matter } from '../check.ts';
import { type Columns, intervalOf } from '../columns.ts';
import { equalThroughout, gapTo, inPrintedUnit, readingOf, shownInterval } from '../matter.ts';
import { totalWords } from '../tables/goods.ts';

/** A row headed 合计 or Total against the sum of its column's other rows, in tables where another column does add up. */
export const tableTotals: Check = {
  code: 'arithmetic',
  keys: (row, { columns }) => {
    const adds = /^(?:mass|money|count|volume|energy|power|area)/.test(columns.claims[row]!.quantity.dimension);
    return columns.table[row] !== 0 && adds ? [String(columns.table[row])] : [];
  },
  compare: (group, context) => {
    const { columns, slipped } = context;
    const byColumn = [...groupBy(group, (row) => `${columns.claims[row]!.locator.table!.cell[1]} ${columns.dimension[row]}`).values()];
    const sums = byColumn.flatMap((cells) => columnSum(cells, context) ?? []);
    const wrong = sums.filter(
      ({ total, parts, expected }) =>
        !canBothHold(intervalOf(columns, total), expected) && ![total, ...parts].some((row) => slipped.has(row)),
    );
    return wrong.length < sums.length ? wrong.map((sum) => matterOf(sum, context)) : [];
  },
};

interface ColumnSum {
  total: number;
  parts: readonly number[];
  expected: Interval;
}

function columnSum(cells: readonly number[], { columns }: Context): ColumnSum | null {
  const isTotal = (row: number) => columns.claims[row]!.locator.table!.row.some((heading) => totalWords.test(heading));
  const totals = cells.filter(isTotal);
  const parts = cells.filter((row) => !isTotal(row));
  const lines = new Set(parts.map((row) => columns.claims[row]!.locator.table!.cell[0]));
  if (totals.length !== 1 || parts.length < 2 || lines.size < parts.length) return null;
  return { total: totals[0]!, parts, expected: sumOf(parts.map((row) => intervalOf(columns, row))) };
}

function matterOf(sum: ColumnSum, { columns }: Context): Matter {
  const { total, parts, expected } = sum;
  const slip = slipIn(sum, columns);
  const told: [number, ...number[]] = [total, ...parts];
  const { unit } = columns.claims[total]!.quantity.normalized;
  const printed = inPrintedUnit(columns, total, expected);
  const { column } = columns.claims[total]!.locator.table!;
  return {
    home: `${columns.names.name(columns.table[total]!)}|${column.join('|')}`,
    rows: slip ? [slip.row, ...told.filter((row) => row !== slip.row)] : told,
    pairs: parts.map((part) => [total, part]),
    difference: gapTo(intervalOf(columns, total), expected, unit, 'sum of the column'),
    suggestion: slip ?? { row: total, value: shownInterval(printed), unit: printed.unit, reason: 'sum of the column' },
    comparability: { ...equalThroughout, subject: 'compatible', product: 'compatible' },
    confidence: 0.75 * readingOf(columns, told),
    message: { kind: 'sum', rows: told, expected: printed },
  };
}

/** Powers of ten that a scale word or a unit prefix leaves out or adds. */
const slips = [3, 4, 6, 8, -3, -4, -6, -8];

/** The one cell that a power of ten puts right, where there is one. */
function slipIn({ total, parts }: ColumnSum, columns: Columns): Matter['suggestion'] {
  const stated = intervalOf(columns, total);
  for (const row of parts) {
    const others = sumOf(parts.filter((part) => part !== row).map((part) => intervalOf(columns, part)));
    const power = slips.find((exponent) => canBothHold(stated, add(others, scale(intervalOf(columns, row), 10 ** exponent))));
    const { amount, unit } = columns.claims[row]!.quantity;
    if (power !== undefined && amount !== null)
      return {
        row,
        value: new Big(amount).times(new Big(`1e${power}`)).toFixed(),
        unit,
        reason: `10^${power} times the printed figure makes the column add up`,
      };
  }
  return null;
}
