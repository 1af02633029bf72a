import { sumOf } from '../../interval/arithmetic.ts';
import { canBothHold, type Interval, relativeGapBetween } from '../../interval/interval.ts';
import { groupBy } from '../../identity/group-by.ts';
import type { Check, Context, Matter } from '../check.ts';
import { intervalOf } from '../columns.ts';
import { equalThroughout, gapTo, readingOf, severityOf, shownInterval } from '../matter.ts';
import { totalWords } from '../tables/goods.ts';

/** A row headed 合计 or Total against the sum of its column's other rows, in tables where another column does add up. */
export const tableTotals: Check = {
  code: 'arithmetic',
  keys: (row, { columns }) => {
    const adds = /^(?:mass|money|count|volume|energy|power|area)/.test(columns.claims[row]!.quantity.dimension);
    return columns.table[row] !== 0 && adds ? [String(columns.table[row])] : [];
  },
  compare: (group, context) => {
    const { columns } = context;
    const byColumn = [...groupBy(group, (row) => `${columns.claims[row]!.locator.table!.cell[1]} ${columns.dimension[row]}`).values()];
    const sums = byColumn.flatMap((cells) => columnSum(cells, context) ?? []);
    const wrong = sums.filter(({ total, expected }) => !canBothHold(intervalOf(columns, total), expected));
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

function matterOf({ total, parts, expected }: ColumnSum, { columns }: Context): Matter {
  const rows: [number, ...number[]] = [total, ...parts];
  const { unit } = columns.claims[total]!.quantity.normalized;
  const { column } = columns.claims[total]!.locator.table!;
  return {
    home: `${columns.names.name(columns.table[total]!)}|${column.join('|')}`,
    rows,
    pairs: parts.map((part) => [total, part]),
    difference: gapTo(intervalOf(columns, total), expected, unit, 'sum of the column'),
    suggestion: { row: total, value: shownInterval(expected), unit, reason: 'sum of the column' },
    comparability: { ...equalThroughout, subject: 'compatible', product: 'compatible' },
    severity: severityOf(relativeGapBetween(intervalOf(columns, total), expected)),
    confidence: 0.75 * readingOf(columns, rows),
    message: { kind: 'sum', rows, expected: { ...expected, unit: columns.claims[total]!.quantity.normalized.unit } },
  };
}
