import Big from 'big.js';
import type { Dimension } from '../../schema/claim.ts';
import type { Reading } from './reading.ts';

/** A unit that holds for a number from outside it (a header, a caption, a list's last item): `scale` is the power of ten to multiply by. */
export interface OuterUnit {
  unit: string;
  scale: number;
  dimension: Dimension;
}

/** The reading in a unit that stands elsewhere, with the multiplier of that unit applied. */
export function applyUnit(reading: Reading, { unit, scale, dimension }: OuterUnit): Reading {
  const decimals = reading.decimals - scale;
  const scaled = (value: string | null): string | null =>
    value === null ? null : new Big(value).times(new Big(10).pow(scale)).toFixed(Math.max(0, decimals));
  const uncertainty = reading.uncertainty && { ...reading.uncertainty, value: reading.uncertainty.value * 10 ** scale };
  return {
    ...reading,
    amount: scaled(reading.amount),
    lower: scaled(reading.lower),
    upper: scaled(reading.upper),
    decimals,
    unit,
    dimension,
    uncertainty,
  };
}
