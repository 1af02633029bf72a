import type { FigureHit, Measure, Scan } from '../room.ts';
import { readDivisors, readUnit } from './read-unit.ts';

/** 75 USD million: the scale word stands behind the currency. */
export function readLateScale({ lower, lexicon }: Scan, at: number): { exponent: number; end: number } | null {
  const word = /^ (?:thousand|million|billion|trillion|mn|bn)(?![a-z\d])/.exec(lower.slice(at, at + 10))?.[0];
  return word ? { exponent: lexicon.scales.longest(lower, at + 1)!.value, end: at + word.length } : null;
}

const portions =
  / per (?:(thousand|million|billion|1[, ]?000|10[, ]?000|100[, ]?000|1,?000,?000)(?![\d,.]*\d)|(?:10|100) thousand)(?= ?(?:$|[.,;:!?)]|[a-z]))/y;
const zeros: Record<string, number> = { thousand: 3, million: 6, billion: 9 };

/** two per thousand, 15 per 100,000 people: a share of a round number. */
function portionOf({ lower, lexicon }: Scan, at: number): Measure | null {
  portions.lastIndex = at;
  const found = portions.exec(lower);
  if (!found) return null;
  const power = found[1] ? (zeros[found[1]] ?? found[1].replace(/\D/g, '').length - 1) : found[0].includes('100') ? 5 : 4;
  const row = lexicon.codes.get(`10*-${power}`);
  return row
    ? { ...bare, start: at + 1, end: at + found[0].length, code: row.ucum, dimension: row.dimension, base: row.base, factor: row.factor }
    : null;
}

const bare: Omit<Measure, 'start' | 'end'> = { code: '1', dimension: 'number', base: '1', factor: 1, multiplier: 1, counted: false };
/** 500 cells/µL, 10^6 CFU/mL */
const countedPer = /^ (?:[a-z]{2,13}s|people|[CPcp][Ff][Uu])(?=\/)/;

/** 300 per mL, 5/km2: so many for each of a unit; a single letter behind a slash is mostly a formula (1/T). */
export function readPer(scan: Scan, at: number): Measure | null {
  if (scan.text[at] !== ' ' && scan.text[at] !== '/') return null;
  const portion = portionOf(scan, at);
  if (portion) return portion;
  const noun = scan.language === 'en' ? countedPer.exec(scan.text.slice(at, at + 20)) : null;
  if (noun) {
    const from = at + noun[0].length;
    const rate = readDivisors(scan, { ...bare, start: from, end: from }, from);
    return rate.end > from ? { ...rate, start: at + 1 } : null;
  }
  if (!/^(?: per | ?\/)[a-zA-Zμ]/.test(scan.text.slice(at, at + 6))) return null;
  const rate = readDivisors(scan, { ...bare, start: at, end: at }, at);
  const written = scan.text.slice(at, rate.end);
  return rate.end > at && !/^ ?\/[^hd]$/.test(written) ? rate : null;
}

/** −$2.4 million: the sign stands before the currency. */
export function isMinus(text: string, start: number, floor: number): boolean {
  return start - 1 >= floor && text[start - 1] === '-' && /^[\s(,;]?$/.test(text[start - 2] ?? '') && !(floor > 0 && start - 1 === floor);
}

/** The figure below zero. */
export function negated(figure: FigureHit): FigureHit {
  const low = { ...figure.low, value: `-${figure.low.value}` };
  return { ...figure, low, high: low };
}

const between = /^ (?:more|additional|extra|further|fewer|less|full|whole|consecutive|successive|solid) (?=[a-z])/;
const measured = new Set(['duration', 'length', 'mass', 'volume', 'money', 'area', 'energy']);

/** two additional weeks, 3 more km: a word of comparison between the number and its unit. */
export function readAfterMore(scan: Scan, at: number): Measure | null {
  if (scan.language !== 'en' || scan.text[at] !== ' ') return null;
  const gap = between.exec(scan.lower.slice(at, at + 16));
  const measure = gap && readUnit(scan, at + gap[0].length);
  return measure && !measure.counted && measured.has(measure.dimension) ? measure : null;
}
