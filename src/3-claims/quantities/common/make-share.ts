import type { Span } from '../../../schema/place.ts';
import { addDecimals, decimalsOf, divideDecimals, multiplyDecimal } from '../decimal.ts';
import type { Draft, Measure, Scan } from '../room.ts';
import { exactDraft, unwritten } from './make-draft.ts';
import { standsAlone } from './stands-alone.ts';
import { readUnit } from './read-unit.ts';

interface Fraction extends Span {
  top: string;
  bottom: string;
  whole?: string;
}

/** A fraction is a share in per cent (thirds to two decimals), a number of a unit where one follows, and a bare number where the text holds nothing else. */
export function shareOf(scan: Scan, { start, end, top, bottom, whole }: Fraction): Draft {
  const measure = readUnit(scan, end) ?? unitOfWhole(scan, end, whole !== undefined);
  const ofUnit = measure !== null && !measure.counted && measure.dimension !== 'score';
  const plain = ofUnit || whole !== undefined || isAlone(scan, start, end) || Math.abs(Number(top)) > Number(bottom);
  const ratio = divideDecimals(plain ? top : multiplyDecimal(top, 100), bottom, plain ? 12 : bottom.length > 3 ? bottom.length : 2);
  const value = whole === undefined ? ratio : addDecimals(whole, ratio);
  const decimals = Math.min(decimalsOf(value), plain ? 4 : bottom.length > 3 ? bottom.length : 2);
  const figure = { value, decimals, scale: 0, ...(plain ? {} : { quotient: divideDecimals(top, bottom, 12) }) };
  const span = { start, end: ofUnit ? measure.end : end };
  const own = ofUnit ? measure : plain ? null : unwritten(end, '%', 'share');
  return exactDraft(span, figure, own, { form: 'fraction', rule: 'read-fraction', number: { start, end } });
}

/** one and three quarters of an hour, 3/4 of an inch: the unit that a number with a part is of. */
function unitOfWhole(scan: Scan, end: number, bare: boolean): Measure | null {
  const of = (bare ? /^ of (?:an? )?/ : /^ of an? /).exec(scan.lower.slice(end, end + 7));
  const measure = of && readUnit(scan, end + of[0].length);
  return measure && extents.has(measure.dimension) && measure.end - measure.start > 3 ? measure : null;
}

const extents = new Set(['duration', 'length', 'mass', 'volume']);

/** Nothing else stands in the text, or a hedge alone (about a third). */
function isAlone({ text, lower, language, lexicon }: Scan, start: number, end: number): boolean {
  const hedge = start < 32 ? lexicon.before[language].longestBefore(lower, lower.slice(0, start).trimEnd().length) : null;
  return standsAlone(text, hedge?.start ?? start, end);
}
