import { divide, multiply, scale, subtract } from '../../interval/arithmetic.ts';
import type { Interval } from '../../interval/interval.ts';
import type { Formula } from '../../schema/formulas.ts';

/** How a column of a table can be made from two others of the same row. */
export interface ColumnRule {
  formula: Formula;
  /** Whether the target is a column of shares. */
  ofShares: boolean;
  /** Whether the two columns, and a target that is no share, must be of one dimension. */
  alike: boolean;
  /** Whether units may leave a power of ten between the target and what it is made from. */
  shifts: boolean;
  /** Whether the order of the two columns changes nothing. */
  commutes: boolean;
  make: (a: Interval, b: Interval) => Interval;
  /** Rows that the rule must be seen to hold in. */
  leastGood: number;
  /** Figures that leave more room than this show no rule: in points for shares, else as a part of the figure. */
  vaguest: number;
}

const hundred: Interval = { lower: 100, upper: 100 };

/** The rules that are tried, shares first. */
export const columnRules: readonly ColumnRule[] = [
  {
    formula: 'part / whole, as in the other rows',
    ofShares: true,
    alike: true,
    shifts: false,
    commutes: false,
    make: (part, whole) => scale(divide(part, whole), 100),
    leastGood: 2,
    vaguest: 5,
  },
  {
    formula: 'after / before − 1, as in the other rows',
    ofShares: true,
    alike: true,
    shifts: false,
    commutes: false,
    make: (after, before) => subtract(scale(divide(after, before), 100), hundred),
    leastGood: 2,
    vaguest: 5,
  },
  {
    formula: 'a − b, as in the other rows',
    ofShares: false,
    alike: true,
    shifts: false,
    commutes: false,
    make: subtract,
    leastGood: 3,
    vaguest: 0.05,
  },
  {
    formula: 'a × b, as in the other rows',
    ofShares: false,
    alike: false,
    shifts: true,
    commutes: true,
    make: multiply,
    leastGood: 3,
    vaguest: 0.05,
  },
];

/** How much room an expected figure leaves, as the rule counts it. */
export function vagueness({ ofShares }: ColumnRule, { lower, upper }: Interval): number {
  return ofShares ? upper - lower : (upper - lower) / Math.max(Math.abs(upper), Math.abs(lower), Number.MIN_VALUE);
}
