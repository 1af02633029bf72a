import type { Quantity } from '../../src/schema/claim.ts';
import type { GoldClaim } from './gold.ts';

/** Unit → base unit and factor; what is not listed is its own base. Gold may say `year` where heshu says `a`. */
const units: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  ...unitsOf('1', {
    '×': 1,
    count: 1,
    rank: 1,
    point: 1,
    ratio: 1,
    '%': 0.01,
    pp: 0.01,
    '‰': 1e-3,
    ppm: 1e-6,
    '10*-6': 1e-6,
    '[ppm]': 1e-6,
  }),
  ...unitsOf('a', { year: 1, quarter: 0.25, '3.mo': 0.25, month: 1 / 12, mo: 1 / 12 }),
  ...unitsOf('s', { week: 604_800, wk: 604_800, day: 86_400, d: 86_400, hour: 3600, h: 3600, minute: 60, min: 60, ms: 1e-3 }),
  ...unitsOf('t', { Gt: 1e9, Mt: 1e6, kt: 1e3, kg: 1e-3, g: 1e-6, mg: 1e-9, ug: 1e-12, lb: 4.5359237e-4, '[lb_av]': 4.5359237e-4 }),
  ...unitsOf('W', { kW: 1e3, MW: 1e6, GW: 1e9, TW: 1e12 }),
  ...unitsOf('kW.h', { kWh: 1, MWh: 1e3, GWh: 1e6, TWh: 1e9, 'MW.h': 1e3, 'GW.h': 1e6, 'TW.h': 1e9, 'W.h': 1e-3 }),
  ...unitsOf('m', { km: 1e3, cm: 1e-2, mm: 1e-3, um: 1e-6, nm: 1e-9 }),
  ...unitsOf('m2', { km2: 1e6, ha: 1e4, har: 1e4 }),
  ...unitsOf('m3', { L: 1e-3, mL: 1e-6 }),
  ...unitsOf('Cel', { '°C': 1 }),
};

function unitsOf(base: string, factors: Record<string, number>): Record<string, readonly [string, number]> {
  return Object.fromEntries(Object.entries(factors).map(([unit, factor]) => [unit, [base, factor] as const]));
}

/** Whether both bounds are those of gold, in whatever unit of one dimension they are told. */
export function hasSameValue({ value_lo, value_hi, unit }: GoldClaim, quantity: Quantity): boolean {
  const [wanted, found] = [inBase(unit), inBase(quantity.unit)];
  return (
    wanted.base === found.base &&
    isClose(value_lo, wanted.factor, quantity.lowerBound, found.factor) &&
    isClose(value_hi, wanted.factor, quantity.upperBound, found.factor)
  );
}

/** The base unit and the factor to it; quotients are taken apart, UCUM annotations say nothing. */
function inBase(unit: string): { base: string; factor: number } {
  const plain = unit.replace(/\{[^}]*\}|[()]/g, '') || '1';
  const [over, ...under] = plain.split('/');
  if (under.length === 0) {
    const [base, factor] = units[plain] ?? [plain, 1];
    return { base, factor };
  }
  const [top, bottom] = [inBase(over!), inBase(under.join('/'))];
  const base = top.base === bottom.base ? '1' : bottom.base === '1' ? top.base : `${top.base}/${bottom.base}`;
  return { base, factor: top.factor / bottom.factor };
}

function isClose(wanted: number | null, factor: number, found: number | null, foundFactor: number): boolean {
  if (wanted === null || found === null) return wanted === found;
  const [x, y] = [wanted * factor, found * foundFactor];
  return Math.abs(x - y) <= 1e-6 * Math.max(Math.abs(x), Math.abs(y), 1e-12);
}
