import type { Draft, Scan } from '../room.ts';

/** Words that are a whole amount (过半, 腰斩, doubled, halved). */
export function readIdiom({ lower, lexicon }: Scan, at: number): Draft | null {
  const found = lexicon.idioms.longest(lower, at);
  if (!found) return null;
  if (/[a-z]/.test(lower[at]!) && (/[a-z\d-]/.test(lower[found.end] ?? '') || /[a-z\d-]/.test(lower[at - 1] ?? ''))) return null;
  const { lower: low, upper: high, unit, modifier } = found.value;
  const figure = (value: string | null) => (value === null ? null : { value, decimals: 0, scale: 0 });
  const lowFigure = figure(low);
  const span = { start: at, end: found.end };
  return {
    ...span,
    number: span,
    phrase: span,
    low: lowFigure ?? figure(high),
    high: low === high ? lowFigure : (figure(high) ?? lowFigure),
    modifier,
    measure: { start: found.end, end: found.end, code: unit, dimension: unit === '%' ? 'share' : 'ratio', base: unit, factor: 1, multiplier: 1, counted: false },
    uncertainty: null,
    form: 'idiom',
    rules: ['read-idiom'],
  };
}
