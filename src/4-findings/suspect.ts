import { canBothHold } from '../interval/interval.ts';
import { type Columns, intervalOf } from './columns.ts';

/** Puts the row first whose figure fewer other papers of the group support; with like support the vaguer one, then the later one. */
export function bySuspicion(rows: readonly [number, number], group: readonly number[], columns: Columns): [number, number] {
  const [a, b] = rows;
  const [forA, forB] = [supportOf(a, group, columns), supportOf(b, group, columns)];
  if (forA !== forB) return forA < forB ? [a, b] : [b, a];
  const [widthA, widthB] = [widthOf(columns, a), widthOf(columns, b)];
  if (widthA !== widthB) return widthA > widthB ? [a, b] : [b, a];
  return a > b ? [a, b] : [b, a];
}

/** How many papers state a figure of the same time that goes with this one. */
function supportOf(row: number, group: readonly number[], columns: Columns): number {
  const stated = intervalOf(columns, row);
  const alike = group.filter(
    (other) =>
      columns.period[other] === columns.period[row] &&
      columns.product[other] === columns.product[row] &&
      canBothHold(stated, intervalOf(columns, other)),
  );
  return new Set(alike.map((other) => columns.source[other])).size;
}

function widthOf(columns: Columns, row: number): number {
  return columns.upper[row]! - columns.lower[row]!;
}
