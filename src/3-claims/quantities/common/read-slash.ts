import type { Draft, FigureReader, Scan } from '../room.ts';
import { divideDecimals } from '../decimal.ts';
import { shareOf } from './make-share.ts';
import { readUnit } from './read-unit.ts';
import { standsAlone } from './stands-alone.ts';

const slash = /(?:(\d{1,3})(?: +|又))?(\d{1,5}) ?\/ ?(\d{1,5})(?:ths?|rds?|TH|RD)?(?![\d/.]|,\d{3})/y;

/** Proper fractions in digits (1/3, 2 1/4); improper ones (22/3) only where nothing else is said, for elsewhere they are ratios or no numbers at all. */
export function readSlash(scan: Scan, at: number, floor: number): Draft | null {
  const { text } = scan;
  if (/[\d/.,A-Za-z$€£¥]/.test(text[at - 1] ?? '')) return null;
  slash.lastIndex = at;
  const found = slash.exec(text);
  if (!found || Number(found[3]) === 0 || goesOn(scan, at + found[0].length)) return null;
  const start = signBefore(text, at, floor);
  const [top, bottom] = [Number(found[2]), Number(found[3])];
  const short = found[2]!.length < 4 && found[3]!.length < 5;
  const usual = top < bottom && short;
  const alone = (top < bottom || (top > bottom && bottom <= 16)) && standsAlone(text, start, at + found[0].length);
  if (!usual && !alone) return null;
  const draft = shareOf(scan, {
    start,
    end: at + found[0].length,
    top: found[2]!,
    bottom: found[3]!,
    ...(found[1] ? { whole: found[1] } : {}),
  });
  if (start === at || !draft.low) return draft;
  const { value, quotient } = draft.low;
  const figure = { ...draft.low, value: `-${value}`, ...(quotient ? { quotient: `-${quotient}` } : {}) };
  return { ...draft, low: figure, high: figure };
}

/** 1/2h goes on with a unit, 1/4B with a name. */
function goesOn(scan: Scan, end: number): boolean {
  return /[A-Za-z]/.test(scan.text[end] ?? '') && (readUnit(scan, end)?.counted ?? true);
}

/** Where a minus before the fraction begins; one that is set apart only at the head of a text. */
function signBefore(text: string, at: number, floor: number): number {
  if (/[-负]/.test(text[at - 1] ?? ' ') && at - 1 >= floor && !/[A-Za-zΑ-ω\d]/.test(text[at - 2] ?? '')) return at - 1;
  return at < 6 && /^\s*- $/.test(text.slice(0, at)) ? at - 2 : at;
}

/** 2.5/12.5, 六十/一百二十: a quotient of any two numbers where nothing else is said. */
export function createQuotientReader(figures: readonly FigureReader[]): FigureReader {
  const readFigure = (scan: Scan, at: number, floor: number) =>
    figures.map((read) => read(scan, at, floor)).find((hit) => hit !== null) ?? null;
  return (scan, at, floor) => {
    const { text } = scan;
    const place = text.length > 48 ? -1 : text.indexOf('/');
    if (place <= at || place > at + 24 || text.slice(0, at).trim() !== '') return null;
    const top = readFigure(scan, at, floor);
    const bottom = top?.end === place ? readFigure(scan, place + 1, place + 1) : null;
    if (!top || !bottom || top.low !== top.high || bottom.low !== bottom.high || !standsAlone(text, top.start, bottom.end)) return null;
    if (top.low.scale || bottom.low.scale || /^-?[0.]*$/.test(bottom.low.value) || (/^\d+$/.test(top.low.value) && top.form === 'digits'))
      return null;
    const value = divideDecimals(top.low.value, bottom.low.value, 9);
    const figure = { value, decimals: 4, scale: 0 };
    return { ...top, end: bottom.end, low: figure, high: figure, form: 'fraction' };
  };
}
