import type { Claim } from './claim.ts';
import type { Span } from './place.ts';

type Quoted = Pick<Claim, 'quote' | 'exact' | 'prefix'>;

/** How many characters before a figure tell it from the same figure elsewhere in its sentence. */
const LEAD = 12;

/** Where in its sentence a figure stands, in characters of the quote; the same figure may stand there twice. -1 where it is not in it as written. */
export function placeInQuote({ quote, exact, prefix }: Quoted): number {
  const first = quote.indexOf(exact);
  for (let at = first; at >= 0; at = quote.indexOf(exact, at + 1)) {
    if (at === first && quote.indexOf(exact, at + 1) < 0) return at;
    if (prefix.endsWith(quote.slice(Math.max(0, at - LEAD), at))) return at;
  }
  return first;
}

/** The same with its end; a figure that a line end breaks in its paper (55 \u23CE 431) stands whole in its sentence. Null where the sentence has it in no form. */
export function figureInQuote(quoted: Quoted): Span | null {
  const whole = quoted.exact.replace(/\s+/g, '');
  const told = placeInQuote(quoted) < 0 ? { ...quoted, exact: whole } : quoted;
  const start = placeInQuote(told);
  return start < 0 ? null : { start, end: start + told.exact.length };
}
