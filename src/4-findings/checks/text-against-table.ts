import type { Check, Context } from '../check.ts';
import { type IncompatiblePair, incompatiblePairs, pairKeys } from '../incompatible-pairs.ts';
import { pairHome, differenceOf } from '../matter.ts';
import { areToldAlike } from '../told-alike.ts';

/** The running text of a paper and a cell of its own table state other figures for one thing; which of them is wrong the table's neighbours may tell. */
export const textAgainstTable: Check = {
  code: 'text-table',
  keys: pairKeys,
  compare: (group, context) =>
    incompatiblePairs(group, context)
      .filter(
        (pair) => pair.exponent === null && isTextAndTable(pair, context) && !context.doubted.has(pair.a) && !context.doubted.has(pair.b),
      )
      .map(({ a, b, comparability, confidence }) => {
        const { columns } = context;
        const [text, cell] = columns.table[a] === 0 ? [a, b] : [b, a];
        return {
          home: pairHome(columns, a, b, group),
          rows: [text, cell],
          pairs: [[text, cell]],
          difference: differenceOf(columns, text, cell),
          suggestion: null,
          comparability,
          confidence,
          message: { kind: 'text-table', rows: [text, cell] },
        };
      }),
};

/** Whether one of the two stands in a table of a paper and the other in its running text, by the same source. */
export function isTextAndTable({ a, b }: IncompatiblePair, { columns }: Context): boolean {
  return columns.source[a] === columns.source[b] && (columns.table[a] === 0) !== (columns.table[b] === 0) && areToldAlike(columns, [a, b]);
}
