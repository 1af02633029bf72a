import type { PlainClaim } from './plain-claim.ts';

/** A figure in its paper: the number in its unit, however it is written. */
export function figureOf({ source, quantity }: PlainClaim): string {
  const { lowerBound, upperBound, unit } = quantity.normalized;
  return `${source.id} ${lowerBound?.toPrecision(9)} ${upperBound?.toPrecision(9)} ${unit} ${quantity.uncertainty?.value ?? ''}`;
}

/** How many digits of the number count: those of 0.050 are 50, those of 1200 are 12. */
export function digitsOf({ quantity }: PlainClaim): number {
  const { amount, decimals, dimension } = quantity;
  if (amount === null || dimension === 'date') return 0;
  const digits = amount.replace(/[-.]/g, '').replace(/^0+/, '');
  return decimals > 0 ? digits.length : digits.replace(/0+$/, '').length;
}
