import { readDigits } from '../common/read-digits.ts';
import { readScale } from '../common/read-scale.ts';
import { readUnit } from '../common/read-unit.ts';
import type { FigureHit, Scan } from '../room.ts';

const written = /(\d{1,3}),(\d{1,2})(?![\d,.]\d|\d)/y;
const ranged = /^ ?(?:[-~]|to|and|or) ?\d{1,3},\d{1,2}(?![\d,.]\d|\d)/;

/** So far a point says how the text writes its decimals. */
const reach = 160;

/** 12,5 %, 3,75–4,25 kg: a comma before one or two digits of a measured number is the point of the languages around, unless points are written near it. */
export function readDecimalComma(scan: Scan, at: number, floor = 0): FigureHit | null {
  const { text } = scan;
  written.lastIndex = at;
  const found = written.exec(text);
  if (!found || /[\d,.]/.test(text[at - 1] ?? '') || isStep(Number(found[1]), found[2]!)) return null;
  const end = at + found[0].length;
  const range = ranged.exec(text.slice(end, end + 12));
  const behind = end + (range?.[0].length ?? 0);
  const isMeasured = readScale(scan, behind, true) !== null || readUnit(scan, behind)?.counted === false;
  if (!isMeasured || /\d\.\d/.test(text.slice(Math.max(0, at - reach), end + reach))) return null;
  const place = at + found[1]!.length;
  return readDigits({ ...scan, text: `${text.slice(0, place)}.${text.slice(place + 1)}` }, at, floor);
}

/** 5,10 mg: two doses of a list rather than a number. */
const isStep = (first: number, second: string): boolean =>
  second.length === 2 && first % 5 === 0 && Number(second) % 5 === 0 && Number(second) > first;
