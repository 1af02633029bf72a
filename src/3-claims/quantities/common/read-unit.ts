import type { Dimension } from '../../../schema/claim.ts';
import type { Measure, Scan } from '../room.ts';
import { combine, toMeasure } from './combine-units.ts';
import { bulk, readTerm, type Term } from './unit-term.ts';

const quotientAt = /(?: ?\/ ?(\()?| per |每|一| (?:an?|each|every) )/iy;

const productAt = /[·⋅.*]| /y;

const annum = /(?:a|annum|y|yr)(?![A-Za-z])|年(?![A-Za-z])/y;

/** $75/b: of oil; a bare b is no barrel anywhere else. */
const barrelAt = /b(?![A-Za-z])/y;

const blankAt = /[ \n\t]{0,3}/y;

/** A unit with its exponents and quotients, directly at a place or after one blank. */
export function readUnit(scan: Scan, at: number): Measure | null {
  const start = skipBlank(scan.text, at);
  const first = readTerm(scan, start, start > at);
  return first && readRest(scan, start, first);
}

/** What a unit that was read before its number is divided by (the `/kWh` of `$0.31/kWh`). */
export function readDivisors(scan: Scan, measure: Measure, at: number): Measure {
  return divide(scan, measure, at);
}

const brackets: Record<string, string> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** 20 (kg), 85[%]: a unit in brackets of its own; a letter alone there is a label. */
export function readBracketed(scan: Scan, at: number): Measure | null {
  const open = scan.text[at] === ' ' ? at + 1 : at;
  const close = brackets[scan.text[open] ?? ''];
  const measure = close ? readUnit(scan, open + 1) : null;
  if (!measure || measure.counted || scan.text[measure.end] !== close || (measure.end - measure.start < 2 && measure.code !== '%'))
    return null;
  return { ...measure, end: measure.end + 1 };
}

function skipBlank(text: string, at: number): number {
  blankAt.lastIndex = at;
  return at + blankAt.exec(text)![0].length;
}

const substanceAt =
  / (?:[A-Z][a-z]?[\d₀-₉]{0,2}){1,4}(?:[- ]?eq\.?|e)?(?:-[A-Z])?(?= ?(?:ha|m[²³23]?|kg|L|l|t|a|yr|y|d|h)(?:⁻|-\d|−|\^-)| ?\/ ?(?:ha|m|kg|L|l|t|a|yr|y|d|h)\b| per )/y;

/** the wheat of `4 t wheat per ha` */
const goodAt = / [a-z]{3,14}(?= per (?:tonne|ton|t|kg|g|hectare|ha|litre|liter|L|l|m[23²³]|kWh|MWh|km|mol)(?![A-Za-z]))/y;

/** Behind the N of `120 kg N ha⁻¹`: which substance a mass is of stands before what it is divided by. */
function behindSubstance({ text }: Scan, { entry, end }: Term): number {
  if (entry.row.dimension !== 'mass') return end;
  substanceAt.lastIndex = end;
  goodAt.lastIndex = end;
  return end + (substanceAt.exec(text) ?? goodAt.exec(text) ?? [''])[0].length;
}

function readRest(scan: Scan, start: number, first: Term): Measure {
  let measure = toMeasure(start, first);
  for (let at = behindSubstance(scan, first); ;) {
    productAt.lastIndex = at;
    const product = productAt.exec(scan.text);
    if (!product) break;
    const yearly = readPerYear(scan, at);
    if (yearly) {
      measure = combine(measure, yearly, '/');
      at = measure.end;
      continue;
    }
    const next = readTerm(scan, at + 1, true);
    if (!next || next.entry.counted || (next.exponent >= 0 && product[0] === ' ') || !next.entry.row.symbols.length) break;
    if (next.exponent === 0 && product[0] !== '·' && product[0] !== '⋅') break;
    measure = combine(measure, toMeasure(at + 1, { ...next, exponent: Math.abs(next.exponent) }), next.exponent < 0 ? '/' : '.');
    at = next.end;
  }
  const behind = behindSubstance(scan, first);
  return divide(scan, measure, measure.end > first.end ? measure.end : behind);
}

const perYearAt = /[ ·⋅](?:a|y|yr|year)(?:⁻¹|[-−]1|\^-1)(?!\d|\.\d)/y;

/** The a⁻¹ of `kg ha⁻¹ a⁻¹`: the year has no other letter that is not a word. */
function readPerYear({ lexicon, text }: Scan, at: number): Measure | null {
  perYearAt.lastIndex = at;
  const found = perYearAt.exec(text)?.[0];
  const row = found === undefined ? undefined : lexicon.codes.get('a');
  return row && found ? toMeasure(at + 1, { entry: { row, counted: false }, end: at + found.length, exponent: 1 }) : null;
}

function divide(scan: Scan, measure: Measure, from: number): Measure {
  let whole = measure;
  for (let at = from; ; at = whole.end) {
    quotientAt.lastIndex = at;
    const sign = quotientAt.exec(scan.text);
    if (sign?.[0] === '一' && whole.dimension !== 'money') return whole;
    const inverse = sign ? null : readInverse(scan, at);
    if (inverse) {
      whole = { ...combine(whole, inverse, '/'), start: whole.start, end: inverse.end };
      continue;
    }
    if (!sign) return whole;
    const bottom = readBottom(scan, at + sign[0].length, sign[0], whole.dimension);
    if (!bottom) return whole;
    whole = {
      ...combine(whole, bottom, '/'),
      start: whole.start,
      end: sign[1] && scan.text[bottom.end] === ')' ? bottom.end + 1 : bottom.end,
    };
  }
}

/** $(kWh)−1 */
function readInverse(scan: Scan, at: number): Measure | null {
  const term = scan.text[at] === '(' ? readTerm(scan, at + 1, false) : null;
  const close = term && /^\)\^?(?:-1|⁻¹)(?![\d.])/.exec(scan.text.slice(term.end, term.end + 5));
  return term && close ? { ...toMeasure(at + 1, term), end: term.end + close[0].length } : null;
}

