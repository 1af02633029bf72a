import { shiftDecimal } from '../decimal.ts';
import type { Draft, Figure, Scan } from '../room.ts';
import { readPowerOfTen } from './read-digits.ts';
import { readUnit } from './read-unit.ts';

const written = /(\d+\.(\d+))\((\d{1,2})\)/y;

/** 1.234(5) nm, 6.02(3) × 10^23: the digits in brackets are the uncertainty of the last ones, where a power of ten or a unit stands behind them. */
export function readConcise(scan: Scan, at: number, floor: number): Draft | null {
  const { text } = scan;
  written.lastIndex = at;
  const found = written.exec(text);
  if (!found || /[\dA-Za-z.,/]/.test(text[at - 1] ?? '')) return null;
  const raised = readPowerOfTen(text, at + found[0].length);
  const numberEnd = raised?.end ?? at + found[0].length;
  const measure = readUnit(scan, numberEnd);
  if (!raised && (measure?.counted ?? true)) return null;
  const isNegative = text[at - 1] === '-' && at - 1 >= floor && !/[\p{L}\d)%]/u.test(text[at - 2] ?? ' ');
  const decimals = found[2]!.length;
  const figure = (value: string): Figure => ({
    value: shiftDecimal(value, raised?.exponent ?? 0),
    decimals: decimals - (raised?.exponent ?? 0),
    scale: 0,
  });
  const low = figure(isNegative ? `-${found[1]!}` : found[1]!);
  const span = { start: isNegative ? at - 1 : at, end: measure?.end ?? numberEnd };
  return {
    ...span,
    number: { start: span.start, end: numberEnd },
    phrase: span,
    low,
    high: low,
    modifier: 'exact',
    measure,
    uncertainty: { figure: figure(shiftDecimal(found[3]!, -decimals)), kind: 'se' },
    form: 'digits',
    rules: ['read-digits', 'read-concise'],
  };
}
