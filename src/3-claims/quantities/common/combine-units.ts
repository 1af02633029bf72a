import type { Dimension } from '../../../schema/claim.ts';
import type { Measure } from '../room.ts';
import type { Term } from './unit-term.ts';

const powers: Partial<Record<number, Dimension>> = { 2: 'area', 3: 'volume' };

/** A unit raised to its power as what a number is measured in. */
export function toMeasure(start: number, { entry: { row, counted }, end, exponent }: Term): Measure {
  const multiple = row.ucum === row.base && row.factor !== 1;
  const times = Math.abs(exponent) || 1;
  const raise = (code: string) => (times === 1 ? code : `${code}${times}`);
  const dimension = times === 1 ? row.dimension : row.dimension === 'length' ? (powers[times] ?? 'other') : 'other';
  const measure = {
    start,
    end,
    code: raise(row.ucum),
    dimension,
    base: raise(row.base),
    factor: multiple ? 1 : row.factor ** times,
    multiplier: multiple ? row.factor : 1,
    counted,
  };
  return exponent < 0
    ? combine({ ...measure, code: '1', dimension: 'number', base: '1', factor: 1, multiplier: 1 }, measure, '/')
    : measure;
}

/** A unit by or for each of another: kWh/kg, kg.m. */
export function combine(left: Measure, right: Measure, sign: '/' | '.'): Measure {
  const divided = sign === '/';
  const join = (top: string, bottom: string) => {
    if (bottom === '1') return top;
    if (!divided) return `${top}.${bottom}`;
    return `${top}/${/[./]/.test(bottom) ? `(${bottom})` : bottom}`;
  };
  return {
    start: left.start,
    end: right.end,
    code: join(left.code, right.code),
    base: join(left.base, right.base),
    factor: divided ? left.factor / right.factor : left.factor * right.factor,
    multiplier: divided ? left.multiplier / right.multiplier : left.multiplier * right.multiplier,
    dimension: divided ? quotientDimension(left.dimension, right.dimension) : 'other',
    counted: false,
  };
}

/** Unit by unit: `top` for each `bottom`. */
export function dividedBy(top: Measure, bottom: Measure): Measure {
  return { ...combine(top, bottom, '/'), start: Math.min(top.start, bottom.start), end: Math.max(top.end, bottom.end) };
}

const quotients: Record<string, Dimension> = {
  'mass/duration': 'mass-rate',
  'energy/duration': 'energy-rate',
  'count/duration': 'count-rate',
  'number/duration': 'count-rate',
  'length/duration': 'speed',
  'mass/volume': 'concentration',
  'mass/mass': 'concentration',
  'volume/volume': 'concentration',
  'data/duration': 'data',
  'share/duration': 'share-change',
};

function quotientDimension(top: Dimension, bottom: Dimension): Dimension {
  if (top === 'money') return 'price';
  return quotients[`${top}/${bottom}`] ?? 'other';
}
