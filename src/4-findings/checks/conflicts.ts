import type { Check, Context, Matter } from '../check.ts';
import { fieldOf } from '../columns.ts';
import { type IncompatiblePair, incompatiblePairs, pairKeys } from '../incompatible-pairs.ts';
import { pairHome, differenceOf } from '../matter.ts';
import { betterSupported, bySuspicion } from '../suspect.ts';
import { isTextAndTable } from './text-against-table.ts';

/** Two figures of one thing that cannot both hold, unless a power of ten or a paper's own table tells more. */
export const conflicts: Check = {
  code: 'conflict',
  keys: pairKeys,
  compare: (group, context) =>
    incompatiblePairs(group, context)
      .filter(
        (pair) => pair.exponent === null && !isTextAndTable(pair, context) && !context.doubted.has(pair.a) && !context.doubted.has(pair.b),
      )
      .map((pair) => matterOf(pair, group, context)),
};

function matterOf({ a, b, comparability, confidence }: IncompatiblePair, group: readonly number[], context: Context): Matter {
  const { columns } = context;
  const rows = bySuspicion([a, b], group, context);
  const dates = fieldOf(columns, 'dimension', a) === 'date';
  return {
    home: pairHome(columns, a, b, group),
    rows,
    pairs: [[rows[0], rows[1]]],
    difference: differenceOf(columns, rows[0], rows[1]),
    suggestion: dates ? null : betterSupported(rows, group, context),
    comparability,
    confidence,
    message: { kind: dates ? 'dates' : 'conflict', rows: [rows[0], rows[1]] },
  };
}
