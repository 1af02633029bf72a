import { rankDraft } from '../common/make-draft.ts';
import { readDigits } from '../common/read-digits.ts';
import type { Draft, Scan } from '../room.ts';
import { readNumeral } from './read-numeral.ts';

/** 第7, 第二, 第十一: the number behind 第, without what it counts. */
export function readOrdinal(scan: Scan, at: number, floor: number): Draft | null {
  const blank = scan.text[at - 1] === ' ' ? 1 : 0;
  const start = at - 1 - blank;
  if (scan.text[start] !== '第' || start < floor) return null;
  const hit = /\d/.test(scan.text[at]!) ? readDigits(scan, at, at) : readNumeral(scan, at);
  if (!hit || hit.low !== hit.high || hit.low.decimals > 0) return null;
  return rankDraft(start, hit.end, hit.low.value, { start: hit.start, end: hit.end });
}
