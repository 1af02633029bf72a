import { shareOf } from '../common/make-share.ts';
import { readDigits } from '../common/read-digits.ts';
import type { Draft, FigureHit, Scan } from '../room.ts';
import { readNumeral } from './read-numeral.ts';

const middle = /^(?:[一-龥]{0,6})[中里](?:就|便|约|大约|仅|只|至少)?有/;
const counted = /^[个名人位家户例台只件种次]?/;

/** 每四人中有一人, 每100个孩子里有3个: so many out of each so many. */
export function readOneIn(scan: Scan, at: number, floor: number): Draft | null {
  const { text } = scan;
  if (text[at - 1] !== '每' || at - 1 < floor) return null;
  const whole = readFigure(scan, at);
  const joint = whole && middle.exec(text.slice(whole.end, whole.end + 14));
  const part = joint ? readFigure(scan, whole.end + joint[0].length) : null;
  if (!whole || !part || whole.low.scale || part.low.scale || Number(part.low.value) > Number(whole.low.value)) return null;
  const end = part.end + counted.exec(text.slice(part.end, part.end + 1))![0].length;
  const draft = shareOf(scan, { start: at - 1, end: part.end, top: part.low.value, bottom: whole.low.value });
  return draft.end > part.end || draft.measure?.code !== '%' ? null : { ...draft, end, phrase: { start: at - 1, end } };
}

function readFigure(scan: Scan, at: number): FigureHit | null {
  const hit = /\d/.test(scan.text[at] ?? '') ? readDigits(scan, at, at) : readNumeral(scan, at);
  return hit && hit.start === at && hit.low === hit.high && hit.low.value !== '0' ? hit : null;
}
