import { relativeWidthOf, middleOf } from '../interval/interval.ts';
import { type Columns, intervalOf } from './columns.ts';

/** Dimensions whose figures are written with 万, 亿, million or unit prefixes, so that a power of ten can slip. */
const scaled = /^(?:mass|money|price|volume|energy|power|area|count|length|data|number)/;

/**
 * The power of ten by which two statements of one thing are apart, where nothing else parts them: 3 and up on like figures, 1 and 2 only where the
 * digits are the same. Null otherwise.
 */
export function exponentBetween(columns: Columns, a: number, b: number): number | null {
  if (!scaled.test(columns.claims[a]!.quantity.dimension)) return null;
  const [x, y] = [middleOf(intervalOf(columns, a)), middleOf(intervalOf(columns, b))];
  if (x <= 0 || y <= 0) return null;
  const exponent = Math.round(Math.log10(x / y));
  if (exponent === 0) return null;
  const off = Math.abs(x / y / 10 ** exponent - 1);
  const allowed = Math.min(0.06, 1e-6 + finite(relativeWidthOf(intervalOf(columns, a))) + finite(relativeWidthOf(intervalOf(columns, b))));
  if (off > allowed) return null;
  return Math.abs(exponent) >= 3 || digitsOf(columns, a) === digitsOf(columns, b) ? exponent : null;
}

function finite(width: number): number {
  return Number.isFinite(width) ? width : 0;
}

function digitsOf(columns: Columns, row: number): string {
  const { amount, lowerBound, upperBound } = columns.claims[row]!.quantity;
  return (amount ?? `${lowerBound} ${upperBound}`).replace(/[-.]/g, '').replace(/^0+|0+$/g, '');
}