/** the 万 of t/万元, the 100 of L/100 km */
const roundAt = /(10{1,5}(?!\d) ?)?([十百千万亿]{0,2})(?=[^\s\d])/y;
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** What a unit is divided by where it is so many of another: 10 000 yuan, 100 km. */
function readRound(scan: Scan, at: number): Measure | null {
  roundAt.lastIndex = at;
  const [words = '', digits = '', scale = ''] = roundAt.exec(scan.text) ?? [];
  const term = words ? readTerm(scan, at + words.length, false) : null;
  if (!term || term.entry.counted || term.exponent !== 0 || !rounded.has(term.entry.row.dimension)) return null;
  const measure = toMeasure(at, term);
  const times = [...scale].reduce((product, sign) => product * powers[sign]!, Number(digits || 1));
  return { ...measure, multiplier: measure.multiplier * times };
}

/** Units that statistics count by the ten thousand and by the hundred. */
const rounded = new Set<Dimension>(['money', 'mass', 'length', 'energy', 'volume', 'area', 'power']);

function readBottom(scan: Scan, at: number, sign: string, top: Dimension): Measure | null {
  const year = scan.lexicon.codes.get('a');
  annum.lastIndex = at;
  const short = /[/r每]/.test(sign) ? annum.exec(scan.text) : null;
  if (short && year) return toMeasure(at, { entry: { row: year, counted: false }, end: at + short[0].length, exponent: 1 });
  barrelAt.lastIndex = at;
  const barrel = top === 'money' && sign.endsWith('/') && barrelAt.test(scan.text) ? scan.lexicon.codes.get('[bbl_us]') : undefined;
  if (barrel) return toMeasure(at, { entry: { row: barrel, counted: false }, end: at + 1, exponent: 1 });
  const term = readTerm(scan, at, false);
  if (!term) return /[/每]|per/i.test(sign) ? readRound(scan, at) : null;
  if (
    /^ (?:a|e)/i.test(sign) &&
    ((term.entry.row.dimension !== 'duration' && !(top === 'money' && bulk.has(term.entry.row.dimension))) ||
      /^ (?:later|ago|earlier|before|after|old|long)/.test(scan.lower.slice(term.end)))
  )
    return null;
  if (sign === '一' && !bulk.has(term.entry.row.dimension)) return null;
  if (term.entry.counted && !/[/每]/.test(sign)) return null;
  if (term.entry.row.dimension === 'score' || (term.entry.row.ucum === '1' && !term.entry.counted)) return null;
  let bottom = toMeasure(at, { ...term, exponent: Math.abs(term.exponent) || 1 });
  for (let end = term.end; /[·⋅.]/.test(scan.text[end] ?? ''); end = bottom.end) {
    const next = readTerm(scan, end + 1, false);
    if (!next || next.entry.counted) break;
    bottom = combine(bottom, toMeasure(end + 1, next), '.');
  }
  return bottom;
}
