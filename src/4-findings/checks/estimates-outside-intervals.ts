import { isConfidenceInterval } from '../../identity/confidence-interval.ts';
import type { Check } from '../check.ts';
import { fieldOf } from '../columns.ts';
import { equalThroughout, differenceOf, homeOf, readingOf } from '../matter.ts';

/** An estimate that lies outside the confidence interval printed beside it, in one cell or one sentence. */
export const estimatesOutsideIntervals: Check = {
  code: 'impossible',
  within: 'paper',
  keys: (row, { columns }) => {
    const { table } = columns.claims[row]!.locator;
    return [table ? `${columns.table[row]} ${table.cell.join(' ')}` : `${columns.sentence[row]}`];
  },
  compare: (group, { columns }) =>
    group.flatMap((interval, index) => {
      const estimate = group[index - 1];
      if (estimate === undefined || !isConfidenceInterval(columns.claims[interval]!)) return [];
      const { amount, decimals, unit } = columns.claims[estimate]!.quantity;
      const { lowerBound, upperBound, decimals: places, unit: other } = columns.claims[interval]!.quantity;
      if (
        amount === null ||
        lowerBound === null ||
        upperBound === null ||
        (unit !== other && fieldOf(columns, 'dimension', estimate) !== 'number')
      )
        return [];
      const slack = 10 ** -Math.min(decimals, places);
      if (Number(amount) >= lowerBound - slack && Number(amount) <= upperBound + slack) return [];
      return [
        {
          home: homeOf(columns, estimate),
          rows: [interval, estimate],
          pairs: [[interval, estimate] as [number, number]],
          difference: differenceOf(columns, estimate, interval),
          suggestion: null,
          comparability: { ...equalThroughout, measure: 'compatible' as const },
          confidence: 0.8 * readingOf(columns, [interval, estimate]),
          message: { kind: 'outside-interval' as const, rows: [estimate, interval] as [number, number] },
        },
      ];
    }),
};
