import { phrasing, type Wording } from '../../text/phrasing.ts';
import type { SentenceView } from '../view.ts';

/** The measure of the date on which a list takes up a good: the event `listing` of the tables. */
export const listing = { id: 'event:listing', label: { zh: '列入清单', en: 'listing' } };

const containing = phrasing('both')`(?:${'containing-verb'})(?![a-z])`;
const catalogue = phrasing('both')`(?<![a-z])(?:${'catalogue-noun'})(?![a-z])`;

/** Where the goods begin that a list puts on record by its being published (公布了含镍的矿产清单, published a list that includes nickel), or null. */
export function goodsOfList({ folded }: SentenceView, word: { end: number }, wording: Wording): number | null {
  const clause = /^[^。;；]*/.exec(folded.slice(word.end))![0].split(/\.\s/)[0]!;
  const match = containing(wording).exec(clause);
  return match && catalogue(wording).test(clause) ? word.end + match.index + match[0].length : null;
}
