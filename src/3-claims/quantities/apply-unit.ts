import Big from 'big.js';
import type { Dimension } from '../../schema/claim.ts';
import { multiplyDecimal, powerOf } from './decimal.ts';
import type { Reading } from './reading.ts';

/** A unit that holds for a number from outside it (a header, a caption, a list's last item): `scale` is the power of ten to multiply by. */
export interface OuterUnit {
  unit: string;
  scale: number;
  /** What remains to multiply by where the unit has no code of its own (666.67 m² for 亩). */
  factor?: number;
  dimension: Dimension;
}

/** The reading in a unit that stands elsewhere, with the multiplier of that unit applied. */
export function applyUnit(reading: Reading, { unit, scale, factor = 1, dimension }: OuterUnit): Reading {
  const decimals = reading.decimals - scale - powerOf(factor);
  const scaled = (value: string | null): string | null => {
    if (value === null) return null;
    const moved = new Big(value).times(new Big(10).pow(scale));
    return factor === 1 ? moved.toFixed(Math.max(0, decimals)) : multiplyDecimal(moved.toFixed(), factor);
  };
  const uncertainty = reading.uncertainty && { ...reading.uncertainty, value: reading.uncertainty.value * 10 ** scale * factor };
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
