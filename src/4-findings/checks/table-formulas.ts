import { divide, scale, subtract } from '../../interval/arithmetic.ts';
import { canBothHold, type Interval } from '../../interval/interval.ts';
import { groupBy } from '../../identity/group-by.ts';
import type { Check, Context, Matter } from '../check.ts';
import { intervalOf } from '../columns.ts';
import { equalThroughout, gapTo, readingOf, shownInterval } from '../matter.ts';

/** A column of shares that is one amount column over another, or the change from one to another, in all rows but a few: those few are suspect, whatever the columns are called. */
export const tableFormulas: Check = {
  code: 'arithmetic',
  keys: (row, { columns }) => (columns.table[row] === 0 ? [] : [String(columns.table[row])]),
  compare: (group, context) => {
    const { columns } = context;
    const cellOf = (row: number) => columns.claims[row]!.locator.table!.cell;
    const byColumn = [...groupBy(group, (row) => cellOf(row)[1]).values()].filter(
      (cells) => new Set(cells.map((row) => cellOf(row)[0])).size === cells.length && cells.length >= leastRows,
    );
    const shares = byColumn.filter((cells) => cells.every((row) => columns.claims[row]!.quantity.dimension === 'share'));
    const amounts = byColumn.filter((cells) => cells.every((row) => columns.claims[row]!.quantity.dimension !== 'share')).slice(0, 12);
    return shares.flatMap((share) =>
      amounts.flatMap((top) =>
        amounts.flatMap((bottom) => (top === bottom ? [] : rules.flatMap((rule) => ruleMatters(rule, share, top, bottom, context)))),
      ),
    );
  },
};

/** How a share is made from two amounts. */
interface Rule {
  formula: string;
  shareOf: (top: Interval, bottom: Interval) => Interval;
}

const rules: readonly Rule[] = [
  { formula: 'part / whole, as in the other rows', shareOf: (part, whole) => scale(divide(part, whole), 100) },
  {
    formula: 'after / before − 1, as in the other rows',
    shareOf: (after, before) => subtract(scale(divide(after, before), 100), { lower: 100, upper: 100 }),
  },
];

/** In points: figures that leave more room than this show no rule. */
const vaguest = 5;

/** A rule must be seen at work this often, and fail at most in this share of the rows. */
const leastRows = 3;
const mostFailures = 0.34;

function ruleMatters(
  rule: Rule,
  shares: readonly number[],
  tops: readonly number[],
  bottoms: readonly number[],
  context: Context,
): Matter[] {
  const { columns } = context;
  const lineOf = (row: number) => columns.claims[row]!.locator.table!.cell[0];
  const [top, bottom] = [tops, bottoms].map((cells) => new Map(cells.map((row) => [lineOf(row), row])));
  const lines = shares.flatMap((share) => {
    const [a, b] = [top!.get(lineOf(share)), bottom!.get(lineOf(share))];
    if (a === undefined || b === undefined || columns.dimension[a] !== columns.dimension[b]) return [];
    const expected = rule.shareOf(intervalOf(columns, a), intervalOf(columns, b));
    return expected.upper - expected.lower <= vaguest ? [{ share, a, b, expected }] : [];
  });
  const broken = lines.filter(({ share, expected }) => !canBothHold(expected, intervalOf(columns, share)));
  if (lines.length - broken.length < leastRows - 1 || broken.length > mostFailures * lines.length) return [];
  return broken.map((line) => matterOf(rule, line, context));
}

function matterOf(
  { formula }: Rule,
  { share, a, b, expected }: { share: number; a: number; b: number; expected: Interval },
  { columns }: Context,
): Matter {
  const rows: [number, ...number[]] = [share, a, b];
  const { cell } = columns.claims[share]!.locator.table!;
  return {
    home: `${columns.names.name(columns.table[share]!)}|${cell.join('|')}`,
    rows,
    pairs: [
      [share, a],
      [share, b],
    ],
    difference: gapTo(intervalOf(columns, share), expected, '%', formula),
    suggestion: { row: share, value: shownInterval(expected), unit: '%', reason: 'the rule of the other rows' },
    comparability: equalThroughout,
    confidence: 0.8 * readingOf(columns, rows),
    message: { kind: 'formula', rows, expected: { ...expected, unit: '%' } },
  };
}
