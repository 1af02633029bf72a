import { groupBy } from '../../identity/group-by.ts';
import { sumOf } from '../../interval/arithmetic.ts';
import { relativeGapBetween } from '../../interval/interval.ts';
import type { Check, Context, Matter } from '../check.ts';
import { intervalOf } from '../columns.ts';
import { sumMatter } from '../sum-matter.ts';

/** A count in the text against the same count in the columns of the groups that make up the sample (n = …). */
export const sumsOverGroups: Check = {
  code: 'arithmetic',
  keys: (row, { columns }) =>
    columns.measure[row] !== 0 && columns.claims[row]!.quantity.dimension === 'count'
      ? [`${columns.source[row]} ${columns.measure[row]}`]
      : [],
  compare: (group, context) => {
    const { table } = context.columns;
    const tables = groupBy(
      group.filter((row) => table[row] !== 0),
      (row) => table[row]!,
    );
    const inText = group.filter((row) => table[row] === 0);
    return inText.flatMap((total) => [...tables.values()].flatMap((cells) => groupsMatter(total, cells, context) ?? []));
  },
};

/** A count further off than this is of something else. */
const nearly = 0.1;

/** Groups of a sample are headed with their size. */
function groupsMatter(total: number, cells: readonly number[], context: Context): Matter | null {
  const { columns } = context;
  const heading = (row: number) => columns.claims[row]!.locator.table!.column.join(' ');
  const parts = cells.filter((row) => /\bn\s*=/i.test(heading(row)));
  const lines = new Set(parts.map((row) => columns.claims[row]!.locator.table!.cell[0]));
  if (parts.length < 2 || lines.size !== 1 || new Set(parts.map(heading)).size < parts.length) return null;
  const expected = sumOf(parts.map((row) => intervalOf(columns, row)));
  // A count of one group alone is not the count of all.
  if (parts.some((row) => columns.subject[row] === columns.subject[total] || columns.period[row] !== columns.period[total])) return null;
  if (relativeGapBetween(intervalOf(columns, total), expected) > nearly) return null;
  return sumMatter(total, parts, expected, { formula: 'sum over the table', confidence: 0.7 }, context);
}
