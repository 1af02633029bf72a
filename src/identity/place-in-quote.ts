import type { Claim } from '../schema/claim.ts';

/** How many characters before a figure tell it from the same figure elsewhere in its sentence. */
const LEAD = 12;

/** Where in its sentence a figure stands, in characters of the quote; the same figure may stand there twice. -1 where it is not in it as written. */
export function placeInQuote({ quote, exact, prefix }: Pick<Claim, 'quote' | 'exact' | 'prefix'>): number {
  const first = quote.indexOf(exact);
  for (let at = first; at >= 0; at = quote.indexOf(exact, at + 1)) {
    if (at === first && quote.indexOf(exact, at + 1) < 0) return at;
    if (prefix.endsWith(quote.slice(Math.max(0, at - LEAD), at))) return at;
  }
  return first;
}
