import { standsAlone } from '../common/stands-alone.ts';
import { chineseSign } from '../common/read-digits.ts';
import { decimalsOf } from '../decimal.ts';
import type { Figure, FigureHit, Scan } from '../room.ts';

type Pair = [low: bigint, high: bigint];

const bigScales: Record<string, bigint> = { 万: 10n ** 4n, 亿: 10n ** 8n, 兆: 10n ** 12n };
const several: Pair = [2n, 9n];

const plus = (left: Pair, right: Pair): Pair => [left[0] + right[0], left[1] + right[1]];
const times = (pair: Pair, by: bigint): Pair => [pair[0] * by, pair[1] * by];

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

/** What was read so far of a numeral built of digits and powers. */
interface Progress {
  total: Pair;
  section: Pair;
  pending: Pair | null;
  /** The power read last, and the 万, 亿 the numeral ends on. */
  lastUnit: bigint;
  scale: number;
  zero: boolean;
  vague: boolean;
  ranged: boolean;
}

function readGrouped(scan: Scan, at: number): FigureHit | null {
  const progress: Progress = {
    total: [0n, 0n],
    section: [0n, 0n],
    pending: null,
    lastUnit: 0n,
    scale: 0,
    zero: false,
    vague: false,
    ranged: false,
  };
  let end = at;
  while (end < scan.text.length && takeCharacter(scan, end, at, progress)) end++;
  if (end === at) return null;
  const whole = closeGroups(progress);
  const fraction = scan.text[end] === '点' && whole[0] === whole[1] ? readFraction(scan, end + 1) : null;
  if (fraction) return point(at, fraction.end, `${whole[0]}.${fraction.digits}`);
  const decimals = progress.scale > 0 && progress.lastUnit > 1n ? 1 - String(progress.lastUnit).length : 0;
  const figure = (value: bigint): Figure => ({ value: String(value / 10n ** BigInt(progress.scale)), decimals, scale: progress.scale });
  const low = figure(whole[0]);
  const high = whole[0] === whole[1] ? low : figure(whole[1]);
  return {
    start: at,
    end,
    low,
    high,
    modifier: low === high ? 'exact' : progress.vague && !progress.ranged ? 'approx' : 'range',
    form: 'numeral',
  };
}

/** Takes one more character into the numeral, or says that it ends before it. */
function takeCharacter(scan: Scan, position: number, at: number, progress: Progress): boolean {
  const character = scan.text[position]!;
  const value = cardinal(scan, character) ?? (progress.lastUnit > 0n && !progress.pending ? loneDigit(scan, position) : null);
  if (value !== null && value < 10n) return takeDigit(value, progress);
  if (isSeveral(scan, position, at)) return takeSeveral(character, progress);
  if (value !== null) return takePower(scan, value, position, at, progress);
  const scale = bigScales[character];
  return scale !== undefined && position > at && !isUnitAt(scan, position) && takeScale(scale, progress);
}

/** 十3, 两千零3十: one Arabic digit in a numeral of words. */
function loneDigit({ text }: Scan, position: number): bigint | null {
  return /^[^\d.,][1-9](?![\d.,%A-Za-z])/.test(text.slice(position - 1, position + 2)) ? BigInt(text[position]!) : null;
}

function takeDigit(value: bigint, progress: Progress): boolean {
  const { pending } = progress;
  if (value === 0n && pending) return false;
  if (value === 0n) progress.zero = true;
  else if (!pending) progress.pending = [value, value];
  else if (progress.ranged || pending[0] !== pending[1] || !(pending[0] + 1n === value || (pending[0] === 3n && value === 5n)))
    return false;
  else {
    progress.pending = [pending[0], value];
    progress.ranged = true;
  }
  progress.scale = 0;
  return true;
}

function takeSeveral(character: string, progress: Progress): boolean {
  if (progress.pending) return false;
  progress.pending = character === '几' && progress.lastUnit === 10n ? [1n, 9n] : several;
  progress.vague = true;
  progress.scale = 0;
  return true;
}

function takePower(scan: Scan, value: bigint, position: number, at: number, progress: Progress): boolean {
  const { pending, section, lastUnit } = progress;
  if (value === 1000n && isUnitAt(scan, position) && position > at) return false;
  if (!pending && position === at && value > 30n && !leads(scan, position)) return false;
  if (!pending && section[0] > 0n && value >= lastUnit) return false;
  progress.section = plus(section, value === 20n || value === 30n ? [value, value] : times(pending ?? [1n, 1n], value));
  progress.pending = null;
  progress.lastUnit = value === 20n || value === 30n ? 10n : value;
  progress.zero = false;
  progress.scale = 0;
  return true;
}

