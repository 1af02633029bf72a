import { shiftDecimal } from '../decimal.ts';
import { unwritten } from '../common/make-draft.ts';
import { shareOf } from '../common/make-share.ts';
import { chineseSign, readDigits } from '../common/read-digits.ts';
import type { Draft, FigureHit, Scan } from '../room.ts';
import { readNumeral } from './read-numeral.ts';

const powers: Record<string, number> = { '': 0, 万: 4, 亿: 8 };
/** No denominator that is written has more characters. */
const longest = 24;
const denominators: Record<string, number> = { 百: 2, 千: 3, 万: 4 };

/** 百分之六点四, 千分之三, 三分之一, 四分一, 一又五分之一; 十之八九 is an idiom. */
export function readFraction(scan: Scan, at: number): Draft | null {
  if (!scan.text.slice(at, at + longest).includes('分')) return null;
  const head = /^一?([百千万])分之?/.exec(scan.text.slice(at, at + 4));
  if (head) return readHundredth(scan, at, at + head[0].length, denominators[head[1]!]!);
  const whole = readWhole(scan, at);
  const bottom = readFigure(scan, whole?.end ?? at);
  const middle = bottom && /^([万亿])? ?分之? ?/.exec(scan.text.slice(bottom.end, bottom.end + 5));
  if (!bottom || !middle || bottom.low !== bottom.high) return null;
  const top = readFigure(scan, bottom.end + middle[0].length);
  if (!top || top.low !== top.high || /^-?0*$/.test(bottom.low.value)) return null;
  if (
    !middle[0].includes('之') &&
    (top.end - top.start > 1 || Number(top.low.value) >= Number(bottom.low.value) || /[钟钱秒]/.test(scan.text[top.end] ?? ''))
  )
    return null;
  const start = signBefore(scan, at);
  const negative = start < at ? '-' : '';
  return shareOf(scan, {
    start,
    end: top.end,
    top: negative + top.low.value,
    bottom: shiftDecimal(bottom.low.value, bottom.low.scale + powers[middle[1] ?? '']!),
    ...(whole ? { whole: whole.value } : {}),
  });
}

function readFigure(scan: Scan, at: number): FigureHit | null {
  const hit = /\d/.test(scan.text[at] ?? '') ? readDigits(scan, at, at) : readNumeral(scan, at);
  return hit && hit.start >= at ? hit : null;
}

function readWhole(scan: Scan, at: number): { value: string; end: number } | null {
  const hit = readFigure(scan, at);
  return hit && hit.low === hit.high && scan.text[hit.end] === '又' ? { value: hit.low.value, end: hit.end + 1 } : null;
}

function readHundredth(scan: Scan, start: number, at: number, exponent: number): Draft | null {
  const hit = readFigure(scan, at) ?? hundred(scan, at);
  if (!hit) return null;
  const move = (value: string) => shiftDecimal(value, 2 - exponent);
  const signed = signBefore(scan, start);
  const negative = signed < start;
  const sign = (value: string) => (negative ? `-${value}` : value);
  const low = { value: sign(move(hit.low.value)), decimals: hit.low.decimals + exponent - 2, scale: 0 };
  const last = negative ? null : readLast(scan, hit);
  const more = /^[多余]/.exec(scan.text.slice(hit.end, hit.end + 1));
  const span = { start: signed, end: last?.end ?? hit.end + (more ? 1 : 0) };
  return {
    ...span,
    number: span,
    phrase: span,
    low,
    high: last ? { ...low, value: move(last.low.value) } : hit.low === hit.high ? low : { ...low, value: move(hit.high.value) },
    modifier: last ? 'range' : more ? 'at_least' : scan.text.slice(at, hit.end).endsWith('十几') ? 'range' : hit.modifier,
    measure: unwritten(span.end, '%', 'share'),
    uncertainty: null,
    form: 'fraction',
    rules: ['read-fraction'],
  };
}

/** 百分之三到五: the end of a range that names its denominator once, with nothing of its own behind it. */
function readLast(scan: Scan, hit: FigureHit): FigureHit | null {
  const { text } = scan;
  if (!/[到至~-]/.test(text[hit.end] ?? '') || hit.low !== hit.high) return null;
  const last = readFigure(scan, hit.end + 1);
  const isEnd =
    last && last.start === hit.end + 1 && last.low === last.high && !/[百千万亿多余几分成个年月日天元%]/.test(text[last.end] ?? '');
  return isEnd && Number(last.low.value) > Number(hit.low.value) ? last : null;
}

/** Where a 负, 负的 or minus before the fraction begins; the fraction's own start where there is none. */
function signBefore({ text }: Scan, at: number): number {
  return chineseSign(text, at, 0) ?? (/[负-]/.test(text[at - 1] ?? ' ') ? at - 1 : at);
}

function hundred({ text }: Scan, at: number): FigureHit | null {
  if (text[at] !== '百') return null;
  const figure = { value: '100', decimals: 0, scale: 0 };
  return { start: at, end: at + 1, low: figure, high: figure, modifier: 'exact', form: 'numeral' };
}
