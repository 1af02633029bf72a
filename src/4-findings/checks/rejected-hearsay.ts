import { canBothHold } from '../../interval/interval.ts';
import { equalThroughout, differenceOf, homeOf, readingOf, valueOf } from '../matter.ts';
import type { Check } from '../check.ts';
import { intervalOf } from '../columns.ts';
import { isContradictedHearsay } from '../rejected-figure.ts';

/** A figure that a sentence quotes from others in order to reject it for its own. */
export const rejectedHearsay: Check = {
  code: 'conflict',
  within: 'paper',
  keys: (row, { columns }) => (columns.table[row] === 0 ? [`${columns.sentence[row]} ${columns.dimension[row]}`] : []),
  compare: (group, { columns }) =>
    group.slice(1).flatMap((other, index) => {
      const own = group[index]!;
      if (
        !isContradictedHearsay(columns.claims[own]!, columns.claims[other]!, columns.tables) ||
        canBothHold(intervalOf(columns, own), intervalOf(columns, other))
      )
        return [];
      return [
        {
          home: homeOf(columns, own),
          rows: [other, own],
          pairs: [[other, own] as [number, number]],
          difference: differenceOf(columns, other, own),
          suggestion: valueOf(columns, other, own, 'stands for the figure that it rejects'),
          comparability: { ...equalThroughout, measure: 'assumed' as const },
          confidence: 0.7 * readingOf(columns, [own, other]),
          message: { kind: 'conflict' as const, rows: [other, own] as [number, number] },
        },
      ];
    }),
};
