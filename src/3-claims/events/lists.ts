import type { SentenceView } from '../view.ts';

/** The measure of the date on which a list takes up a good: the event `listing` of the tables. */
export const listing = { id: 'event:listing', label: { zh: '列入清单', en: 'listing' } };

const containing = {
  zh: /(?:含有?|包括|包含|涵盖|涵蓋|列有)/,
  en: /\b(?:includ(?:es|ed|ing)|contain(?:s|ed|ing)|naming|names|named)\b/,
};
const list = { zh: /清单|清單|名单|名單|目录|目錄|名录|名錄/, en: /\b(?:list|register|inventory)\b/ };

/** Where the goods begin that a list puts on record by its being published (公布了含镍的矿产清单, published a list that includes nickel), or null. */
export function goodsOfList({ folded, language }: SentenceView, word: { end: number }): number | null {
  const clause = /^[^。;；]*/.exec(folded.slice(word.end))![0].split(/\.\s/)[0]!;
  const match = containing[language].exec(clause);
  return match && list[language].test(clause) ? word.end + match.index + match[0].length : null;
}
