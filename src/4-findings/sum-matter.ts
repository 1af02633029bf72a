import { canBothHold, type Interval } from '../interval/interval.ts';
import type { Context, Matter } from './check.ts';
import { intervalOf } from './columns.ts';
import { equalThroughout, gapTo, homeOf, inPrintedUnit, readingOf, shownInterval } from './matter.ts';

/** How a sum was made, and how sure it is that the parts are those of the total. */
interface SumOrigin {
  formula: 'sum of parts' | 'sum over the table';
  confidence: number;
}

/** A total that its parts, wherever they stand, do not add up to; null where they do. */
export function sumMatter(
  total: number,
  parts: readonly number[],
  expected: Interval,
  { formula, confidence }: SumOrigin,
  { columns }: Pick<Context, 'columns'>,
): Matter | null {
  const stated = intervalOf(columns, total);
  if (canBothHold(stated, expected)) return null;
  const rows: [number, ...number[]] = [total, ...parts];
  const { unit } = columns.claims[total]!.quantity.normalized;
  const printed = inPrintedUnit(columns, total, expected);
  return {
    home: homeOf(columns, total),
    rows,
    pairs: parts.map((part) => [total, part]),
    difference: gapTo(stated, expected, unit, formula),
    suggestion: { row: total, value: shownInterval(printed), unit: printed.unit, reason: formula },
    comparability: { ...equalThroughout, subject: 'compatible' },
    confidence: confidence * readingOf(columns, rows),
    message: { kind: 'sum', rows, expected: printed },
  };
}
