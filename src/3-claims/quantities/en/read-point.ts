import { decimalsOf } from '../decimal.ts';
import { standsAlone } from '../common/stands-alone.ts';
import type { FigureHit, Scan } from '../room.ts';

const spoken = /(\d{1,6})? ?point (\d{1,6})(?![\d.,]\d|\d)/y;

/** 3 point 14, `point 77` where nothing else is said: the decimal point as a word between digits. */
export function readSpokenPoint({ text, lower }: Scan, at: number): FigureHit | null {
  if (!lower.startsWith('point ', at) && !/\d/.test(text[at] ?? '')) return null;
  spoken.lastIndex = at;
  const found = /[\w.,-]/.test(text[at - 1] ?? '') ? null : spoken.exec(lower);
  if (!found || (!found[1] && !standsAlone(text, at, at + found[0].length))) return null;
  const value = `${found[1] ?? '0'}.${found[2]}`;
  const figure = { value, decimals: decimalsOf(value), scale: 0 };
  return { start: at, end: at + found[0].length, low: figure, high: figure, modifier: 'exact', form: 'digits' };
}
