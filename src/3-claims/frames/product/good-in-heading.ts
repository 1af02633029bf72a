import type { Term } from '../../../schema/claim.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import type { WordLists } from '../../mentions/word-lists.ts';
import type { SentenceView } from '../../view.ts';
import { phraseTerm } from '../terms.ts';
import { isOfGoods } from './unknown-good.ts';

/** English endings of words that describe a measure. */
const describes = /(?:ed|ing|ive|ous|ary|nal|cal|ual|est)$/;

/** The good that a heading names before a measure and the tables do not know (各国海泡石产量, "Sisal output by country"): a heading has no tagged words, so what is left of its measure when names, times and words that are no goods are taken away. */
export function goodInHeading(view: SentenceView, mentions: Mentions, lexicon: WordLists): Term | null {
  const measure = mentions.measures.find(({ value }) => isOfGoods(value));
  if (!measure || mentions.products.length > 0) return null;
  const named = mentions.entities.findLast(({ end }) => end <= measure.start)?.end ?? 0;
  const words =
    view.language === 'zh' ? chineseWords(view, named, measure.start, lexicon) : englishWords(view, named, measure.start, lexicon);
  return phraseTerm(words);
}

function chineseWords(view: SentenceView, from: number, to: number, lexicon: WordLists): string {
  let text = view.text
    .slice(from, to)
    .replace(/的$/, '')
    .replace(/^.*[^\p{Script=Han}]|^.*[的年月]/u, '');
  for (let opener = noGoodAt(text, lexicon); opener > 0; opener = noGoodAt(text, lexicon)) text = text.slice(opener);
  return /^[\p{Script=Han}]{2,6}$/u.test(text) && !lexicon.holderNoun.zh.endsText(text) ? text : '';
}

/** How many characters of a word that is no good a text begins with. */
const noGoodAt = (text: string, lexicon: WordLists): number =>
  [4, 3, 2, 1].find((length) => length <= text.length && lexicon.noGood.zh.has(text.slice(0, length))) ?? 0;

function englishWords(view: SentenceView, from: number, to: number, lexicon: WordLists): string {
  const run: string[] = [];
  for (const word of view.text.slice(from, to).trim().split(/\s+/).reverse()) {
    if (!/^\p{L}[\p{L}-]{2,}$/u.test(word) || lexicon.noGood.en.has(word) || describes.test(word)) break;
    run.unshift(word);
  }
  return run.length > 0 && run.length < 4 ? run.join(' ') : '';
}
