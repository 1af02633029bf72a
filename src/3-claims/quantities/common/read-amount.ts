import { addDecimals, compareDecimals, decimalsOf, shiftDecimal } from '../decimal.ts';
import type { Draft, Figure, FigureHit, FigureReader, Measure, Reader, Scan } from '../room.ts';
import { dividedBy, readDivisors, readUnit } from './read-unit.ts';

interface Wording {
  figures: readonly FigureReader[];
  /** Says whether a number that has neither unit nor scale is one at all. */
  standsAlone: (scan: Scan, hit: FigureHit) => boolean;
}

/** Number, scale words, bound inside, unit before or behind: the reader of a language is made of its number readers. */
export function createAmountReader({ figures, standsAlone }: Wording): Reader {
  const readFigure: FigureReader = (scan, at, floor) => {
    for (const read of figures) {
      const hit = read(scan, at, floor);
      if (hit) return hit;
    }
    return null;
  };
  return (scan, at, floor) => {
    const first = readFigure(scan, at, floor);
    if (!first || first.start < floor) return null;
    const prefix = readPrefix(scan, first.start, floor);
    if (!prefix && isPartOfName(scan, first)) return null;
    const mended = mendSplitNumber(scan, first);
    const hit = readScaled(scan, mended, readFigure, prefix !== null);
    const half = readHalf(scan, hit.end);
    const more = half ? null : readMore(scan, hit);
    let end = half?.at ?? more?.end ?? hit.end;
    let figure = half ? addHalf(hit) : hit;
    if (more?.scale) figure = rescale(figure, more.scale);
    let measure = prefix;
    const behind = half?.measure ?? readUnit(scan, hyphenated(scan, end));
    if (prefix) {
      const absorbed = behind && behind.dimension === 'money' ? behind : null;
      const inverse = behind?.code.startsWith('1/') ? { ...prefix, code: prefix.code + behind.code.slice(1), base: prefix.base + behind.base.slice(1), factor: behind.factor, dimension: 'price' as const, end: behind.end } : null;
      measure = inverse ?? readDivisors(scan, prefix, absorbed?.end ?? end);
      if (!absorbed && behind && measure.end === prefix.end && behind.code.startsWith(`${prefix.code}/`)) measure = { ...behind };
      end = measure.end > end ? measure.end : (absorbed?.end ?? end);
    } else if (behind) {
      measure = behind;
      end = behind.end;
    }
    const tail = readTail(scan, end, measure, figure);
    const tentative = !measure && figure.low.scale === 0 && !standsAlone(scan, figure);
    if (tentative && !joinsNumber(scan, figure)) return null;
    const rate = readRateBefore(scan, prefix?.start ?? mended.start, floor, measure);
    if (rate) measure = rate;
    if (!tentative && !(floor > 0 && figure.start === floor) && isWordOnly(scan, figure, measure, tail?.end ?? end)) return null;
    const start = Math.min(rate?.start ?? mended.start, prefix?.start ?? mended.start);
    const span = { start, end: tail?.end ?? end };
    const bounded = more || tail?.bounded;
    return {
      ...span,
      number: { start: figure.start, end: hit.end },
      phrase: span,
      low: tail?.low ?? figure.low,
      high: tail?.high ?? figure.high,
      modifier: bounded ? 'at_least' : figure.modifier,
      measure,
      uncertainty: null,
      form: figure.form,
      ...(tentative ? { tentative } : {}),
      rules: [figure.form === 'numeral' ? 'read-numeral' : 'read-digits'],
    };
  };
}

/** A list or a range goes on behind it. */
function joinsNumber({ text, lexicon }: Scan, { end }: FigureHit): boolean {
  const joint = /^ ?(?:[至到~、和与或]|--?|—{1,2}) ?/.exec(text.slice(end, end + 4));
  const next = joint ? (text[end + joint[0].length] ?? '') : '';
  return /\d/.test(next) || lexicon.cardinals.has(next);
}

function hyphenated({ text }: Scan, at: number): number {
  return text[at] === '-' && /[A-Za-zμΩ]/.test(text[at + 1] ?? '') ? at + 1 : at;
}

/** Digits glued to letters belong to a name (F-35, Nd2Fe14B), unless the letters are an abbreviation and a unit follows in Chinese. */
function isPartOfName({ text }: Scan, { start, end, form }: FigureHit): boolean {
  const head = text.slice(Math.max(0, start - 3), start);
  if (form !== 'digits' || !/(?:[A-Za-zΑ-ω_]|[A-Za-z][-.])$/.test(head) || /(?:pre|mid|sub)-$/.test(text.slice(Math.max(0, start - 4), start))) return false;
  return !/[A-Z]{2}$/.test(head) || !/^ ?[万亿吨%千公]/.test(text.slice(end, end + 2));
}

