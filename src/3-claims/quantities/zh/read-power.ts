import Big from 'big.js';
import { readDigits } from '../common/read-digits.ts';
import { decimalsOf } from '../decimal.ts';
import type { FigureHit, Scan } from '../room.ts';
import { readSignedNumeral } from './read-numeral.ts';

/** 10的6次方, 二的十次方, 10的负3次方: a power in words. */
export function readPower(scan: Scan, at: number, floor: number): FigureHit | null {
  const { text } = scan;
  if (!text.slice(at, at + 16).includes('次方')) return null;
  const base = readWhole(scan, at, floor);
  if (!base || text[base.end] !== '的') return null;
  const sign = /^[负-]/.test(text.slice(base.end + 1, base.end + 2)) ? 1 : 0;
  const place = base.end + 1 + sign;
  const exponent = readWhole(scan, place, place);
  const by = exponent ? Number(exponent.low.value) : NaN;
  if (!exponent || !text.startsWith('次方', exponent.end) || by > 30) return null;
  const value = new Big(new Big(base.low.value).pow(sign ? -by : by).toPrecision(15)).toFixed();
  const figure = { value, decimals: decimalsOf(value), scale: 0 };
  return { ...base, end: exponent.end + 2, low: figure, high: figure };
}

function readWhole(scan: Scan, at: number, floor: number): FigureHit | null {
  const hit = /\d/.test(scan.text[at] ?? '') ? readDigits(scan, at, floor) : readSignedNumeral(scan, at, floor);
  return hit && hit.low === hit.high && hit.low.scale === 0 && /^[1-9]\d{0,3}$/.test(hit.low.value) ? hit : null;
}
