import type { Dimension } from '../../../schema/claim.ts';
import type { UnitEntry } from '../lexicon.ts';
import type { Scan } from '../room.ts';
import { readExponent } from './unit-exponent.ts';

/** A unit of the table with the exponent behind it: cm, km², -1 as in h-1. */
export interface Term {
  entry: UnitEntry;
  end: number;
  exponent: number;
}

/** 六个加仑: what is measured by a unit may be counted by a classifier too. */
export const bulk = new Set<Dimension>(['volume', 'mass', 'length', 'area', 'energy']);

/** The longest unit of the table at a place, with its exponent, unless it is a word or part of one there; `spaced` where a blank stands before it. */
export function readTerm(scan: Scan, at: number, spaced: boolean): Term | null {
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
  if (/^[A-Za-z]$/.test(symbol) && /^(?:-[A-Z][a-z]|\.[A-Z])/.test(rest)) return true;
  if (symbol === 'A' || symbol === 'U')
    return spaced && /^ [a-z]/.test(rest) && !/^ (?:[kcm]?[gm]|cm) ?[-⁻]/.test(text.slice(end, end + 6));
  if (symbol === 'S' || symbol === 'F') return !spaced;
  if (/[$€£¥₹₩]$/.test(symbol)) return /^ ?\d/.test(rest);
  return false;
}