/** A thousands group that lost or gained a digit (`1 6700吨`): taken as printed where a unit follows and no label stands before it. */
function mendSplitNumber({ text }: Scan, hit: FigureHit): FigureHit {
  const split = /^ (\d{4}) ?(?=[万亿吨千公]|t\b|kg\b)/.exec(text.slice(hit.end, hit.end + 8));
  if (!split || hit.form !== 'digits' || !/^\d{1,3}$/.test(hit.low.value) || /[表图第节章]/.test(text[hit.start - 1] ?? '')) return hit;
  const figure = { value: hit.low.value + split[1]!, decimals: 0, scale: 0 };
  return { ...hit, end: hit.end + 5, low: figure, high: figure };
}

/** Codes that people type in lower case; others are words then (try, rub, mop). */
const lowerCaseCodes = /^(?:usd|rmb|eur|gbp|cny|jpy|chf|inr|aud|cad|hkd|twd|us|hk|nt)$/i;

function readPrefix(scan: Scan, start: number, floor: number): Measure | null {
  const { text, lower, lexicon } = scan;
  const end = /\s/.test(text[start - 1] ?? '') ? start - 1 : start;
  const found = lexicon.prefixes.longestBefore(lower, end);
  if (!found || found.start < floor) return null;
  if (/[a-z]/.test(lower[found.start]!) && /[A-Za-z]/.test(text[found.start - 1] ?? '')) return null;
  const { row } = found.value;
  const written = text.slice(found.start, found.end);
  if (/^[A-Za-z]+$/.test(written) && !row.symbols.includes(written) && !lowerCaseCodes.test(written)) return null;
  return { start: found.start, end: found.end, code: row.ucum, dimension: row.dimension, base: row.base, factor: 1, multiplier: row.factor, counted: false };
}

/** `每千克21.8美元`: what the amount is for each of stands before it. */
function readRateBefore(scan: Scan, start: number, floor: number, measure: Measure | null): Measure | null {
  const from = Math.max(floor, start - 8);
  const place = measure && scan.language === 'zh' ? scan.text.slice(from, start).lastIndexOf('每') : -1;
  if (!measure || place < 0) return null;
  const at = from + place;
  const bottom = readUnit(scan, at + 1);
  if (!bottom || scan.text.slice(bottom.end, start).trim() !== '' || bottom.counted) return null;
  return { ...dividedBy(measure, bottom), start: at, end: measure.end };
}

