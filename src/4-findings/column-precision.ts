import type { Interval } from '../interval/interval.ts';
import { type Columns, intervalOf } from './columns.ts';

/** The intervals of the cells of one table column: zeros at the end of a figure are told as exactly as the last digits of the others (1,200 beside 1,534). */
export function intervalsOfColumn(cells: readonly number[], columns: Columns): (row: number) => Interval {
  const isPlain = (row: number) => columns.claims[row]!.quantity.modifier === 'exact' && columns.claims[row]!.quantity.uncertainty === null;
  const widths = cells.filter(isPlain).map((row) => columns.upper[row]! - columns.lower[row]!);
  const finest = Math.min(...widths.filter((width) => width > 0));
  return (row) => {
    const stated = intervalOf(columns, row);
    if (!isPlain(row) || stated.upper - stated.lower <= finest) return stated;
    const value = columns.claims[row]!.quantity.normalized.lowerBound ?? stated.lower;
    const part = finest / (stated.upper - stated.lower);
    return { lower: value - (value - stated.lower) * part, upper: value + (stated.upper - value) * part };
  };
}
