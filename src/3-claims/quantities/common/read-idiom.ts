import type { Draft, Scan } from '../room.ts';
import { exactDraft, unwritten } from './make-draft.ts';
import { readDivisors } from './read-unit.ts';
import { standsAlone } from './stands-alone.ts';

/** Words that are a whole amount (过半, 腰斩, doubled, halved; twice, and twice a week). */
export function readIdiom(scan: Scan, at: number): Draft | null {
  const { lower, lexicon } = scan;
  const found = lexicon.idioms.longest(lower, at);
  if (!found) return null;
  if (/[a-z]/.test(lower[at]!) && (/[a-z\d-]/.test(lower[found.end] ?? '') || /[a-z\d-]/.test(lower[at - 1] ?? ''))) return null;
  if (/^[大小]半$/.test(lower.slice(at, found.end)) && /^[年月天日个]/.test(lower.slice(found.end, found.end + 1))) return null;
  if (infinitive.test(lower.slice(at, found.end)) && !helper.test(lower.slice(Math.max(0, at - 24), at))) return null;
  // 减|半成: half a tenth.
  if (lower[found.end] === '成' && lower[found.end - 1] === '半') return null;
  const { lower: low, upper: high, unit, modifier } = found.value;
  // double the 4 t of 2019: the word behind only tells that it is a multiple.
  const end = /^(?:double|tre?b?i?ple|quadruple) /.test(lower.slice(at, found.end)) ? lower.indexOf(' ', at) : found.end;
  if (low === '50' && high === '50' && modifier === 'exact' && standsAlone(lower, at, found.end)) return half(at, found.end);
  const written = unwritten(end, unit, unit === '%' ? 'share' : 'ratio');
  const measure = /^(?:twice|thrice)$/.test(lower.slice(at, end)) ? readDivisors(scan, written, end) : written;
  const figure = (value: string | null) => (value === null ? null : { value, decimals: 0, scale: 0 });
  const lowFigure = figure(low);
  const span = { start: at, end: measure.end };
  return {
    ...span,
    number: { start: at, end },
    phrase: span,
    low: lowFigure ?? figure(high),
    high: low === high ? lowFigure : (figure(high) ?? lowFigure),
    modifier,
    measure,
    uncertainty: null,
    form: 'idiom',
    rules: ['read-idiom'],
  };
}

/** Is expected to double, would nearly halve: without a helper before it the word is an adjective (a double bond) or an order. */
const infinitive = /^(?:double|triple|treble|quadruple|halve)$/;
const helper =
  /\b(?:to|will|would|could|may|might|can|should|must|not|than)(?: (?:more than|less than|nearly|almost|about|roughly|approximately|at least|only|again|further))? $/;

/** A half of which nothing is said is a number, as every fraction is. */
const half = (start: number, end: number): Draft =>
  exactDraft({ start, end }, { value: '0.5', decimals: 1, scale: 0 }, null, { form: 'fraction', rule: 'read-idiom' });
