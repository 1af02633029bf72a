import { scale } from '../../interval/arithmetic.ts';
import { canBothHold, type Interval, middleOf } from '../../interval/interval.ts';
import { groupBy } from '../../identity/group-by.ts';
import type { Check, Context, Matter } from '../check.ts';
import { intervalsOfColumn } from '../column-precision.ts';
import { type Columns, intervalOf, tableNameOf } from '../columns.ts';
import { equalThroughout, gapTo, inPrintedUnit, readingOf, shownInterval } from '../matter.ts';
import { totalHeading } from '../tables/goods.ts';
import { type ColumnRule, columnRules, vagueness } from './column-rules.ts';

/**
 * A column that is made from two others in all rows but a few (a share, a change, a difference, a yield or price times an amount): those few are suspect,
 * whatever the columns are called.
 */
export const tableFormulas: Check = {
  code: 'arithmetic',
  within: 'paper',
  keys: (row, { columns }) => (columns.table[row] === 0 ? [] : [String(columns.table[row])]),
  compare: (group, context) => {
    const { columns } = context;
    const cellOf = (row: number) => columns.claims[row]!.locator.table!.cell;
    const wide = [...groupBy(group, (row) => cellOf(row)[1]).values()].filter(
      (cells) => new Set(cells.map((row) => cellOf(row)[0])).size === cells.length && cells.length >= leastRows,
    );
    const isShare = (row: number) => columns.claims[row]!.quantity.dimension === 'share';
    const shares = wide.filter((cells) => cells.every(isShare));
    const amounts = wide.filter((cells) => cells.every((row) => !isShare(row))).slice(0, mostColumns);
    return columnRules.flatMap((rule) =>
      (rule.ofShares ? shares : amounts).flatMap((target) =>
        amounts.flatMap((a, first) =>
          amounts.flatMap((b, second) =>
            a === b || a === target || b === target || (rule.commutes && second < first) ? [] : ruleMatters(rule, target, a, b, context),
          ),
        ),
      ),
    );
  },
};

const leastRows = 3;
const mostColumns = 12;
/** A rule may fail at most in this share of the rows. */
const mostFailures = 0.34;

/** A row of the table: what stands in the target column and what the two others make of it. */
interface Line {
  target: number;
  a: number;
  b: number;
  expected: Interval;
}

function ruleMatters(
  rule: ColumnRule,
  targets: readonly number[],
  as: readonly number[],
  bs: readonly number[],
  context: Context,
): Matter[] {
  const { columns } = context;
  if (!rule.ofShares && !mayBeMade(rule, targets, as, bs, columns)) return [];
  const lines = shifted(rule, linesOf(rule, targets, as, bs, columns), columns);
  const broken = lines.filter(({ target, expected }) => !canBothHold(expected, intervalOf(columns, target)));
  if (lines.length - broken.length < rule.leastGood || broken.length > mostFailures * lines.length) return [];
  return broken.map((line) => matterOf(rule, line, context));
}

/** Totals have a check of their own; of a difference, which could be told of any of the three columns, the last is the one that was reckoned. */
function mayBeMade(
  rule: ColumnRule,
  targets: readonly number[],
  as: readonly number[],
  bs: readonly number[],
  { claims, tables }: Columns,
): boolean {
  const heads = [targets, as, bs].map((cells) => claims[cells[0]!]!.locator.table!);
  if (heads.some(({ column }) => column.some((heading) => totalHeading(tables).test(heading)))) return false;
  const [target, a, b] = heads.map(({ cell }) => cell[1]) as [number, number, number];
  return rule.shifts || (target > a && target > b);
}

function linesOf(rule: ColumnRule, targets: readonly number[], as: readonly number[], bs: readonly number[], columns: Columns): Line[] {
  const lineOf = (row: number) => columns.claims[row]!.locator.table!.cell[0];
  const [ofA, ofB] = [intervalsOfColumn(as, columns), intervalsOfColumn(bs, columns)];
  const [first, second] = [as, bs].map((cells) => new Map(cells.map((row) => [lineOf(row), row])));
  return targets.flatMap((target) => {
    const [a, b] = [first!.get(lineOf(target)), second!.get(lineOf(target))];
    if (a === undefined || b === undefined) return [];
    if (rule.alike && columns.dimension[a] !== columns.dimension[b]) return [];
    if (rule.alike && !rule.ofShares && columns.dimension[a] !== columns.dimension[target]) return [];
    const expected = rule.make(ofA(a), ofB(b));
    const speaks =
      vagueness(rule, expected) <= rule.vaguest && (rule.ofShares || vagueness(rule, intervalOf(columns, target)) <= rule.vaguest);
    return speaks && (rule.ofShares || middleOf(expected) !== 0) ? [{ target, a, b, expected }] : [];
  });
}

/** The lines with the power of ten between their units that most of them have. */
function shifted({ shifts }: ColumnRule, lines: readonly Line[], columns: Columns): readonly Line[] {
  if (!shifts) return lines;
  const powerOf = ({ target, expected }: Line) =>
    Math.round(Math.log10(Math.abs(middleOf(intervalOf(columns, target)) / middleOf(expected))));
  const [common] = [...groupBy(lines, (line) => String(powerOf(line))).values()].sort((x, y) => y.length - x.length);
  const factor = common ? 10 ** powerOf(common[0]!) : 1;
  return lines.map((line) => ({ ...line, expected: scale(line.expected, factor) }));
}

function matterOf({ formula, ofShares }: ColumnRule, { target, a, b, expected }: Line, { columns }: Context): Matter {
  const rows: [number, ...number[]] = [target, a, b];
  const { cell } = columns.claims[target]!.locator.table!;
  const printed = ofShares ? { ...expected, unit: '%' } : inPrintedUnit(columns, target, expected);
  return {
    home: `${tableNameOf(columns.claims[target]!)}|${cell.join('|')}`,
    rows,
    pairs: [
      [target, a],
      [target, b],
    ],
    difference: gapTo(intervalOf(columns, target), expected, ofShares ? '%' : columns.claims[target]!.quantity.normalized.unit, formula),
    suggestion: { row: target, value: shownInterval(printed), unit: printed.unit, reason: 'the rule of the other rows' },
    comparability: equalThroughout,
    confidence: 0.8 * readingOf(columns, rows),
    message: { kind: 'formula', rows, expected: printed },
  };
}
