import Big from 'big.js';
import { decimalsOf, shiftDecimal } from '../decimal.ts';
import { lowerSuperscripts } from '../../../text/superscripts.ts';
import type { FigureHit, Scan } from '../room.ts';

const plain =
  /0,\d+(?![\d,.])|0\. \d+(?![\d,.])|\d{1,3} \. \d{1,2}(?= ?(?:%|percent|million|billion|points?))|\d{1,3}(?: , \d{3})* , 000(?= [a-z])|\d{1,3}(?:\.\d{3})+,\d{1,2}(?![\d,.]\d|\d)|(?<![\d.])\d{1,3}\.\d{3}\.\d{3}(?![\d,.]*\d)|(?:\d{1,3}(?:[,，]\d{3})+(?=\.\d|[元万亿吨美人千公家%])|\d{1,3}(?:,\d{3})+(?!,?\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!,?\d)|\d{1,3}(?:'\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?![\d ]\d|\d)|\d+)(?:\.\d+(?!\.?\d))?|\.\d+/y;
/** １，２３４，５６７: digits that are set full-width are grouped by full-width commas. */
const wide = /\d{1,3}(?:，\d{3})+(?:\.\d+)?(?!，?\d)/y;
/** 分别为120，130，140吨: behind 分别 three digits and a full-width comma begin a list. */
const listed = /\d{3}(?=，\d{3})/y;
const listing = /(?:分[别別]|依次)[^，,。;；\d]{0,8}(?:\d{3}，)*$/;
const isListed = (text: string, start: number): boolean =>
  text[start + 3] === '，' && listing.test(text.slice(Math.max(0, start - 40), start));
/** 表3 112年: the number of a table before a year of the Republic. */
const numbered = /\d{1,2}(?= \d{3} ?年)/y;
const power =
  / ?(?:[×xX*·]|\\times) ?10(?:\^\(?([+-]?\d{1,3})\)?|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|( ?-\d{1,2})(?!\d)|([3-9]|1\d)(?![\d.,]\d|\d))|[eE]([+-]?\d{1,3})(?![\dA-Za-z])/y;
const bareTen = /10(?:\^\(?([+-]?\d{1,3})\)?|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))/y;
/** The exponent lost its raising, but its sign is a minus and no hyphen. */
const minusTen = /10 ?(-[1-9]\d?)(?!\d)/y;
/** 10-6 mol/L: a power of ten whose sign became a hyphen too, told by the unit behind it; no range runs downwards. */
const hyphenTen = /10(-[3-9])(?= ?(?:mol|M|Pa|Torr|mbar)(?![A-Za-z]))/y;
/** 2^10, 1.5^-3 */
const caret = /\^\(?([+-]?\d{1,2})\)?(?![\d.])/y;
/** 8x2^10 */
const product = / ?[×x*·] ?([2-9])\^([1-9]\d?)(?![\d.])/y;
const vulgar: Record<string, string> = {
  '½': '0.5',
  '¼': '0.25',
  '¾': '0.75',
  '⅓': '0.333333333333',
  '⅔': '0.666666666667',
  '⅕': '0.2',
  '⅖': '0.4',
  '⅗': '0.6',
  '⅘': '0.8',
  '⅙': '0.166666666667',
  '⅚': '0.833333333333',
  '⅐': '0.142857142857',
  '⅑': '0.111111111111',
  '⅒': '0.1',
  '⅛': '0.125',
  '⅜': '0.375',
  '⅝': '0.625',
  '⅞': '0.875',
};

/** Arabic digits with grouping, decimals, sign, a power of ten, or a fraction character. */
export function readDigits(scan: Scan, at: number, floor = 0): FigureHit | null {
  const { text } = scan;
  const lone = vulgar[text[at]!];
  if (lone) return hit(at, at + 1, lone);
  let start = at;
  if (text[at - 1] === '.' && at - 1 >= floor && !/[\p{L}\d.)]/u.test(text[at - 2] ?? '')) start = at - 1;
  const ten =
    match(bareTen, text, start) ??
    (scan.original[start + 2] === '−' || scan.original.startsWith(' −', start + 2) ? match(minusTen, text, start) : null) ??
    match(hyphenTen, text, start);
  const isWide = /[０-９]/.test(scan.original[start] ?? '');
  const found =
    ten ??
    (/[表图] ?$/.test(text.slice(Math.max(0, start - 2), start)) ? match(numbered, text, start) : null) ??
    (isWide ? match(wide, text, start) : isListed(text, start) ? match(listed, text, start) : null) ??
    match(plain, text, start);
  if (!found) return null;
  let end = start + found[0].length;
  let value = ten ? shiftDecimal('1', exponentOf(ten[1], ten[2])) : decimalOf(found[0]);
  let decimals = decimalsOf(value);
  const raised = ten ? null : readPowerOfTen(text, end);
  if (raised) {
    value = shiftDecimal(value, raised.exponent);
    decimals -= raised.exponent;
    end = raised.end;
  }
  const powered = ten || raised || text[end] !== '^' ? null : match(caret, text, end);
  if (powered && Math.abs(Number(powered[1])) <= 64) {
    value = new Big(new Big(Number(value) ** Number(powered[1])).toPrecision(15)).toFixed();
    decimals = decimalsOf(value);
    end += powered[0].length;
  }
  const times = ten || raised || powered || decimals > 0 ? null : match(product, text, end);
  if (times) {
    value = new Big(value).times(Number(times[1]) ** Number(times[2])).toFixed();
    end += times[0].length;
  }
  const gap = text[end] === ' ' ? 1 : 0;
  const half = vulgar[text[end + gap]!];
  if (half && !raised && decimals === 0) {
    value += half.slice(1);
    decimals = decimalsOf(value);
    end += gap + 1;
  }
  const signed = hasSign(text, start, floor);
  if (signed) [start, value] = [signed.start, signed.negative ? negate(value) : value];
  return hit(start, end, value, decimals);
}

