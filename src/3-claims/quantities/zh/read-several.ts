import { addDecimals } from '../decimal.ts';
import { readDigits } from '../common/read-digits.ts';
import type { FigureHit, Scan } from '../room.ts';

/** 10几, 30几个: digits that end in a zero and some more. */
export function readSeveral(scan: Scan, at: number): FigureHit | null {
  const several = scan.text[at + 2] === '几' || scan.text[at + 3] === '几';
  const hit =
    several && /^[1-9]\d?0几/.test(scan.text.slice(at, at + 4)) && !/[\d.,]/.test(scan.text[at - 1] ?? '')
      ? readDigits(scan, at, at)
      : null;
  if (!hit) return null;
  const figure = (added: string) => ({ ...hit.low, value: addDecimals(hit.low.value, added) });
  return { ...hit, end: hit.end + 1, low: figure('1'), high: figure('9'), modifier: 'range' };
}
