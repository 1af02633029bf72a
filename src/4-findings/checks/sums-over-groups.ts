import { groupBy } from '../../identity/group-by.ts';
import { sumOf } from '../../interval/arithmetic.ts';
import { relativeGapBetween } from '../../interval/interval.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Check, Context, Matter } from '../check.ts';
import { intervalOf } from '../columns.ts';
import { sumMatter } from '../sum-matter.ts';

/** A count in the text against the same count in the columns of the groups that make up the sample (n = …), known by its measure or by the heading of its row. */
export const sumsOverGroups: Check = {
  code: 'arithmetic',
  within: 'paper',
  keys: (row, { columns }) => {
    const claim = columns.claims[row]!;
    if (!isCount(claim)) return [];
    const measure = columns.measure[row] === 0 ? [] : [`${columns.source[row]} ${columns.measure[row]}`];
    const words = claim.locator.table ? [headingOf(claim.locator.table.row.at(-1) ?? '')] : wordsBeside(claim);
    return [...new Set([...measure, ...words.filter(Boolean).map((word) => `${columns.source[row]} heading ${word}`)])];
  },
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

function isCount({ quantity }: Claim): boolean {
  return (quantity.dimension === 'count' || quantity.dimension === 'number') && quantity.decimals <= 0 && quantity.modifier === 'exact';
}

/** The one word that heads a row of counts: Women, n (%); 女性（例）. Empty for a longer heading. */
function headingOf(heading: string): string {
  const head = heading
    .split(/[,，(（:：—–-]/, 1)[0]!
    .trim()
    .toLowerCase();
  return /^(?:[a-z]{3,}|\p{Script=Han}{2,4})$/u.test(head) ? head : '';
}

/** The words near a figure of the text that can head a row. */
function wordsBeside({ prefix, suffix }: Claim): string[] {
  const beside = `${prefix.slice(-24)} ${suffix.slice(0, 32)}`.toLowerCase();
  const chinese = [...beside.matchAll(/\p{Script=Han}+/gu)].flatMap(([run]) =>
    [2, 3, 4].flatMap((size) => Array.from({ length: Math.max(0, run.length - size + 1) }, (_, at) => run.slice(at, at + size))),
  );
  return [...(beside.match(/[a-z]{3,}/g) ?? []), ...chinese];
}

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
