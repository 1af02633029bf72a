import { groupBy } from '../identity/group-by.ts';
import { gapBetween, type Interval, relativeGapBetween } from '../interval/interval.ts';
import { unitFactor } from '../interval/stated-interval.ts';
import type { Formula, SuggestionReason } from '../schema/formulas.ts';
import type { Difference, Matter } from './check.ts';
import { type Columns, fieldOf, intervalOf } from './columns.ts';
import type { Comparability } from './comparable.ts';
import type { Amount } from './words/arguments.ts';

/** The key of the fact that a row states: what a finding is named by. */
export function homeOf(columns: Columns, row: number): string {
  return (['subject', 'measure', 'product', 'scope', 'period', 'modality', 'dimension'] as const)
    .map((field) => fieldOf(columns, field, row))
    .join('|');
}

/** The fact that two rows contradict each other about: the less exactly dated one's where they differ. */
function commonHome(columns: Columns, a: number, b: number): string {
  const undated = [a, b].filter((row) => columns.period[row] === 0);
  if (undated.length === 1) return homeOf(columns, undated[0]!);
  const [first, second] = [homeOf(columns, a), homeOf(columns, b)];
  return first < second ? first : second;
}

/** The fact that a pair is about; where another figure of the group tells the date that one of the two leaves out, that date's. */
export function pairHome(columns: Columns, a: number, b: number, group: readonly number[]): string {
  const [undated, dated] = columns.period[a] === 0 ? [a, b] : [b, a];
  if (columns.period[undated] !== 0 || columns.period[dated] === 0) return commonHome(columns, a, b);
  const twin = group.find(
    (row) =>
      columns.period[row] === columns.period[dated] &&
      columns.product[row] === columns.product[undated] &&
      columns.subject[row] === columns.subject[undated] &&
      columns.scope[row] === columns.scope[undated] &&
      columns.lower[row] === columns.lower[undated] &&
      columns.upper[row] === columns.upper[undated],
  );
  return commonHome(columns, twin ?? undated, dated);
}

/** The numbers of a disagreement between two figures. */
export function differenceOf(columns: Columns, a: number, b: number): Difference {
  return gapTo(intervalOf(columns, a), intervalOf(columns, b), columns.claims[b]!.quantity.normalized.unit, null);
}

/** The numbers of a disagreement between a figure and what others lead to. */
export function gapTo(stated: Interval, expected: Interval, unit: string, formula: Formula | null): Difference {
  return {
    gap: rounded(gapBetween(stated, expected)),
    relative: rounded(relativeGapBetween(stated, expected)),
    expected: { lowerBound: finite(expected.lower), upperBound: finite(expected.upper), unit },
    formula,
  };
}

/** The value of one row as that which would put another right. */
export function valueOf({ claims }: Columns, row: number, right: number, reason: SuggestionReason): Matter['suggestion'] {
  const { amount, unit } = claims[right]!.quantity;
  return amount === null ? null : { row, value: amount, unit, reason };
}

/** Fields of a computation within one paper: the figures were chosen by equal keys. */
export const equalThroughout: Comparability = {
  period: 'equal',
  product: 'equal',
  scope: 'equal',
  measure: 'equal',
  modality: 'equal',
  basis: 'equal',
  subject: 'equal',
};

/** How sure a reading of all the rows is: the geometric mean, for a computation falls with its weakest figure only in part. */
export function readingOf(columns: Columns, rows: readonly number[]): number {
  return rows.reduce((product, row) => product * columns.claims[row]!.confidence, 1) ** (1 / rows.length);
}

/** A figure in a message or a suggestion: up to six digits. */
export function shown(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(6))) : '…';
}

/** What figures lead to, in the unit in which a figure is printed, as its author would write it. */
export function inPrintedUnit({ claims }: Columns, row: number, { lower, upper }: Interval): Amount {
  const { quantity } = claims[row]!;
  const factor = unitFactor(quantity).toNumber();
  return { lower: lower / factor, upper: upper / factor, unit: quantity.unit };
}

/** Both ends of an interval, or the one value that they show. */
export function shownInterval({ lower, upper }: Interval): string {
  const [low, high] = [shown(lower), shown(upper)];
  return low === high ? low : `${low}–${high}`;
}

/** Merges matters of one home: the surest leads, of several the one furthest apart; the rest add their rows and pairs. */
export function mergeMatters(columns: Columns, matters: readonly Matter[]): Matter {
  const [first, ...rest] = [...matters].sort((a, b) => b.confidence - a.confidence || apart(b) - apart(a));
  const rows = [...new Set([first!, ...rest].flatMap((matter) => matter.rows))];
  const pairs = new Map(
    [first!, ...rest].flatMap((matter) => matter.pairs).map((pair) => [[...pair].sort((a, b) => a - b).join(' '), pair]),
  );
  return { ...first!, rows, pairs: valuesFirst(columns, [...pairs.values()]).slice(0, 2 * rows.length) };
}

function apart({ difference }: Matter): number {
  return difference.relative ?? 0;
}

/** Pairs of values that were not set against one another before, then further claims of the same values. */
function valuesFirst({ lower, upper }: Columns, pairs: readonly [number, number][]): [number, number][] {
  const byValues = groupBy(pairs, (pair) =>
    pair
      .map((row) => `${lower[row]} ${upper[row]}`)
      .sort()
      .join('|'),
  );
  const groups = [...byValues.values()];
  return [...groups.map(([pair]) => pair!), ...groups.flatMap(([, ...repeats]) => repeats)];
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? rounded(bound) : null;
}

function rounded(value: number): number {
  return Number(value.toPrecision(9));
}
