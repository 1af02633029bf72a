import { canBothHold } from '../interval/interval.ts';
import { groupBy } from '../identity/group-by.ts';
import { type Columns, intervalOf } from './columns.ts';
import { homeOf } from './matter.ts';
import { isRejectedFor } from './rejected-figure.ts';
import { underOtherHeadings } from './table-lines.ts';
import { areToldByOthers } from './told-alike.ts';

/**
 * Rows that cannot be what they were read as: a writer who gives two values in one sentence, or under two headings of one table, means two things. Where
 * each has a source of its own, one is quoted to be rejected by the other, or the headings are the same, the contradiction is the paper's.
 */
export function blurredRows(columns: Columns): Set<number> {
  const blurred = new Set<number>();
  const rows = [...columns.measure.keys()].filter((row) => columns.measure[row] !== 0);
  const passages = groupBy(
    rows,
    (row) =>
      `${columns.table[row] || columns.sentence[row]} ${columns.measure[row]} ${columns.subject[row]} ${columns.product[row]} ${columns.scope[row]} ${columns.period[row]}`,
  );
  for (const passage of passages.values()) {
    if (passage.length < 2) continue;
    for (const [index, a] of passage.entries()) {
      for (const b of passage.slice(index + 1, index + 40)) if (isBlurred(columns, a, b)) blurred.add(a).add(b);
    }
  }
  return blurred;
}

function isBlurred(columns: Columns, a: number, b: number): boolean {
  if (canBothHold(intervalOf(columns, a), intervalOf(columns, b)) || homeOf(columns, a) !== homeOf(columns, b)) return false;
  if (areToldByOthers(columns, a, b)) return false;
  return columns.table[a] === 0
    ? !isRejectedFor(columns.claims[a]!, columns.claims[b]!, columns.tables)
    : underOtherHeadings(columns, a, b);
}