/** × 10^5, x 10⁻³, e-5 behind a number. */
export function readPowerOfTen(text: string, at: number): { exponent: number; end: number } | null {
  const found = match(power, text, at);
  return found && { exponent: exponentOf(found[1] ?? found[3] ?? found[4] ?? found[5], found[2]), end: at + found[0].length };
}

function hit(start: number, end: number, value: string, decimals = decimalsOf(value)): FigureHit {
  const figure = { value, decimals, scale: 0 };
  return { start, end, low: figure, high: figure, modifier: 'exact', form: 'digits' };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function exponentOf(plainDigits: string | undefined, superscripts: string | undefined): number {
  return Number(plainDigits ?? lowerSuperscripts(superscripts ?? '0'));
}

function decimalOf(written: string): string {
  const digits = /^(?:0\. |\d+ \. )/.test(written)
    ? written.replaceAll(' ', '')
    : /^0,|\..*[,.]/.test(written)
      ? written.replaceAll('.', '').replace(',', '.')
      : written.replace(/[,， ']/g, '');
  return (digits.startsWith('.') ? `0${digits}` : digits).replace(/^0+(?=\d)/, '');
}

function negate(value: string): string {
  return /^[0.]+$/.test(value) ? value : `-${value}`;
}

/** A minus directly before the digits is a sign unless something it could join stands before it. */
function hasSign(text: string, start: number, floor: number): { start: number; negative: boolean } | null {
  const before = text[start - 1] ?? '';
  if (start - 1 < floor) return null;
  const negative = chineseSign(text, start, floor);
  if (negative !== null) return { start: negative, negative: true };
  if (before !== '-' && before !== '+' && before !== '负' && before !== '±') return spacedSign(text, start, floor);
  if (before === '±' || (before === '负' && text[start - 2] === '正')) return null;
  const joined = text[start - 2] ?? ' ';
  if (joined === ' ' && start - 2 === floor && floor > 0) return null;
  if (start - 1 === floor && floor > 0) return null;
  if (before !== '负' && start - 2 >= 0 && /[\p{L}\p{N}%℃°)\]_.-]/u.test(joined) && !/[\u4e00-\u9fff]/.test(joined)) return null;
  return { start: start - 1, negative: before !== '+' };
}

/** 负 300, 负的300: where the sign begins. */
export function chineseSign(text: string, start: number, floor: number): number | null {
  const before = text.slice(Math.max(floor, start - 2), start);
  return before.length === 2 && /^负[ 的]$/.test(before) ? start - 2 : null;
}

function spacedSign(text: string, start: number, floor: number): { start: number; negative: boolean } | null {
  if (text[start - 1] !== ' ' || text[start - 2] !== '-' || start - 2 < floor) return null;
  const head = text.slice(Math.max(0, start - 8), start - 2);
  return /^\s*$/.test(head) && start - 2 <= 5 ? { start: start - 2, negative: true } : null;
}
