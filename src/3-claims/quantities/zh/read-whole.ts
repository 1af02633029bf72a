import { readIdiom } from '../common/read-idiom.ts';
import type { Draft, Scan } from '../room.ts';

/** 全部 is an amount where it is the whole of something that is taken up (占了进口量的全部), not where it is an adverb. */
export function readWhole(scan: Scan, at: number): Draft | null {
  if (!scan.text.startsWith('全部', at) || !/占[^，。；]{0,16}的$/.test(scan.text.slice(Math.max(0, at - 20), at))) return null;
  if (/^[\u4e00-\u9fff]/.test(scan.text.slice(at + 2))) return null;
  const whole = readIdiom({ ...scan, lower: scan.lower.replaceAll('全部', '百分百') }, at);
  const span = { start: at, end: at + 2 };
  return whole && { ...whole, ...span, number: span, phrase: span };
}
