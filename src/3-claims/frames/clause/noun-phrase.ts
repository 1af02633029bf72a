import type { Scene } from '../../scene.ts';
import type { SentenceView } from '../../view.ts';

/** A sentence and the words that tell which part a word plays. */
export type PhraseScene = Pick<Scene, 'view' | 'lexicon' | 'periods' | 'readings'>;

const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'X']);

/** Characters that a phrase has at most: an English noun phrase takes about three times as many as a Chinese one. */
const LONGEST = { zh: 16, en: 44 };

/** The noun phrase that ends at an offset, in the document's words: the run of nouns, names and what describes them, 的 inside it allowed. */
export function nounPhraseBefore({ view, lexicon, periods, readings }: PhraseScene, offset: number, most = LONGEST[view.language]): string {
  const words = view.words.filter((word) => word.end <= offset);
  let index = words.length - 1;
  while (
    index >= 0 &&
    (['ADV', 'ADP'].includes(words[index]!.tag) ||
      lexicon.figureLink[view.language].has(view.folded.slice(words[index]!.start, words[index]!.end)))
  )
    index--;
  let first = index;
  while (first >= 0 && belongs({ view, lexicon, periods, readings }, words, first) && words[index]!.end - words[first]!.start <= most)
    first--;
  const start = words[first + 1];
  const end = words[index];
  if (!start || !end || first >= index) return '';
  // The cutter glues a short verb to a short noun: 值为, 之比为.
  // 其|中重稀土: the cutter glues the end of one word to the next.
  const from = start.start + (view.folded.startsWith('其中', start.start - 1) && start.start > 0 ? 1 : 0);
  return view.text.slice(from, end.end).replace(/^[的和与及、\s]+|(?:(?<![行作人认成])[为為]|[的\s])+$/g, '');
}

/** The noun phrase that begins at an offset, which may lie within a word (二百|多种产品). */
export function nounPhraseAfter({ view, lexicon, periods, readings }: PhraseScene, offset: number, most = LONGEST[view.language]): string {
  const words = view.words
    .filter((word) => word.start >= offset || word.end > offset + 1)
    .map((word) => (word.start < offset ? { ...word, start: offset } : word));
  let index = 0;
  while (words[index] && ['的', 'of', 'the', 'a', 'an'].includes(view.folded.slice(words[index]!.start, words[index]!.end))) index++;
  let last = isParticiple(words, index, view) ? index + 1 : index;
  while (words[last] && belongs({ view, lexicon, periods, readings }, words, last) && words[last]!.end - words[index]!.start <= most)
    last++;
  const start = words[index];
  const end = words[last - 1];
  return start && end && last > index ? view.text.slice(start.start, end.end).replace(/[的和与及、\s]+$/g, '') : '';
}

/** 异常区, 正极材料|在: Chinese words that the dictionary cuts otherwise, up to the end of their clause or what is said of them. */
const alone = /^\p{Script=Han}{2,10}?(?=[，,。;；、占有在为是达将已可的]|$)/u;

/** The noun phrase that begins at an offset, else the words there as far as they can be one. */
export const nounOrWordsAfter = (scene: PhraseScene, offset: number): string =>
  nounPhraseAfter(scene, offset) || (alone.exec(scene.view.text.slice(offset))?.[0] ?? '');

/** Irrigated plots, ageing men: a participle before its noun, which a tagger takes for a verb. */
const isParticiple = (words: SentenceView['words'], index: number, { folded, language }: SentenceView): boolean =>
  language === 'en' &&
  words[index]?.tag === 'VERB' &&
  /(?:ed|ing)$/.test(folded.slice(words[index].start, words[index].end)) &&
  nominal.has(words[index + 1]?.tag ?? '');

/** FEV1, IL-6: what an abbreviation of letters and a digit or two stands for. */
const abbreviation = /(?<![a-z\d])[a-z]{2,6}-?\d{1,2}$/;

function belongs({ view, lexicon, periods, readings }: PhraseScene, words: SentenceView['words'], index: number): boolean {
  const word = words[index]!;
  const text = view.folded.slice(word.start, word.end);
  const taken = [...periods, ...(view.language === 'zh' ? readings.map(({ number }) => number) : [])];
  if (taken.some(({ start, end }) => start < word.end && end > word.start)) return false;
  if (view.language === 'zh' && abbreviation.test(view.folded.slice(Math.max(0, word.end - 9), word.end))) return true;
  if (/[，,。;；:：()（）\d%]|^(?:i\.e|e\.g)\.?$/.test(text)) return false;
  if (text === '的' || text === 'of' || text === '-') return true;
  if (lexicon.figureLink[view.language].has(text) || lexicon.clauseOpener[view.language].has(text)) return false;
  if (view.language === 'en' && isGerundInside(words, index, text)) return true;
  return nominal.has(word.tag) || (view.language === 'zh' && word.tag === 'VERB' && word.end - word.start >= 2);
}

/** The rare earth leaching efficiency, a leaching rate: what is done stands within the name. */
const isGerundInside = (words: SentenceView['words'], index: number, text: string): boolean =>
  words[index]!.tag === 'VERB' &&
  text.endsWith('ing') &&
  words[index + 1]?.tag === 'NOUN' &&
  /^(?:NOUN|PROPN|ADJ|DET)$/.test(words[index - 1]?.tag ?? '');

/** A phrase without the holder it opens with (波兰铁路货运量 is 铁路货运量 of 波兰, 治疗后试验组空腹血糖 is 空腹血糖 of 试验组); empty where the holder is all of it. */
export function withoutHolder(phrase: string, { document, mentions, view }: Pick<Scene, 'document' | 'mentions' | 'view'>): string {
  if (view.language === 'en') return phrase;
  const words = document.arms.length > 0 ? phrase.replace(/^\p{Script=Han}{2,3}[前后後](?=.{3})/u, '') : phrase;
  const holder = [...mentions.entities.map(({ start, end }) => view.text.slice(start, end)), ...document.arms]
    .filter((name) => words.startsWith(name) && words.length > name.length + 1)
    .sort((a, b) => b.length - a.length)[0];
  return holder ? words.slice(holder.length).replace(/^的/, '') : words;
}
