import type { Measure, Scan } from '../room.ts';
import { dividedBy, toMeasure } from './combine-units.ts';
import { readUnit } from './read-unit.ts';

/** `每千克20美元`, `时速350公里`: what the amount is for each of stands before it. */
export function readRateBefore(scan: Scan, start: number, floor: number, measure: Measure | null): Measure | null {
  if (!measure || scan.language !== 'zh') return null;
  const from = Math.max(floor, start - 8);
  const before = scan.text.slice(from, start);
  if (measure.dimension === 'length' && speed.test(before)) return perHour(scan, measure);
  const place = before.lastIndexOf('每');
  if (place < 0) return null;
  const at = from + place;
  const bottom = readUnit(scan, at + 1);
  if (!bottom || scan.text.slice(bottom.end, start).trim() !== '' || bottom.counted) return null;
  return { ...dividedBy(measure, bottom), start: at, end: measure.end };
}

const speed = /[时時]速(?:[约約近达達为為超过過可高至]{0,3})$/;

function perHour(scan: Scan, measure: Measure): Measure | null {
  const hour = scan.lexicon.codes.get('h');
  return hour
    ? {
        ...dividedBy(measure, toMeasure(measure.end, { entry: { row: hour, counted: false }, end: measure.end, exponent: 1 })),
        start: measure.start,
        end: measure.end,
      }
    : null;
}
