import { addDecimals, compareDecimals, decimalsOf, multiplyDecimal, shiftDecimal } from '../decimal.ts';
import { readDigits } from '../common/read-digits.ts';
import type { FigureHit, Scan } from '../room.ts';

const word = /[a-z]+/y;

interface Word {
  text: string;
  start: number;
  end: number;
}

/** English numerals: seventeen, two hundred and six, one point five, half a million, a dozen, minus five. */
export function readNumeral(scan: Scan, at: number): FigureHit | null {
  const first = wordAt(scan, at);
  if (!first) return null;
  const multiple = readMultiple(scan, first);
  if (multiple) return multiple;
  const value = scan.lexicon.cardinals.get(first.text);
  if (first.text === 'minus' || first.text === 'negative') return readNegative(scan, first);
  if (first.text === 'point') return readPoint(scan, first, '0', first.start);
  if (value === undefined) return null;
  const isPower = value.length > 1 && !/^1\d$|^[2-9]0$/.test(value) && first.text !== 'dozen';
  return isPower && !opensAmount(scan, first) ? null : readCardinal(scan, first, value);
}

/** hundred thousand, thousand litres: a power of ten that no number stands before counts one of it where a text begins with it or a hedge leads to it. */
function opensAmount({ text, lower, lexicon }: Scan, { start }: Word): boolean {
  if (start < 24 && text.slice(0, start).trim() === '') return true;
  const hedge = text[start - 1] === ' ' ? lexicon.before.en.longestBefore(lower, start - 1) : null;
  return hedge !== null && hedge.value !== 'exact' && hedge.end - hedge.start > 3 && !/[a-z-]/.test(lower[hedge.start - 1] ?? '');
}

function readCardinal(scan: Scan, first: Word, firstValue: string): FigureHit | null {
  let total = '0';
  let section = firstValue;
  let last = firstValue;
  let end = first.end;
  let ceiling: string | null = null;
  for (let next = wordBehind(scan, end, last); next; next = wordBehind(scan, end, last)) {
    let target = next;
    if (next.text === 'and') {
      const behind = nextWord(scan, next.end);
      const value = behind && scan.lexicon.cardinals.get(behind.text);
      if (!behind || !value || value.length > 2 || last.length < 3) break;
      target = behind;
    }
    const value = scan.lexicon.cardinals.get(target.text);
    if (value === undefined || target.text === 'zero') break;
    const dozens = next === target ? null : readDozens(scan, target, value);
    if (dozens) return plain(first.start, dozens.end, addDecimals(addDecimals(total, section), dozens.value));
    if (value.length > 3) {
      if (ceiling && compareDecimals(value, ceiling) >= 0) break;
      total = addDecimals(total, multiplyDecimal(section, Number(value)));
      section = '0';
      ceiling = value;
    } else if (value === '100' || target.text === 'dozen') {
      if (section === '0' || section.length > 2) break;
      section = multiplyDecimal(section, Number(value));
    } else if (value.length === 1 ? /^[2-9]0$/.test(last) || last.length > 2 : last.length > 2) section = addDecimals(section, value);
    else break;
    last = value;
    end = target.end;
  }
  const value = addDecimals(total, section);
  const point = nextWord(scan, end);
  if (point?.text === 'point' && last.length < 4) {
    const fraction = readPoint(scan, point, value, first.start);
    if (fraction) return fraction;
  }
  return plain(first.start, end, value);
}

/** three hundred and two dozen: dozens that are added, not multiplied with what stands before. */
function readDozens(scan: Scan, count: Word, value: string): { value: string; end: number } | null {
  const dozen = nextWord(scan, count.end);
  return dozen && /^dozens?$/.test(dozen.text) ? { value: multiplyDecimal(value, 12), end: dozen.end } : null;
}

