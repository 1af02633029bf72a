import { decimalsOf } from '../decimal.ts';
import type { FigureHit, Scan } from '../room.ts';

type Pair = [low: bigint, high: bigint];

const bigScales: Record<string, bigint> = { 万: 10n ** 4n, 亿: 10n ** 8n, 兆: 10n ** 12n };
const several: Pair = [2n, 9n];

const plus = (left: Pair, right: Pair): Pair => [left[0] + right[0], left[1] + right[1]];
const times = (pair: Pair, by: bigint): Pair => [pair[0] * by, pair[1] * by];

/** Chinese numerals: 三千四百万, 二〇二三, 十七点三, 三四十, 两万五, 几十, 数百万. */
export function readNumeral(scan: Scan, at: number): FigureHit | null {
  const digits = readDigitRun(scan, at);
  if (digits) return digits;
  let total: Pair = [0n, 0n];
  let section: Pair = [0n, 0n];
  let pending: Pair | null = null;
  let lastUnit = 0n;
  let stated = 0;
  let vague = false;
  let ranged = false;
  let end = at;
  for (let position = at; position < scan.text.length; ) {
    const character = scan.text[position]!;
    const value = cardinal(scan, character);
    if (value === 0n && (position > at || scan.text.length > position)) {
      if (pending || (position === at && nextIsPower(scan, position))) break;
      pending = null;
      lastUnit = position === at ? 0n : 1n;
      end = ++position;
      if (position === at + 1 && !isDigit(scan, position)) return result(at, end, [0n, 0n], scan, 0, false, false);
    } else if (value !== null && value < 10n) {
      if (pending) {
        if (ranged || pending[0] + 1n !== value || pending[0] !== pending[1]) break;
        pending = [pending[0], value];
        ranged = true;
      } else pending = [value, value];
      end = ++position;
    } else if (isSeveral(scan, position, at)) {
      if (pending) break;
      pending = character === '几' && section[0] > 0n && lastUnit === 10n ? [1n, 9n] : several;
      vague = true;
      end = ++position;
    } else if (value !== null && value < 10000n) {
      if (!pending && position > at && section[0] > 0n && value >= lastUnit) break;
      if (value < 100n && value > 10n) section = plus(section, [value, value]);
      else section = plus(section, times(pending ?? [1n, 1n], value));
      if (!pending && position === at && value > 10n && !leads(scan, position)) break;
      lastUnit = value > 10n && value < 100n ? 10n : value;
      pending = null;
      end = ++position;
    } else if (bigScales[character]) {
      const scale = bigScales[character];
      if (position === at || isUnitAt(scan, position)) break;
      section = pending ? plus(section, pending) : section;
      if (section[0] === 0n && total[0] === 0n) break;
      total = total[0] > 0n && total[0] < scale ? times(plus(total, section), scale) : plus(total, times(section, scale));
      stated = String(scale).length - 1 + (lastUnit > 1n && !pending ? String(lastUnit).length - 1 : 0);
      section = [0n, 0n];
      pending = null;
      lastUnit = scale;
      end = ++position;
    } else if (character === '点' && position > at && position === end) {
      const fraction = readFraction(scan, position + 1);
      if (!fraction) break;
      const whole = plus(plus(total, section), pending ?? [0n, 0n]);
      const value = `${whole[0]}.${fraction.digits}`;
      const figure = { value, decimals: decimalsOf(value), scale: 0 };
      return { start: at, end: fraction.end, low: figure, high: figure, modifier: 'exact', form: 'numeral', ...signed(scan, at, figure) };
    } else break;
  }
  if (end === at) return null;
  if (pending) {
    const elided = lastUnit >= 100n ? lastUnit / 10n : 1n;
    section = plus(section, times(pending, elided));
    stated = 0;
  }
  return result(at, end, plus(total, section), scan, stated, vague, ranged);
}

function result(start: number, end: number, value: Pair, scan: Scan, stated: number, vague: boolean, ranged: boolean): FigureHit {
  const low = { value: String(value[0]), decimals: -stated, scale: 0 };
  if (value[0] === value[1]) return { start, end, low, high: low, modifier: 'exact', form: 'numeral', ...signed(scan, start, low) };
  return { start, end, low, high: { ...low, value: String(value[1]) }, modifier: vague && !ranged ? 'approx' : 'range', form: 'numeral' };
}

function signed({ text }: Scan, start: number, figure: FigureHit['low']): Partial<FigureHit> {
  if (text[start - 1] !== '负') return {};
  const negative = { ...figure, value: `-${figure.value}` };
  return { start: start - 1, low: negative, high: negative };
}

/** Digits one after the other without powers: a year, a number spelled out. */
function readDigitRun(scan: Scan, at: number): FigureHit | null {
  let digits = '';
  let end = at;
  for (; isDigit(scan, end); end++) digits += cardinal(scan, scan.text[end]!);
  const pair = digits.length === 2 && Number(digits[0]) + 1 === Number(digits[1]);
  if (digits.length < 2 || pair || (digits.length < 3 && !/^0/.test(digits) && digits[0] === '0')) return null;
  if (isPower(scan, end) && digits.length < 3) return null;
  if (isPower(scan, end)) return null;
  const fraction = scan.text[end] === '点' ? readFraction(scan, end + 1) : null;
  const value = digits.replace(/^0+(?=\d)/, '') + (fraction ? `.${fraction.digits}` : '');
  const figure = { value, decimals: decimalsOf(value), scale: 0 };
  return { start: at, end: fraction?.end ?? end, low: figure, high: figure, modifier: 'exact', form: 'numeral' };
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

function nextIsPower(scan: Scan, at: number): boolean {
  return isPower(scan, at + 1);
}

/** 百 and 千 without a digit before them count one hundred only where they lead a quantity (百余家, 百日). */
function leads(scan: Scan, at: number): boolean {
  const next = scan.text[at + 1] ?? '';
  return /[余多日家万亿个吨名人]/.test(next) || isDigit(scan, at + 1);
}

function isSeveral(scan: Scan, position: number, at: number): boolean {
  const character = scan.text[position]!;
  if (character !== '几' && (character !== '数' || position !== at)) return false;
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
  if (lexicon.numeralWords.longest(text, start)) return false;
  const before = text[start - 1] ?? '';
  const behind = text[end] ?? '';
  if (!isChinese(before) && !isChinese(behind)) return true;
  return end - start >= 2 && !/^[一二三四五六七八九]{2}$/.test(text.slice(start, end));
}

function isChinese(character: string): boolean {
  return /[\u4e00-\u9fff]/.test(character);
}
