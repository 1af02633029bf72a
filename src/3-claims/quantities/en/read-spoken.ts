import { dateDraft } from '../common/make-draft.ts';
import type { Draft, FigureHit, Scan } from '../room.ts';

const pattern =
  /(ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)[ -](?:(?:oh|o)[ -]([a-z]+)|([a-z]+ies)|([a-z]+)(?:[ -]([a-z]+))?)(?!-?[a-z])/y;
const digit = /[a-z]+/y;

/** nineteen eighty-six, twenty oh five, the nineteen sixties: years as they are spoken, two digits at a time. */
export function readSpokenYear(scan: Scan, at: number): Draft | null {
  const { lower, lexicon } = scan;
  if (/[a-z\d]/.test(lower[at - 1] ?? '')) return null;
  pattern.lastIndex = at;
  const found = pattern.exec(lower);
  if (!found) return null;
  const value = (word: string | undefined) => Number(lexicon.cardinals.get(word ?? '') ?? Number.NaN);
  const century = value(found[1]) * 100;
  const end = at + found[0].length;
  const isYear = (year: number) => year >= 1500 && year < 2100;
  if (found[3]) {
    const decade = century + value(found[3].replace(/ies$/, 'y'));
    return isYear(decade) ? dateDraft(at, end, [String(decade), String(decade + 9)]) : null;
  }
  const [tens, ones] = [value(found[2] ?? found[4]), value(found[5])];
  if (found[5] && (lexicon.fractions.has(found[5]) || value(found[5]) >= 10)) return null;
  const both = tens >= 20 && tens < 100 && tens % 10 === 0 && ones > 0 && ones < 10;
  const rest = both ? tens + ones : tens;
  if (found[5] && !both && lower[end - found[5].length - 1] === '-') return null;
  const whole = both || !found[5] ? end : end - found[5].length - 1;
  if (!isYear(century + rest) || (found[2] ? rest > 9 : rest < 10 || rest > 99) || (century === 1000 && !both)) return null;
  return dateDraft(at, whole, [String(century + rest), String(century + rest)], String(century + rest));
}

const hundreds =
  /(eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen) ([a-z]+ty)[ -](one|two|three|four|five|six|seven|eight|nine)(?![ -]?(?:hundred|thousand|[mb]illion)|-?[a-z])/y;

/** fourteen twenty-eight: a number of four digits spoken two at a time. */
export function readPairwise({ lower, lexicon }: Scan, at: number): FigureHit | null {
  hundreds.lastIndex = at;
  const found = /[a-z\d-]/.test(lower[at - 1] ?? '') ? null : hundreds.exec(lower);
  const tens = Number(lexicon.cardinals.get(found?.[2] ?? ''));
  if (!found || !(tens >= 20)) return null;
  const value = Number(lexicon.cardinals.get(found[1]!)) * 100 + tens + Number(lexicon.cardinals.get(found[3]!));
  const figure = { value: String(value), decimals: 0, scale: 0 };
  return { start: at, end: at + found[0].length, low: figure, high: figure, modifier: 'exact', form: 'numeral' };
}

/** one three zero zero: four or more digits spoken one by one are one number. */
export function readDigitByDigit({ lower, lexicon }: Scan, at: number): FigureHit | null {
  let digits = '';
  let end = at;
  if (/[a-z\d-]/.test(lower[at - 1] ?? '')) return null;
  for (let next = at; ; next = end + 1) {
    digit.lastIndex = next;
    const value = lexicon.cardinals.get(digit.exec(lower)?.[0] ?? '');
    if (value?.length !== 1) break;
    digits += value;
    end = digit.lastIndex;
    if (lower[end] !== ' ') break;
  }
  const count = digits.length;
  if (count < 4 && !(count === 3 && digits.includes('0'))) return null;
  const figure = { value: digits.replace(/^0+(?=\d)/, ''), decimals: 0, scale: 0 };
  return { start: at, end, low: figure, high: figure, modifier: 'exact', form: 'numeral' };
}
