import { canBothHold, type Interval, relativeGapBetween } from '../interval/interval.ts';
import type { Context, Matter } from './check.ts';
import { intervalOf } from './columns.ts';
import { equalThroughout, gapTo, homeOf, inPrintedUnit, readingOf, severityOf, shownInterval } from './matter.ts';

/** A total in the text that the cells of a table do not add up to; null where they do. */
export function tableSumMatter(total: number, parts: readonly number[], expected: Interval, { columns }: Context): Matter | null {
  const stated = intervalOf(columns, total);
  if (canBothHold(stated, expected)) return null;
  const rows: [number, ...number[]] = [total, ...parts];
  const { unit } = columns.claims[total]!.quantity.normalized;
  const printed = inPrintedUnit(columns, total, expected);
  return {
    home: homeOf(columns, total),
    rows,
    pairs: parts.map((part) => [total, part]),
    difference: gapTo(stated, expected, unit, 'sum over the table'),
    suggestion: { row: total, value: shownInterval(printed), unit: printed.unit, reason: 'sum over the table' },
    comparability: { ...equalThroughout, subject: 'compatible' },
    severity: severityOf(relativeGapBetween(stated, expected)),
    confidence: 0.7 * readingOf(columns, rows),
    message: { kind: 'sum', rows, expected: printed },
  };
}