/** Digits spoken one by one behind point: one point o five; or one number below a hundred: point seventy-one. */
function readPoint(scan: Scan, point: Word, whole: string, start: number): FigureHit | null {
  let digits = '';
  let end = point.end;
  for (let next = nextWord(scan, end); next; next = nextWord(scan, end)) {
    const value = next.text === 'o' || next.text === 'oh' ? '0' : scan.lexicon.cardinals.get(next.text);
    if (value === undefined || value.length > 2) break;
    if (value.length === 2) {
      if (digits) break;
      const ones = value.endsWith('0') ? nextWord(scan, next.end) : null;
      const one = ones && scan.lexicon.cardinals.get(ones.text);
      return one?.length === 1 && one !== '0'
        ? plain(start, ones!.end, `${whole}.${Number(value) + Number(one)}`)
        : plain(start, next.end, `${whole}.${value}`);
    }
    digits += value;
    end = next.end;
  }
  return digits ? plain(start, end, `${whole}.${digits}`) : null;
}

function readNegative(scan: Scan, sign: Word): FigureHit | null {
  const at = /^[ -]/.test(scan.text.slice(sign.end)) ? sign.end + 1 : sign.end;
  const hit = /\d/.test(scan.text[at] ?? '') ? readDigits(scan, at, at) : readNumeral(scan, at);
  if (!hit || hit.start !== at || hit.low !== hit.high) return null;
  const figure = { ...hit.low, value: `-${hit.low.value}` };
  return { ...hit, start: sign.start, low: figure, high: figure };
}

/** half a million, a quarter million, a dozen, half a dozen, a hundred */
function readMultiple(scan: Scan, first: Word): FigureHit | null {
  const parts: Record<string, string> = { a: '1', an: '1', half: '0.5', quarter: '0.25' };
  let factor = parts[first.text];
  if (factor === undefined) return null;
  let next = nextWord(scan, first.end);
  while (next && (next.text === 'a' || next.text === 'an' || next.text === 'of' || (next.text in parts && factor === '1'))) {
    if (next.text in parts && parts[next.text] !== '1') factor = parts[next.text]!;
    next = nextWord(scan, next.end);
  }
  const value = next && scan.lexicon.cardinals.get(next.text);
  if (!next || !value || !/^1(?:2|0{2,})$/.test(value)) return null;
  if (factor === '1') return readCardinal(scan, { ...next, start: first.start }, value) ?? null;
  return plain(first.start, next.end, multiplyDecimal(value, Number(factor)));
}

function plain(start: number, end: number, value: string): FigureHit {
  const zeros = /(0*)$/.exec(value)![0].length;
  const rounded = !value.includes('.') && zeros >= 6 ? zeros : 0;
  const figure = {
    value: value.includes('.') ? value : shiftDecimal(value, 0),
    decimals: rounded ? -rounded : decimalsOf(value),
    scale: 0,
  };
  return { start, end, low: figure, high: figure, modifier: 'exact', form: 'numeral' };
}

function wordAt({ lower }: Scan, at: number): Word | null {
  if (/[a-z\d']/.test(lower[at - 1] ?? '')) return null;
  word.lastIndex = at;
  const found = word.exec(lower)?.[0].replace(/(?<=[a-z])fold$/, '');
  return found && !/[\d_]/.test(lower[at + found.length] ?? '') ? { text: found, start: at, end: at + found.length } : null;
}

const sectionBehind = /^(?: &|,(?= [a-z]+(?:[ -][a-z]+)? (?:hundred|thousand|million)\b))/;

/** `fifty - two`: a hyphen that a tokenizer set apart joins ones to tens; `three million, two hundred & six`: a comma or an ampersand before a smaller section. */
function wordBehind(scan: Scan, end: number, last: string): Word | null {
  const apart = /^[2-9]0$/.test(last) && scan.lower.startsWith(' - ', end) ? nextWord(scan, end + 2) : null;
  const gap = last.length > 2 ? sectionBehind.exec(scan.lower.slice(end, end + 32)) : null;
  const section = gap && (last.length > 3 || gap[0] === ' &') ? nextWord(scan, end + gap[0].length) : null;
  if (section && scan.lexicon.cardinals.has(section.text)) return section;
  return apart && /^[1-9]$/.test(scan.lexicon.cardinals.get(apart.text) ?? '') ? apart : nextWord(scan, end);
}

function nextWord(scan: Scan, end: number): Word | null {
  const gap = /^(?: {1,3}|[\n-])?/.exec(scan.lower.slice(end, end + 3))![0];
  if (!gap) return null;
  word.lastIndex = end + gap.length;
  const found = word.exec(scan.lower);
  return found ? { text: found[0], start: end + gap.length, end: end + gap.length + found[0].length } : null;
}
