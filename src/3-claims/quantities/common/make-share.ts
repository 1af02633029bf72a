import { addDecimals, decimalsOf, divideDecimals, multiplyDecimal } from '../decimal.ts';
import type { Draft, Measure, Scan } from '../room.ts';
import { standsAlone } from './stands-alone.ts';
import { readUnit } from './read-unit.ts';

interface Fraction {
  start: number;
  end: number;
  top: string;
  bottom: string;
  whole?: string;
}

const percent = (at: number): Measure => ({ start: at, end: at, code: '%', dimension: 'share', base: '%', factor: 1, multiplier: 1, counted: false });

/** A fraction is a share in per cent (thirds to two decimals), a number of a unit where one follows, and a bare number where the text holds nothing else. */
export function shareOf(scan: Scan, { start, end, top, bottom, whole }: Fraction): Draft {
  const measure = readUnit(scan, end);
  const ofUnit = measure !== null && !measure.counted && measure.dimension !== 'share' && measure.dimension !== 'score';
  const alone = standsAlone(scan.text, start, end);
  const plain = ofUnit || alone || whole !== undefined;
  const ratio = divideDecimals(plain ? top : multiplyDecimal(top, 100), bottom, plain ? 12 : 2);
  const value = whole === undefined ? ratio : addDecimals(whole, ratio);
  const figure = { value, decimals: Math.min(decimalsOf(value), plain ? 4 : 2), scale: 0 };
  const span = { start, end: ofUnit ? measure.end : end };
  return {
    ...span,
    number: { start, end },
    phrase: span,
    low: figure,
    high: figure,
    modifier: 'exact',
    measure: ofUnit ? measure : plain ? null : percent(end),
    uncertainty: null,
    form: 'fraction',
    rules: ['read-fraction'],
  };
}
