import Big from 'big.js';
import { add, scale, sumOf } from '../../interval/arithmetic.ts';
import { canBothHold, type Interval } from '../../interval/interval.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Formula } from '../../schema/formulas.ts';
import { groupBy } from '../../identity/group-by.ts';
import type { Check, Context, Matter } from '../check.ts';
import { type Columns, intervalOf, tableNameOf } from '../columns.ts';
import { equalThroughout, gapTo, inPrintedUnit, readingOf, shownInterval } from '../matter.ts';
import { totalHeading } from '../tables/goods.ts';

/** The two ways in which a table adds up. */
interface Axis {
  formula: Formula;
  /** The line that is added up, and the place in it. */
  lineOf: (table: CellPlace) => number;
  placeOf: (table: CellPlace) => number;
  /** The headings that tell the total from its parts. */
  headings: (table: CellPlace) => readonly string[];
  /** Whether so many lines that add up show that these lines do, beside those that do not. */
  addsUp: (right: number, wrong: number) => boolean;
}

type CellPlace = NonNullable<Claim['locator']['table']>;

const axes: readonly Axis[] = [
  {
    formula: 'sum of the column',
    lineOf: ({ cell }) => cell[1],
    placeOf: ({ cell }) => cell[0],
    headings: ({ row }) => row,
    addsUp: (right) => right > 0,
  },
  {
    formula: 'sum of the row',
    lineOf: ({ cell }) => cell[0],
    placeOf: ({ cell }) => cell[1],
    headings: ({ column }) => column,
    addsUp: (right, wrong) => right > 1 && right > wrong,
  },
];

/** A row or column headed 合计 or Total against the sum of the other cells of its line, in tables where other lines do add up. */
export const tableTotals: Check = {
  code: 'arithmetic',
  within: 'paper',
  keys: (row, { columns }) => {
    const adds = /^(?:mass|money|count|volume|energy|power|area)/.test(columns.claims[row]!.quantity.dimension);
    return columns.table[row] !== 0 && adds ? [String(columns.table[row])] : [];
  },
  compare: (group, context) => {
    const { columns, slipped } = context;
    return axes.flatMap((axis) => {
      const lines = [...groupBy(group, (row) => `${axis.lineOf(columns.claims[row]!.locator.table!)} ${columns.dimension[row]}`).values()];
      const sums = lines.flatMap((cells) => lineSum(cells, axis, context) ?? []);
      const wrong = sums.filter(
        ({ total, parts, expected }) =>
          !canBothHold(intervalOf(columns, total), expected) && ![total, ...parts].some((row) => slipped.has(row)),
      );
      return axis.addsUp(sums.length - wrong.length, wrong.length) ? wrong.map((sum) => matterOf(sum, axis, context)) : [];
    });
  },
};

interface LineSum {
  total: number;
  parts: readonly number[];
  expected: Interval;
}

function lineSum(cells: readonly number[], { headings, placeOf }: Axis, { columns }: Context): LineSum | null {
  const tableOf = (row: number) => columns.claims[row]!.locator.table!;
  const isTotal = (row: number) => headings(tableOf(row)).some((heading) => totalHeading(columns.tables).test(heading));
  const totals = cells.filter(isTotal);
  const parts = cells.filter((row) => !isTotal(row));
  const places = new Set(parts.map((row) => placeOf(tableOf(row))));
  if (totals.length !== 1 || parts.length < 2 || places.size < parts.length) return null;
  return { total: totals[0]!, parts, expected: sumOf(parts.map((row) => intervalOf(columns, row))) };
}

function matterOf(sum: LineSum, { formula, headings }: Axis, { columns }: Context): Matter {
  const { total, parts, expected } = sum;
  const claim = columns.claims[total]!;
  const table = claim.locator.table!;
  const slip = headings(table) === table.row ? slipIn(sum, columns) : null;
  const told: [number, ...number[]] = [total, ...parts];
  const { unit } = claim.quantity.normalized;
  const printed = inPrintedUnit(columns, total, expected);
  const across = headings(table) === table.row ? table.column : table.row;
  return {
    home: `${tableNameOf(claim)}|${across.join('|')}`,
    rows: slip ? [slip.row, ...told.filter((row) => row !== slip.row)] : told,
    pairs: parts.map((part) => [total, part]),
    difference: gapTo(intervalOf(columns, total), expected, unit, formula),
    suggestion: slip ?? { row: total, value: shownInterval(printed), unit: printed.unit, reason: formula },
    comparability: { ...equalThroughout, subject: 'compatible', product: 'compatible' },
    confidence: 0.75 * readingOf(columns, told),
    message: { kind: 'sum', rows: told, expected: printed },
  };
}

/** Powers of ten that a scale word or a unit prefix leaves out or adds. */
const slips = [3, 4, 6, 8, -3, -4, -6, -8];

/** The one cell that a power of ten puts right, where there is one. */
function slipIn({ total, parts }: LineSum, columns: Columns): Matter['suggestion'] {
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
