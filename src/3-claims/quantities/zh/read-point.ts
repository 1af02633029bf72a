import { decimalsOf } from '../decimal.ts';
import { readDigits } from '../common/read-digits.ts';
import { readScale } from '../common/read-scale.ts';
import { readUnit } from '../common/read-unit.ts';
import { standsAlone } from '../common/stands-alone.ts';
import type { FigureHit, Scan } from '../room.ts';
import { readSignedNumeral } from './read-numeral.ts';

/** 8点5倍, 一百点12, 零点77: 点 between digits of two scripts is a decimal point where a unit or nothing follows; 8点30分 is a time of day. */
export function readPoint(scan: Scan, at: number, floor: number): FigureHit | null {
  const { text } = scan;
  if (!text.slice(at, at + 16).includes('点')) return null;
  const whole = /\d/.test(text[at]!) ? readDigits(scan, at, floor) : readSignedNumeral(scan, at, floor);
  if (!whole || whole.low !== whole.high || whole.low.decimals !== 0 || whole.low.scale !== 0 || text[whole.end] !== '点') return null;
  const fraction = /^(?:\d+|[零〇一二三四五六七八九]+)/.exec(text.slice(whole.end + 1, whole.end + 16))?.[0];
  if (!fraction) return null;
  const end = whole.end + 1 + fraction.length;
  const behind = text[end] === '分' ? null : (readScale(scan, end, false) ?? readUnit(scan, end));
  if (!behind && !standsAlone(text, whole.start, end)) return null;
  const digits = [...fraction].map((character) => scan.lexicon.cardinals.get(character) ?? character).join('');
  const value = `${whole.low.value}.${digits}`;
  const figure = { value, decimals: decimalsOf(value), scale: 0 };
  return { ...whole, end, low: figure, high: figure };
}
