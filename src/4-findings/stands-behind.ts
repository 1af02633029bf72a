import { placeInQuote } from '../schema/place-in-quote.ts';
import type { Columns } from './columns.ts';

/** Whether a share stands right behind the amount that it is of: only a comma, or, equal to and their kin between. */
export function standsBehind({ claims, sentence }: Columns, share: number, part: number): boolean {
  if (sentence[share] !== sentence[part]) return false;
  const [x, y] = [claims[part]!, claims[share]!];
  const from = placeInQuote(x) + x.exact.length;
  const between = x.quote.slice(from, x.quote.indexOf(y.exact, from));
  return /^\s*[，,(（]?\s*(?:占[^，,。;；\d]{0,16}|or|equal to|equivalent to|which (?:was|is)|that is|some|about|\s)*$/.test(between);
}