function readScaled(scan: Scan, hit: FigureHit, readFigure: FigureReader, money: boolean, below = Infinity): FigureHit {
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

function rescale(hit: FigureHit, scale: number): FigureHit {
  const low = { ...hit.low, scale: hit.low.scale + scale };
  return { ...hit, low, high: hit.high === hit.low ? low : { ...hit.high, scale: hit.high.scale + scale } };
}

const attached: Record<string, number> = { k: 3, K: 3, m: 6, M: 6, b: 9, B: 9, T: 12 };

function readScale(scan: Scan, at: number, money: boolean): { exponent: number; end: number } | null {
  const { text, lower, lexicon, language } = scan;
  if (language === 'zh' && /^个[万亿]/.test(text.slice(at, at + 2))) return readScale(scan, at + 1, money);
  if (language === 'zh' && /^w(?![A-Za-z])/.test(text.slice(at, at + 2))) return { exponent: 4, end: at + 1 };
  const start = /^[ \n-]$/.test(text[at] ?? '') ? at + 1 : at;
  const letter = attached[text[at]!];
  if (text[at] === 'M' && !money && /(?:^|[^\d.])[1-9]\d*(?:\.\d)?$/.test(text.slice(Math.max(0, at - 8), at)) && !/^(?:[A-Za-z\d/²³]| [A-Z])/.test(text.slice(at + 1, at + 3))) return { exponent: 6, end: at + 1 };
  if (letter && /\d/.test(text[at - 1] ?? '') && !/[A-Za-z\d/²³]/.test(text[at + 1] ?? '') && (money || text[at] === 'k' || readUnit(scan, at + 1)?.dimension === 'money')) return { exponent: letter, end: at + 1 };
  const found = lexicon.scales.longest(lower, start);
  if (!found || (start > at && text[at] === '-' && !/[a-z]/.test(lower[start]!))) return null;
  if (/[a-z]/.test(lower[start]!) && /[A-Za-z\d]/.test(text[found.end] ?? '')) return null;
  if (/[a-z]/.test(lower[start]!)) return { exponent: found.value, end: found.end };
  const unit = readUnit(scan, start);
  const isUnit = unit !== null && unit.start === start && unit.end > found.end && !scan.lexicon.scales.longest(lower, unit.end);
  if (isUnit || (found.value <= 1 && start > at) || lower[found.end] === '分') return null;
  return { exponent: found.value, end: found.end };
}

/** `5兆3,151億`, `1万600`: a smaller part behind a scale word adds to it. */
function addRemainder(scan: Scan, hit: FigureHit, readFigure: FigureReader): FigureHit {
  if (hit.low !== hit.high || hit.low.scale < 3) return hit;
  const gap = /^[ ,]?(?:and )?零?/.exec(scan.text.slice(hit.end, hit.end + 6))![0].length;
  const next = readFigure(scan, hit.end + gap, hit.end + gap);
  if (!next || next.start !== hit.end + gap || next.low !== next.high || next.modifier !== 'exact') return hit;
  const rest = readScaled(scan, next, readFigure, false, hit.low.scale);
  const restValue = shiftDecimal(rest.low.value, rest.low.scale);
  const unit = shiftDecimal('1', hit.low.scale);
  if (restValue.startsWith('-') || compareDecimals(restValue, unit) >= 0 || (gap > 0 && rest.low.scale === 0 && scan.language === 'zh' && hit.form === 'digits')) return hit;
  if (gap > 0 && scan.language === 'en' && rest.low.scale === 0) return hit;
  const value = addDecimals(shiftDecimal(hit.low.value, hit.low.scale), restValue);
  const figure: Figure = { value, decimals: rest.low.scale ? rest.low.decimals - rest.low.scale : decimalsOf(value), scale: 0 };
  return { ...hit, end: rest.end, low: figure, high: figure };
}

/** 多 or 余 between the number and its unit: `500多人`, `20 余年`, with a scale behind it (`30余万`). */
function readMore(scan: Scan, hit: FigureHit): { end: number; scale: number } | null {
  if (scan.language !== 'zh') return null;
  const found = /^ ?[多余](?![边生数晶为于样达占额热量])/.exec(scan.text.slice(hit.end, hit.end + 3));
  if (!found || Number(hit.low.value) < 1) return null;
  const end = hit.end + found[0].length;
  const scale = readScale(scan, end, false);
  return scale ? { end: scale.end, scale: scale.exponent } : { end, scale: 0 };
}

/** `两个半小时`: the half stands between the classifier and the unit. */
function readHalf(scan: Scan, at: number): { at: number; measure: Measure | null } | null {
  const found = scan.language === 'zh' ? /^个?半(?=小时|钟头|月|年|天|世纪|星期|钟)/.exec(scan.text.slice(at, at + 5)) : null;
  if (!found) return null;
  const end = at + found[0].length;
  const measure = readUnit(scan, end);
  return measure ? { at: end, measure } : null;
}

function addHalf(hit: FigureHit): FigureHit {
  const figure = { value: addDecimals(hit.low.value, '0.5'), decimals: 1, scale: hit.low.scale };
  return { ...hit, low: figure, high: figure };
}

/** What may follow a Chinese unit: 半 (三成半), a further digit of tenths (六成四), or an open end (一倍多). */
function readTail(scan: Scan, end: number, measure: Measure | null, hit: FigureHit): { end: number; low: Figure; high: Figure; bounded: boolean } | null {
  if (scan.language !== 'zh' || !measure || hit.low !== hit.high) return null;
  const rest = scan.text.slice(end, end + 2);
  const more = /^[多余](?![元种边数晶为于样项额热量])/.exec(rest);
  if (more && !measure.counted) return { end: end + 1, low: hit.low, high: hit.high, bounded: true };
  const half = /^半(?![导岛球径年月日天小])/.exec(rest);
  const digit = scan.text.slice(measure.start, measure.end) === '成' ? scan.lexicon.cardinals.get(rest[0] ?? '') : undefined;
  const coin = /^(?:块|元|毛|角|米)$/.test(scan.text.slice(measure.start, measure.end)) && hit.form === 'numeral' ? elided(scan, end) : undefined;
  const tenth = coin ?? digit;
  const added = half ? '0.5' : tenth && Number(tenth) < 10 ? `0.${tenth}` : null;
  if (!added || measure.counted) return null;
  const figure = { value: addDecimals(hit.low.value, hit.low.value.startsWith('-') ? `-${added}` : added), decimals: 1, scale: hit.low.scale };
  return { end: end + 1, low: figure, high: figure, bounded: false };
}

/** 三块二: a lone digit behind the unit counts tenths of it. */
function elided({ text, lexicon }: Scan, at: number): string | undefined {
  const next = text[at + 1] ?? '';
  const digit = lexicon.cardinals.get(text[at] ?? '');
  return digit && digit !== '0' && digit.length === 1 && !/[一-龥\d]/.test(next) ? digit : undefined;
}

/** A word of the language that only looks like a numeral with its unit (十分, 百度). */
function isWordOnly({ text, lexicon }: Scan, hit: FigureHit, measure: Measure | null, end: number): boolean {
  if (hit.form !== 'numeral') return false;
  for (let start = Math.max(0, hit.start - 2); start <= hit.start; start++) {
    const word = lexicon.numeralWords.longest(text, start);
    if (word && word.end > hit.start && (word.end >= end || (!measure && word.end >= hit.end))) return true;
  }
  return false;
}
