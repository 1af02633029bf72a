import { canBothHold } from '../interval/interval.ts';
import type { Context, Matter } from './check.ts';
import { type Columns, intervalOf } from './columns.ts';

/** How many times as wide a statement must be to be the vaguer one: a leap year is not. */
const vaguer = 1.1;

/** Puts the row first whose figure fewer independent papers of the group support; with like support the vaguer one, then the later one. */
export function bySuspicion(rows: readonly [number, number], group: readonly number[], context: Context): [number, number] {
  const [a, b] = rows;
  const { columns } = context;
  const [forA, forB] = [supportOf(a, group, context), supportOf(b, group, context)];
  if (forA !== forB) return forA < forB ? [a, b] : [b, a];
  const [widthA, widthB] = [widthOf(columns, a), widthOf(columns, b)];
  if (Math.max(widthA, widthB) > vaguer * Math.min(widthA, widthB)) return widthA > widthB ? [a, b] : [b, a];
  return a > b ? [a, b] : [b, a];
}

/** The value that would be right if the better supported of two figures is; null where both have like support. */
export function betterSupported(
  [suspect, other]: readonly [number, number],
  group: readonly number[],
  context: Context,
): Matter['suggestion'] {
  const support = supportOf(other, group, context);
  const { amount, unit } = context.columns.claims[other]!.quantity;
  if (amount === null || support <= supportOf(suspect, group, context)) return null;
  return { row: suspect, value: amount, unit, reason: `stated by ${support} papers` };
}

/** Whether as many independent papers of the group support one figure as the other. */
export function areSupportedAlike([a, b]: readonly [number, number], group: readonly number[], context: Context): boolean {
  return supportOf(a, group, context) === supportOf(b, group, context);
}

/** How many papers state a figure of the same time that goes with this one, without one that lists another of them. */
function supportOf(row: number, group: readonly number[], { columns, links }: Context): number {
  const stated = intervalOf(columns, row);
  const alike = group.filter(
    (other) =>
      columns.period[other] === columns.period[row] &&
      columns.product[other] === columns.product[row] &&
      canBothHold(stated, intervalOf(columns, other)),
  );
  const papers = [...new Set(alike.map((other) => columns.claims[other]!.source.id))];
  return papers.filter((paper) => !papers.some((other) => other !== paper && links.cites(paper, other))).length;
}

function widthOf(columns: Columns, row: number): number {
  return columns.upper[row]! - columns.lower[row]!;
}
