import type { Quantity } from '../../schema/claim.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** So many digits of a decimal number survive in binary. */
const DIGITS = 15;

/** The contract's quantity of a reading; the normalized bounds are in the base unit of its code, whoever set the code. */
export function createQuantityMaker(lexicon: Lexicon): (reading: Reading) => Quantity {
  const bases = new Map<string, { base: string; factor: number }>();
  const baseOf = (code: string) => {
    let found = bases.get(code);
    if (!found) bases.set(code, (found = takeApart(code, lexicon)));
    return found;
  };
  return (reading) => {
    const { base, factor } = baseOf(reading.unit);
    const number = (value: string | null) => (value === null ? null : Number(value));
    const scaled = (value: string | null) =>
      value === null || (factor === 1 && value.length <= DIGITS) ? number(value) : Number((Number(value) * factor).toPrecision(DIGITS));
    return {
      amount: reading.amount,
      lowerBound: number(reading.lower),
      upperBound: number(reading.upper),
      decimals: reading.decimals,
      unit: reading.unit,
      normalized: { lowerBound: scaled(reading.lower), upperBound: scaled(reading.upper), unit: base },
      dimension: reading.dimension,
      modifier: reading.modifier,
      uncertainty: reading.uncertainty,
      written: { number: reading.numberText, unit: reading.unitText },
    };
  };
}

/** A quotient is taken apart at its slashes, a product at its points; what no table knows is its own base. */
function takeApart(code: string, lexicon: Lexicon): { base: string; factor: number } {
  const row = lexicon.codes.get(code);
  if (row) return row;
  const parts = code.match(/\([^()]*\)|[^/()]+/g) ?? [code];
  if (parts.length > 1) {
    const [top, ...bottoms] = parts.map((part) => takeApart(part.replace(/[()]/g, ''), lexicon));
    const base = [top!.base, ...bottoms.map((bottom) => (/[./]/.test(bottom.base) ? `(${bottom.base})` : bottom.base))].join('/');
    return { base, factor: bottoms.reduce((factor, bottom) => factor / bottom.factor, top!.factor) };
  }
  const power = /^([A-Za-z]+)([2-9])$/.exec(code);
  const atom = power && lexicon.codes.get(power[1]!);
  if (power && atom) return { base: atom.base + power[2]!, factor: atom.factor ** Number(power[2]) };
  const product = code.split('.');
  if (product.length === 1) return { base: code, factor: 1 };
  const factors = product.map((part) => takeApart(part, lexicon));
  return { base: factors.map((part) => part.base).join('.'), factor: factors.reduce((factor, part) => factor * part.factor, 1) };
}
