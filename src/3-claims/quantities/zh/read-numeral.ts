import { chineseSign } from '../common/read-digits.ts';
import { standsAlone } from '../common/stands-alone.ts';
import type { FigureHit, Scan } from '../room.ts';
import { bigScales, cardinal, isDigit, isPower, point, readFraction } from './numeral-characters.ts';
import { readGrouped } from './numeral-groups.ts';

/** Chinese numerals: 三千四百万, 二〇二三, 十七点三, 三四十, 两万五, 几十, 数百万. The last 万 or 亿 is kept apart as scale. */
export function readNumeral(scan: Scan, at: number): FigureHit | null {
  return readDigitRun(scan, at) ?? readGrouped(scan, at);
}

/** The same with a 负 before it; the end of a word such as 唯一 starts no number. */
export function readSignedNumeral(scan: Scan, at: number, floor: number): FigureHit | null {
  if (scan.lexicon.numeralWords.longest(scan.text, at - 1)?.end === at + 1) return null;
  const hit = readNumeral(scan, at) ?? readBareScale(scan, at);
  if (
    hit &&
    at - 1 >= floor &&
    isPower(scan, at) &&
    /上$|(?:^|[^超通经度去来见用做吃走跑读])过$/.test(scan.text.slice(Math.max(0, at - 2), at))
  )
    return { ...hit, modifier: 'at_least' };
  const start = chineseSign(scan.text, at, floor) ?? at - 1;
  if (!hit || hit.low !== hit.high || scan.text[start] !== '负' || start < floor) return hit;
  const figure = { ...hit.low, value: `-${hit.low.value}` };
  return { ...hit, start, low: figure, high: figure };
}

/** 上万, 近亿: the scale word alone counts one of it where a word that measures against it stands before; 万九, where nothing else is said, is one and nine tenths of it. */
function readBareScale({ text, lexicon }: Scan, at: number): FigureHit | null {
  const scale = bigScales[text[at]!];
  const next = scale && standsAlone(text, at, at + 2) ? lexicon.cardinals.get(text[at + 1]!) : undefined;
  if (scale && next && /^[1-9]$/.test(next)) {
    const whole = { value: `1.${next}`, decimals: 1, scale: String(scale).length - 1 };
    return { start: at, end: at + 2, low: whole, high: whole, modifier: 'exact', form: 'numeral' };
  }
  if (!scale || !/[上近超逾]/.test(text[at - 1] ?? '') || /[万亿]/.test(text[at + 1] ?? '')) return null;
  const figure = { value: '1', decimals: 0, scale: String(scale).length - 1 };
  return { start: at, end: at + 1, low: figure, high: figure, modifier: 'exact', form: 'numeral' };
}

/** Digits one after the other without powers: a year, a number spelled out. */
function readDigitRun(scan: Scan, at: number): FigureHit | null {
  let digits = '';
  let end = at;
  for (; isDigit(scan, end) && !/[两俩仨]/.test(scan.text[end]!); end++) digits += cardinal(scan, scan.text[end]!);
  const ascending = digits.length === 2 && (Number(digits[0]) + 1 === Number(digits[1]) || digits === '35') && digits[0] !== '0';
  if (digits.length < 2 || ascending || isPower(scan, end)) return null;
  const fraction = scan.text[end] === '点' ? readFraction(scan, end + 1) : null;
  return point(at, fraction?.end ?? end, digits.replace(/^0+(?=\d)/, '') + (fraction ? `.${fraction.digits}` : ''));
}
