import type { Reading } from './reading.ts';

/** A fraction as the number it is: two thirds of anything is a share for a claim, and 0.6667 for who asks for amounts alone. */
export function asNumber(reading: Reading): Reading {
  const { quotients, decimals, amount } = reading;
  if (!quotients) return reading;
  const { lower, upper } = quotients;
  return {
    ...reading,
    amount: amount === null ? null : (lower ?? upper),
    lower,
    upper,
    decimals: decimals + 2,
    unit: '1',
    dimension: 'ratio',
  };
}
