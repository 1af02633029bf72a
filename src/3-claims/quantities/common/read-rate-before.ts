import type { Measure, Scan } from '../room.ts';
import { dividedBy } from './combine-units.ts';
import { readUnit } from './read-unit.ts';

/** `每千克20美元`: what the amount is for each of stands before it. */
export function readRateBefore(scan: Scan, start: number, floor: number, measure: Measure | null): Measure | null {
  const from = Math.max(floor, start - 8);
  const place = measure && scan.language === 'zh' ? scan.text.slice(from, start).lastIndexOf('每') : -1;
  if (!measure || place < 0) return null;
  const at = from + place;
  const bottom = readUnit(scan, at + 1);
  if (!bottom || scan.text.slice(bottom.end, start).trim() !== '' || bottom.counted) return null;
  return { ...dividedBy(measure, bottom), start: at, end: measure.end };
}
