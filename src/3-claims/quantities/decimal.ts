import Big from 'big.js';

/** A decimal string moved by powers of ten: `1.50` by 1 is `15.0`. */
export function shiftDecimal(value: string, places: number): string {
  if (places === 0) return value;
  const negative = value.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? value.slice(1) : value).split('.');
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const cut = Math.max(1, point);
  const shifted = padded.slice(0, cut).replace(/^0+(?=\d)/, '') + (padded.length > cut ? `.${padded.slice(cut)}` : '');
  return negative ? `-${shifted}` : shifted;
}

/** Product of a decimal string and a factor, without the noise of floats: a factor of many digits (two thirds of a thousand) gives ten that count. */
export function multiplyDecimal(value: string, factor: number): string {
  if (factor === 1) return value;
  const product = new Big(value).times(factor);
  return String(factor).length > 8 ? new Big(product.toPrecision(10)).toFixed() : product.toFixed();
}

/** The power of ten by which a factor moves the last digit that is stated (3 for the 666.67 m² of a 亩). */
export const powerOf = (factor: number): number => Math.round(Math.log10(factor));

export function addDecimals(left: string, right: string): string {
  return new Big(left).plus(right).toFixed();
}

export function compareDecimals(left: string, right: string): number {
  return new Big(left).cmp(right);
}

/** Quotient rounded to so many digits after the point, trailing zeros dropped. */
export function divideDecimals(left: string, right: string, digits: number): string {
  return new Big(new Big(left).div(right).round(digits).toString()).toFixed();
}

/** Digits after the point of a decimal string. */
export function decimalsOf(value: string): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}
