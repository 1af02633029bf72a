import { addDecimals, compareDecimals, decimalsOf, shiftDecimal } from '../decimal.ts';
import type { Figure, FigureHit, FigureReader, Scan } from '../room.ts';
import { readLetter } from './read-letter.ts';
import { readUnit } from './read-unit.ts';

/** Takes in the scale words behind a number, and the smaller number that may follow them. */
export function readScaled(scan: Scan, hit: FigureHit, readFigure: FigureReader, money: boolean, below = Infinity): FigureHit {
  let end = hit.end;
  let scale = 0;
  for (let next = readScale(scan, end, money); next && scale + next.exponent <= 20; next = readScale(scan, end, money)) {
    scale += next.exponent;
    end = next.end;
  }
  if (scale === 0) return hit;
  const scaled = rescale({ ...hit, end }, scale);
  return scale < below ? addRemainder(scan, scaled, readFigure) : scaled;
}

/** Moves both ends of a number by a power of ten. */
export function rescale(hit: FigureHit, scale: number): FigureHit {
  const low = { ...hit.low, scale: hit.low.scale + scale };
  return { ...hit, low, high: hit.high === hit.low ? low : { ...hit.high, scale: hit.high.scale + scale } };
}

/** One scale word or letter: 万, million, the k of $10k. A longer unit that begins like one (千克) is none. */
export function readScale(scan: Scan, at: number, money: boolean): { exponent: number; end: number } | null {
  const { text, lower, lexicon, language } = scan;
  if (language === 'zh' && /^个[万亿]/.test(text.slice(at, at + 2))) return readScale(scan, at + 1, money);
  if (language === 'zh' && /^w(?![A-Za-z])/.test(text.slice(at, at + 2))) return { exponent: 4, end: at + 1 };
  const start = /^[ \n-]$/.test(text[at] ?? '') ? at + 1 : at;
  const letter = readLetter(scan, at, money);
  if (letter) return letter;
  const found = lexicon.scales.longest(lower, start);
  if (!found || (start > at && text[at] === '-' && !/[a-z]/.test(lower[start]!))) return null;
  if (/[a-z]/.test(lower[start]!) && /[A-Za-z\d]/.test(text[found.end] ?? '')) return null;
  if (/[a-z]/.test(lower[start]!)) return { exponent: found.value, end: found.end };
  const unit = readUnit(scan, start);
  const isUnit = unit !== null && unit.start === start && unit.end > found.end && !scan.lexicon.scales.longest(lower, unit.end);
  if (isUnit || (found.value <= 1 && start > at) || lower[found.end] === '分') return null;
  return { exponent: found.value, end: found.end };
}

/** `3兆2,500億`, `1万600`: a smaller part behind a scale word adds to it. */
function addRemainder(scan: Scan, hit: FigureHit, readFigure: FigureReader): FigureHit {
  if (hit.low !== hit.high) return hit;
  if (hit.low.scale < 3) return scan.language === 'zh' ? addTail(scan, hit, readFigure) : addUnits(scan, hit, readFigure);
  const gap = /^[ ,]?(?:and )?零?/.exec(scan.text.slice(hit.end, hit.end + 6))![0].length;
  const next = readFigure(scan, hit.end + gap, hit.end + gap);
  if (!next || next.start !== hit.end + gap || next.low !== next.high || next.modifier !== 'exact') return hit;
  const elided = gap === 0 && isElided(scan, hit, next);
  if (elided) {
    const figure: Figure = { value: hit.low.value + next.low.value, decimals: 0, scale: hit.low.scale - 1 };
    return { ...hit, end: next.end, low: figure, high: figure };
  }
  const rest = readScaled(scan, next, readFigure, false, hit.low.scale);
  const restValue = shiftDecimal(rest.low.value, rest.low.scale);
  const unit = shiftDecimal('1', hit.low.scale);
  if (
    restValue.startsWith('-') ||
    compareDecimals(restValue, unit) >= 0 ||
    (gap > 0 && rest.low.scale === 0 && scan.language === 'zh' && hit.form === 'digits')
  )
    return hit;
  const spoken = next.form === 'numeral' && next.low.value.length > 2;
  if (gap > 0 && scan.language === 'en' && rest.low.scale === 0 && rest.end === next.end && !spoken) return hit;
  const value = addDecimals(shiftDecimal(hit.low.value, hit.low.scale), restValue);
  const figure: Figure = { value, decimals: rest.low.scale ? rest.low.decimals - rest.low.scale : decimalsOf(value), scale: 0 };
  return { ...hit, end: rest.end, low: figure, high: figure };
}

/** 3千5, 2万5: a lone digit behind the power counts tenths of it, as in 两万五. */
function isElided(scan: Scan, { form, low }: FigureHit, next: FigureHit): boolean {
  const { text, language } = scan;
  return (
    language === 'zh' &&
    form === 'digits' &&
    low.decimals === 0 &&
    /^[1-9]$/.test(text.slice(next.start, next.end)) &&
    !/^[.,·\d/:~-]/.test(text.slice(next.end, next.end + 1)) &&
    readScale(scan, next.end, false) === null
  );
}

/** 2十一, 3百五十: digits before the power, words behind it. */
function addTail(scan: Scan, hit: FigureHit, readFigure: FigureReader): FigureHit {
  const next = hit.form === 'digits' ? readFigure(scan, hit.end, hit.end) : null;
  if (!next || next.start !== hit.end || next.form !== 'numeral' || next.low !== next.high || next.low.scale || next.low.decimals)
    return hit;
  if (next.low.value.length > hit.low.scale || (next.low.value.length < hit.low.scale && hit.low.scale > 1)) return hit;
  const value = addDecimals(shiftDecimal(hit.low.value, hit.low.scale), next.low.value);
  const figure: Figure = { value, decimals: 0, scale: 0 };
  return { ...hit, end: next.end, low: figure, high: figure };
}

/** 3 hundred and 21 */
function addUnits(scan: Scan, hit: FigureHit, readFigure: FigureReader): FigureHit {
  const at = hit.end + 5;
  const next = hit.low.scale === 2 && hit.form === 'digits' && scan.lower.startsWith(' and ', hit.end) ? readFigure(scan, at, at) : null;
  if (!next || next.start !== at || next.low !== next.high || !/^[1-9]\d?$/.test(next.low.value) || readScale(scan, next.end, false))
    return hit;
  const value = addDecimals(shiftDecimal(hit.low.value, 2), next.low.value);
  const figure: Figure = { value, decimals: 0, scale: 0 };
  return { ...hit, end: next.end, low: figure, high: figure };
}
