import { addDecimals, divideDecimals, multiplyDecimal, shiftDecimal } from '../decimal.ts';
import { standsAlone } from '../common/stands-alone.ts';
import { readDigits } from '../common/read-digits.ts';
import type { FigureHit, Scan } from '../room.ts';
import { readNumeral } from './read-numeral.ts';

/** So many of so many parts, as words say it. */
export interface Parts {
  top: string;
  bottom: string;
  end: number;
}

const lastTens = /(?:^|[ -])(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;

/** three fifths, one twenty-fifth, two hundred thirty-fifths: the denominator takes in tens, or the number that cannot belong to the numerator. */
export function readParts(scan: Scan, at: number): Parts | null {
  const count = readCount(scan, at);
  if (!count) return null;
  const part = partWord(scan, count.end);
  const value = count.low.value;
  if (part)
    return (
      withTens(scan, at, count, part) ??
      (part.onlyBehindTens || (part.plural === isOne(value) && part.value !== '4')
        ? null
        : { top: value, bottom: part.value, end: part.end })
    );
  return /^[ -]/.test(scan.lower.slice(count.end, count.end + 1)) ? partsOf(scan, value, count.end + 1) : null;
}

/** The denominator of several words that begins at a place: twenty-fifths, one hundred fifths. */
export function partsOf(scan: Scan, top: string, at: number): Parts | null {
  const tens = readNumeral(scan, at);
  const of = tens && tens.low === tens.high ? partWord(scan, tens.end) : null;
  if (!tens || !of || of.plural === isOne(top) || Number(tens.low.value) % 10 ** of.value.length !== 0) return null;
  return { top, bottom: addDecimals(tens.low.value, of.value), end: of.end };
}

/** two and three quarters, one hundred and fifty-four hundredths, five million and a half: the whole with its proper part; a part of nothing else is one of the last power. */
export function readWholeAndParts(scan: Scan, at: number): { value: string; end: number } | null {
  const count = readCount(scan, at);
  if (!count) return null;
  const inside = at + scan.lower.slice(at, count.end).lastIndexOf(' and ');
  const joint = scan.lower.startsWith(' and ', count.end) ? count.end : inside > at ? inside : -1;
  const whole =
    joint === count.end
      ? count
      : joint > 0
        ? readCount({ ...scan, lower: scan.lower.slice(0, joint), text: scan.text.slice(0, joint) }, at)
        : null;
  if (!whole || whole.end !== joint) return null;
  const from = joint + 5;
  const article = /^(?:an? |one )?(half|quarter|third|[a-z]+th)(?![a-z-])/.exec(scan.lower.slice(from, from + 24));
  const bottom = article && scan.lexicon.fractions.get(article[1]!);
  const parts = bottom ? { top: '1', bottom, end: from + article[0].length } : readParts(scan, from);
  if (!parts || (Number(parts.top) >= Number(parts.bottom) && (whole.low.value.length > 2 || !standsAlone(scan.text, at, parts.end))))
    return null;
  const power = scaleBehind(scan, parts.end);
  const zeros = /^\d+?(0*)$/.exec(whole.low.value)?.[1]?.length ?? 0;
  const ofLast = power ? power.exponent : zeros >= 6 ? zeros - (zeros % 3) : 0;
  const part = multiplyDecimal(divideDecimals(parts.top, parts.bottom, 15), 10 ** ofLast);
  return {
    value: addDecimals(power && zeros < 3 ? shiftDecimal(whole.low.value, power.exponent) : whole.low.value, part),
    end: power?.end ?? parts.end,
  };
}

/** half a million, three quarters of a billion: the power of ten that parts are taken of. */
export function scaleBehind({ lower, lexicon }: Scan, at: number): { exponent: number; end: number } | null {
  const found = /^ (?:of a |of one )?(hundred|thousand|million|billion|trillion)(?![a-z])/.exec(lower.slice(at, at + 18));
  return found && { exponent: lexicon.scales.longest(found[1]!, 0)!.value, end: at + found[0].length };
}

/** `one hundred thirty fifths` is a hundred of thirty-five: tens that nothing binds to the numerator go with the ones of the denominator. */
function withTens(scan: Scan, at: number, count: FigureHit, part: PartWord): Parts | null {
  const tens = lastTens.exec(scan.lower.slice(at, count.end));
  const before = tens ? scan.lower.slice(at, at + tens.index) : '';
  if (!tens || !before || part.value.length > 1 || before.endsWith(' and')) return null;
  const top = readCount({ ...scan, lower: scan.lower.slice(0, at + tens.index), text: scan.text.slice(0, at + tens.index) }, at);
  return top && { top: top.low.value, bottom: addDecimals(scan.lexicon.cardinals.get(tens[1]!)!, part.value), end: part.end };
}

interface PartWord {
  value: string;
  plural: boolean;
  /** first, second: parts only in twenty-firsts and the like. */
  onlyBehindTens: boolean;
  end: number;
}

function partWord({ lower, lexicon }: Scan, at: number): PartWord | null {
  const word = /^(?: - |[ -])([a-z]+)(?![a-z])/.exec(lower.slice(at, at + 24));
  if (!word) return null;
  const plural = word[1]!.endsWith('s');
  const end = at + word[0].length;
  const value = lexicon.fractions.get(word[1]!);
  if (value !== undefined) return { value, plural, onlyBehindTens: false, end };
  const ordinal = /^(?:first|second)s?$/.test(word[1]!) ? lexicon.ordinals.get(word[1]!.replace(/s$/, '')) : undefined;
  return ordinal === undefined ? null : { value: ordinal, plural, onlyBehindTens: true, end };
}

function readCount(scan: Scan, at: number): FigureHit | null {
  const hit = /\d/.test(scan.text[at] ?? '') ? readDigits(scan, at, at) : readNumeral(scan, at);
  if (!hit || hit.start !== at || hit.low !== hit.high || hit.low.decimals > 0) return null;
  const scale = hit.form === 'digits' ? scaleBehind(scan, hit.end) : null;
  if (!scale) return hit;
  const figure = { value: shiftDecimal(hit.low.value, scale.exponent), decimals: 0, scale: 0 };
  return { ...hit, end: scale.end, low: figure, high: figure };
}

function isOne(value: string): boolean {
  return value === '1' || value === '-1';
}