function takeScale(scale: bigint, progress: Progress): boolean {
  const section = progress.pending ? plus(progress.section, times(progress.pending, elision(progress))) : progress.section;
  const { total } = progress;
  if (section[1] === 0n && total[1] === 0n) return false;
  const compound = total[0] > 0n && total[0] < scale;
  progress.lastUnit = progress.pending ? 1n : progress.lastUnit;
  progress.total = compound ? times(plus(total, section), scale) : plus(total, times(section, scale));
  progress.scale = !compound && total[0] > 0n ? 0 : String(scale).length - 1 + (compound && section[0] === 0n ? progress.scale : 0);
  if (total[0] > 0n && !compound) progress.scale = String(scale).length - 1;
  progress.section = [0n, 0n];
  progress.pending = null;
  progress.zero = false;
  return true;
}

/** A digit behind a power stands for the next lower one (两万五, 三百五), unless a zero was spoken. */
function closeGroups({ total, section, pending, lastUnit, zero }: Progress): Pair {
  if (!pending) return plus(total, section);
  const unit = section[0] > 0n ? lastUnit : total[0] > 0n ? lowestScale(total[0]) : 0n;
  const elided = !zero && unit >= 100n ? unit / 10n : 1n;
  return plus(total, plus(section, times(pending, elided)));
}

/** 百二万: the same before a 万 or 亿. */
function elision({ section, lastUnit, zero }: Progress): bigint {
  return section[0] > 0n && !zero && lastUnit >= 100n ? lastUnit / 10n : 1n;
}

function lowestScale(total: bigint): bigint {
  return (
    Object.values(bigScales)
      .filter((scale) => total % scale === 0n)
      .at(-1) ?? 1n
  );
}

function point(start: number, end: number, value: string): FigureHit {
  const figure = { value, decimals: decimalsOf(value), scale: 0 };
  return { start, end, low: figure, high: figure, modifier: 'exact', form: 'numeral' };
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

function readFraction(scan: Scan, at: number): { digits: string; end: number } | null {
  let digits = '';
  let end = at;
  for (; isDigit(scan, end); end++) digits += cardinal(scan, scan.text[end]!);
  return digits ? { digits, end } : null;
}

function cardinal({ lexicon }: Scan, character: string): bigint | null {
  const value = lexicon.cardinals.get(character);
  return value === undefined ? null : BigInt(value);
}

function isDigit(scan: Scan, at: number): boolean {
  const value = scan.lexicon.cardinals.get(scan.text[at] ?? '');
  return value !== undefined && value.length === 1;
}

function isPower(scan: Scan, at: number): boolean {
  const character = scan.text[at] ?? '';
  return (scan.lexicon.cardinals.get(character)?.length ?? 0) > 1 || character in bigScales;
}

/** 百 and 千 without a digit before them count one hundred only where they lead a quantity (百余家, 百日). */
function leads(scan: Scan, at: number): boolean {
  const next = scan.text[at + 1] ?? '';
  return /[余多日家万亿个吨名人米公]/.test(next) || isDigit(scan, at + 1);
}

function isSeveral(scan: Scan, position: number, at: number): boolean {
  const character = scan.text[position]!;
  if (character !== '几' && (character !== '数' || position !== at)) return false;
  if (position === at && (scan.lexicon.numeralWords.longest(scan.text, at - 1)?.end ?? 0) > at) return false;
  if (isPower(scan, position + 1)) return !scan.lexicon.numeralWords.longest(scan.text, position);
  if (position > at) return character === '几';
  return !scan.lexicon.numeralWords.longest(scan.text, position) && isUnitAt(scan, position + 1, true);
}

function isUnitAt({ text, lexicon }: Scan, at: number, any = false): boolean {
  const found = lexicon.words.longest(text, at);
  return found !== null && found.value !== null && (any || found.end - at > 1) && /[\u4e00-\u9fff]/.test(text[at]!);
}

/** Whether a bare numeral is a number: it is long enough to be nothing else, or nothing that it could be a word with stands beside it. */
export function numeralStandsAlone({ text, lexicon }: Scan, { start, end, form }: FigureHit): boolean {
  if (form !== 'numeral') return true;
  if (isReckoned(text, start, end)) return true;
  const word = lexicon.numeralWords.longest(text, start);
  if (word && word.end >= end) return false;
  const before = text[start - 1] ?? '';
  const behind = text[end] ?? '';
  if (!isChinese(before) && !isChinese(behind)) return true;
  if (text.slice(start, end) === '零') return /[由从自为是至到归达]/.test(before);
  return end - start >= 2 && !/^[一二三四五六七八九]{2}$/.test(text.slice(start, end));
}

const number = '[负\\d一二两三四五六七八九十百千]';
const sign = '(?:加上?|减去?|乘以|除以|等于|[大小]于(?:等于)?)';
const signBehind = new RegExp(`^${sign}${number}`);
const signBefore = new RegExp(`${number}${sign}负?$`);

/** 三加五等于八: a term of a sum that is written out. */
function isReckoned(text: string, start: number, end: number): boolean {
  return signBehind.test(text.slice(end, end + 6)) || signBefore.test(text.slice(Math.max(0, start - 7), start));
}

function isChinese(character: string): boolean {
  return /[\u4e00-\u9fff]/.test(character);
}
