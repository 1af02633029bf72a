import { groupBy } from '../../identity/group-by.ts';
import { measureParts, operatorOf } from '../../identity/measure-id.ts';
import { sumOf } from '../../interval/arithmetic.ts';
import { canBothHold } from '../../interval/interval.ts';
import type { Check, Context, Matter } from '../check.ts';
import { type Columns, fieldOf, intervalOf } from '../columns.ts';
import { sumMatter } from '../sum-matter.ts';

/** A sentence that points at a table and says what its rows have together (the five of Table 2 have 80 %), against the sums of the shares in the table. */
export const sumsOverRows: Check = {
  code: 'arithmetic',
  within: 'paper',
  keys: (row, { columns }) => {
    if (shareOf(columns, row) === null) return [];
    const { locator, quote } = columns.claims[row]!;
    const labels = locator.table ? [locator.table.label ?? ''] : (quote.match(pointers) ?? []);
    return labels.filter(Boolean).map((label) => `${columns.source[row]} ${label.replace(/[\s　.]/g, '').toLowerCase()}`);
  },
  compare: (group, context) => {
    const { columns } = context;
    const cells = group.filter((row) => columns.table[row] !== 0 && !isWhole(columns, row));
    const lists = [
      ...groupBy(cells, (row) => `${columns.table[row]} ${columns.measure[row]} ${columns.period[row]} ${columns.scope[row]}`).values(),
    ];
    return group.filter((row) => columns.table[row] === 0).flatMap((total) => listMatter(total, lists, cells, context) ?? []);
  },
};

/** How texts point at tables. */
const pointers = /(?:Table|表)[\s　]?\d+/gi;

/** The list of all rows but the whole's own; the subject of the sentence is none of them. Where any list of the table has the sum, it is meant. */
function listMatter(total: number, lists: readonly number[][], cells: readonly number[], context: Context): Matter | null {
  const { columns } = context;
  const fitting = lists.filter((list) => mayBeSumOf(total, list, columns));
  const sums = fitting.map((list) => sumOf(list.map((row) => intervalOf(columns, row))));
  const [list, expected] = [fitting[0], sums[0]];
  if (!list || !expected || sums.some((sum) => canBothHold(sum, intervalOf(columns, total)))) return null;
  const matter = sumMatter(total, list, expected, { formula: 'sum over the table', confidence: 0.7 }, context);
  const holders = new Set(list.map((row) => columns.subject[row]));
  const amounts = amountsBeside(columns, list[0]!, holders).filter((row) => !cells.includes(row));
  return (
    matter && {
      ...matter,
      rows: [...matter.rows, ...amounts],
      pairs: [...matter.pairs, ...amounts.map((row): [number, number] => [total, row])],
    }
  );
}

function mayBeSumOf(total: number, list: readonly number[], columns: Columns): boolean {
  const subjects = new Set(list.map((row) => columns.subject[row]));
  if (list.length < 3 || subjects.has(0) || subjects.size < list.length || subjects.has(columns.subject[total])) return false;
  const stated = shareOf(columns, total);
  return (
    (['period', 'product', 'scope'] as const).every((field) => isLike(columns[field][total]!, columns[field][list[0]!]!)) &&
    (stated === '' || stated === shareOf(columns, list[0]!))
  );
}

/** What a share is a share of; empty where it does not say, null for what is no share. */
function shareOf(columns: Columns, row: number): string | null {
  const measure = fieldOf(columns, 'measure', row);
  const { operator, base } = measureParts(measure);
  return operatorOf(measure) === 'share' ? operator && base : null;
}

function isLike(a: number, b: number): boolean {
  return a === b || a === 0 || b === 0;
}

function isWhole(columns: Columns, row: number): boolean {
  const subject = columns.claims[row]!.subject?.id ?? '';
  return subject === 'world' || (subject !== '' && subject === fieldOf(columns, 'scope', row));
}

/** The amounts that stand in the same table for the same holders and year: they bear the shares out. */
function amountsBeside(columns: Columns, cell: number, holders: ReadonlySet<number | undefined>): number[] {
  const { base } = measureParts(fieldOf(columns, 'measure', cell));
  return columns.claims
    .map((_, row) => row)
    .filter(
      (row) =>
        columns.table[row] === columns.table[cell] &&
        columns.period[row] === columns.period[cell] &&
        holders.has(columns.subject[row]) &&
        fieldOf(columns, 'measure', row) === base,
    );
}
