import type { Dimension } from '../../../schema/claim.ts';
import { lowerSuperscripts } from '../../../text/superscripts.ts';
import type { UnitEntry } from '../lexicon.ts';
import type { Measure, Scan } from '../room.ts';

interface Term {
  entry: UnitEntry;
  end: number;
  exponent: number;
}

const exponentAt = /(?:\^?([⁺⁻]?[¹²³⁴⁵⁶])|\^\(?(-?\d)\)?|( ?-[1-6])(?!\.?\d|[A-Za-z%‰°-])|([2-4])(?!\.?\d|[A-Za-z]))/y;
const quotientAt = /(?: ?\/ ?(\()?| per |每|一| (?:an?|each|every) )/iy;
const productAt = /[·⋅.*]| /y;
const annum = /(?:a|annum|y|yr)(?![A-Za-z])|年(?![A-Za-z])/y;
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

function readRest(scan: Scan, start: number, first: Term): Measure {
  let measure = toMeasure(start, first);
  for (let at = first.end; ;) {
    productAt.lastIndex = at;
    const product = productAt.exec(scan.text);
    if (!product) break;
    const next = readTerm(scan, at + 1, true);
    if (!next || next.entry.counted || (next.exponent >= 0 && product[0] === ' ') || !next.entry.row.symbols.length) break;
    if (next.exponent === 0 && product[0] !== '·' && product[0] !== '⋅') break;
    measure = combine(measure, toMeasure(at + 1, { ...next, exponent: Math.abs(next.exponent) }), next.exponent < 0 ? '/' : '.');
    at = next.end;
  }
  return divide(scan, measure, measure.end);
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

function readBottom(scan: Scan, at: number, sign: string, top: Dimension): Measure | null {
  const year = scan.lexicon.codes.get('a');
  annum.lastIndex = at;
  const short = /[/r每]/.test(sign) ? annum.exec(scan.text) : null;
  if (short && year) return toMeasure(at, { entry: { row: year, counted: false }, end: at + short[0].length, exponent: 1 });
  const term = readTerm(scan, at, false);
  if (
    !term ||
    (/^ (?:a|e)/i.test(sign) &&
      ((term.entry.row.dimension !== 'duration' && !(top === 'money' && bulk.has(term.entry.row.dimension))) ||
        /^ (?:later|ago|earlier|before|after|old|long)/.test(scan.lower.slice(term.end))))
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

function readTerm(scan: Scan, at: number, spaced: boolean): Term | null {
  const { lexicon, text, lower } = scan;
  const symbol = lexicon.symbols.longest(text, at);
  const word = lexicon.words.longest(lower, at);
  const loose = symbol || word ? null : lexicon.looseSymbols.longest(lower, at);
  const behind = word?.value?.counted && text.slice(at, word.end) === '个' ? lexicon.words.longest(lower, word.end) : null;
  if (behind?.value && behind.end > word!.end + 1 && bulk.has(behind.value.row.dimension))
    return { entry: behind.value, end: behind.end, exponent: 0 };
  const candidates = [symbol, word, loose].filter((found) => found !== null).sort((left, right) => right.end - left.end);
  for (const found of candidates) {
    if (found.value === null) return null;
    const carbon = found === symbol && /^[kMGm]?[gt]$/.test(found.value.row.ucum) ? carbonBehind(text, found.end) : 0;
    if (carbon) return { entry: found.value, end: found.end + carbon, exponent: 0 };
    if (endsInsideWord(text, found.end, found.value.row.dimension)) continue;
    if (found === symbol && isWordInstead(text, at, found.end, spaced)) continue;
    const exponent = readExponent(scan, found.end);
    const { dimension } = found.value.row;
    const again = exponent && exponent.value < 0 && text.startsWith(` ${text.slice(at, found.end)}`, found.end + exponent.length);
    if (exponent && !again && dimension !== 'share' && (found === symbol || dimension === 'length'))
      return { entry: found.value, end: found.end + exponent.length, exponent: exponent.value };
    return { entry: found.value, end: found.end, exponent: 0 };
  }
  return null;
}

const carbon = /(?:C|CO ?2|CO₂)(?:-?e(?:q\.?|quiv\.?)?)?(?![A-Za-z\d])/y;

/** 4 GtC, 12 tCO2e, 0.5 t CO2/MWh: what the mass is of stands in the unit, glued to it or before what it is divided by. */
function carbonBehind(text: string, end: number): number {
  const spaced = text[end] === ' ' && text.startsWith('CO', end + 1);
  if (!spaced && text[end] !== 'C') return 0;
  carbon.lastIndex = spaced ? end + 1 : end;
  const found = carbon.exec(text);
  if (!found || (spaced && !/^(?: ?\/| [A-Za-z]{1,3} ?[-⁻]\d?| per )/.test(text.slice(carbon.lastIndex, carbon.lastIndex + 6)))) return 0;
  return carbon.lastIndex - end;
}

/** 六个加仑: what is measured by a unit may be counted by a classifier too. */
const bulk = new Set<Dimension>(['volume', 'mass', 'length', 'area', 'energy']);

function endsInsideWord(text: string, end: number, dimension: Dimension): boolean {
  if (/\d/.test(text[end - 1]!)) return /\d/.test(text[end] ?? '');
  if (!/[A-Za-zμ]/.test(text[end - 1]!)) return false;
  if (/\dh$/.test(text.slice(Math.max(0, end - 2), end)) && clockBehind.test(text.slice(end, end + 8))) return false;
  if (/^-\d{2,}/.test(text.slice(end, end + 3)) && /^[^A-Za-z]?[A-Za-z]$/.test(text.slice(end - 2, end))) return true;
  if ((dimension === 'length' || dimension === 'duration') && /^[2-4](?!\.?\d|[A-Za-z])/.test(text.slice(end, end + 3))) return false;
  return /[A-Za-z\d]/.test(text[end] ?? '');
}

/** 2h30m, 1h15 */
const clockBehind = /^[0-5]?\d(?: ?m(?:ins?)?)?(?![\dA-Za-z.])/;

/** Symbols that are also English words or signs, told apart by what follows. */
function isWordInstead(text: string, at: number, end: number, spaced: boolean): boolean {
  const symbol = text.slice(at, end);
  const rest = text.slice(end, end + 3);
  if (symbol === 'in')
    return (
      rest !== '' &&
      !/^(?:[.,;:)/°²³]| (?:thick|long|wide|tall|high|deep|in diameter|by|x|×)(?![a-z]))/.test(text.slice(end, end + 14)) &&
      !/\d ?(?:ft|feet|foot|')\.? ?\d+(?:\.\d+)? ?$/.test(text.slice(Math.max(0, at - 14), at))
    );
  if (symbol === 'x' || symbol === '×') return spaced || /^ ?\d/.test(rest);
  if (symbol === 'A' || symbol === 'U')
    return spaced && /^ [a-z]/.test(rest) && !/^ (?:[kcm]?[gm]|cm) ?[-⁻]/.test(text.slice(end, end + 6));
  if (/^[A-Za-z]$/.test(symbol) && /^(?:-[A-Z][a-z]|\.[A-Z])/.test(rest)) return true;
  if (symbol === 'S' || symbol === 'F') return !spaced;
  if (/[$€£¥₹₩]$/.test(symbol)) return /^ ?\d/.test(rest);
  return false;
}

function readExponent({ text, original, lower }: Scan, at: number): { value: number; length: number } | null {
  exponentAt.lastIndex = at;
  const found = exponentAt.exec(text);
  if (!found)
    return (
      spokenExponent(lower, at) ??
      (/^ ?[−–] [123](?![\w.%])/.test(original.slice(at, at + 5))
        ? { value: -Number(/\d/.exec(text.slice(at))![0]), length: text.slice(at).search(/\d/) + 1 }
        : null)
    );
  const value = Number(found[2] ?? found[3] ?? found[4] ?? lowerSuperscripts(found[1]!));
  return value === 0 ? null : { value, length: found[0].length };
}

/** metres squared, km cubed */
function spokenExponent(lower: string, at: number): { value: number; length: number } | null {
  const word = /^ (squared|cubed)(?![a-z])/.exec(lower.slice(at, at + 9))?.[1];
  return word ? { value: word === 'cubed' ? 3 : 2, length: word.length + 1 } : null;
}

const powers: Partial<Record<number, Dimension>> = { 2: 'area', 3: 'volume' };

function toMeasure(start: number, { entry: { row, counted }, end, exponent }: Term): Measure {
  const multiple = row.ucum === row.base && row.factor !== 1;
  const times = Math.abs(exponent) || 1;
  const raise = (code: string) => (times === 1 ? code : `${code}${times}`);
  const dimension = times === 1 ? row.dimension : row.dimension === 'length' ? (powers[times] ?? 'other') : 'other';
  const measure = {
    start,
    end,
    code: raise(row.ucum),
    dimension,
    base: raise(row.base),
    factor: multiple ? 1 : row.factor ** times,
    multiplier: multiple ? row.factor : 1,
    counted,
  };
  return exponent < 0
    ? combine({ ...measure, code: '1', dimension: 'number', base: '1', factor: 1, multiplier: 1 }, measure, '/')
    : measure;
}

function combine(left: Measure, right: Measure, sign: '/' | '.'): Measure {
  const divided = sign === '/';
  const join = (top: string, bottom: string) => {
    if (bottom === '1') return top;
    if (!divided) return `${top}.${bottom}`;
    return `${top}/${/[./]/.test(bottom) ? `(${bottom})` : bottom}`;
  };
  return {
    start: left.start,
    end: right.end,
    code: join(left.code, right.code),
    base: join(left.base, right.base),
    factor: divided ? left.factor / right.factor : left.factor * right.factor,
    multiplier: divided ? left.multiplier / right.multiplier : left.multiplier * right.multiplier,
    dimension: divided ? quotientDimension(left.dimension, right.dimension) : 'other',
    counted: false,
  };
}

/** Unit by unit: `top` for each `bottom`. */
export function dividedBy(top: Measure, bottom: Measure): Measure {
  return { ...combine(top, bottom, '/'), start: Math.min(top.start, bottom.start), end: Math.max(top.end, bottom.end) };
}

const quotients: Record<string, Dimension> = {
  'mass/duration': 'mass-rate',
  'energy/duration': 'energy-rate',
  'count/duration': 'count-rate',
  'number/duration': 'count-rate',
  'length/duration': 'speed',
  'mass/volume': 'concentration',
  'mass/mass': 'concentration',
  'volume/volume': 'concentration',
  'data/duration': 'data',
  'share/duration': 'share-change',
};

function quotientDimension(top: Dimension, bottom: Dimension): Dimension {
  if (top === 'money') return 'price';
  return quotients[`${top}/${bottom}`] ?? 'other';
}
