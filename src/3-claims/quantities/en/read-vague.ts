import type { FigureHit, Scan } from '../room.ts';

const powers: Record<string, number> = { ten: 1, hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 };
const digits = /(10|100|1,?000|10,?000|100,?000)'?s of (?=[a-z])/y;
const pattern =
  /(?:(tens|hundreds|thousands|millions|billions)(?: of (thousands|millions|billions))?|(several|a few|few|a couple(?: of)?) (hundred|thousand|million|billion)(?: (thousand|million|billion))?)(?![a-z])/y;

const upper = / (?:to|or)(?: even)? (hundreds|thousands|millions|billions)(?: of (thousands|millions|billions))?(?![a-z])/y;

/** tens to hundreds, thousands or even millions: the greater power, where it ends. */
function readTop(lower: string, at: number, least: number): { exponent: number; end: number } | null {
  upper.lastIndex = at;
  const found = upper.exec(lower);
  const exponent = found ? found.slice(1).reduce((sum, word) => sum + (word ? powers[word.replace(/s$/, '')]! : 0), 0) : 0;
  return found && exponent > least ? { exponent, end: at + found[0].length } : null;
}

/** `tens of millions`, `several hundred`, `a few thousand`: from two to nine of the power that is named; `a couple of hundred`: about two. */
export function readVague({ lower }: Scan, at: number): FigureHit | null {
  if (/[\w.,$€£-]/.test(lower[at - 1] ?? '')) return null;
  digits.lastIndex = at;
  const written = lower[at] === '1' ? digits.exec(lower) : null;
  if (written) {
    const scale = written[1]!.replace(',', '').length - 1;
    const figure = (digit: string) => ({ value: digit, decimals: 0, scale });
    return { start: at, end: at + written[0].length - 4, low: figure('2'), high: figure('9'), modifier: 'approx', form: 'numeral' };
  }
  pattern.lastIndex = at;
  const found = pattern.exec(lower);
  if (!found) return null;
  const exponent = found.slice(1).reduce((sum, word) => sum + (word ? (powers[word.replace(/s$/, '')] ?? 0) : 0), 0);
  const top = found[1] && !found[2] ? readTop(lower, at + found[0].length, exponent) : null;
  if (top) {
    const last = { value: '9', decimals: 0, scale: top.exponent };
    return { start: at, end: top.end, low: { value: '2', decimals: 0, scale: exponent }, high: last, modifier: 'approx', form: 'numeral' };
  }
  const two = found[3]?.startsWith('a couple');
  const figure = (digit: string) => ({ value: digit, decimals: 0, scale: exponent });
  const low = figure('2');
  return { start: at, end: at + found[0].length, low, high: two ? low : figure('9'), modifier: 'approx', form: 'numeral' };
}
