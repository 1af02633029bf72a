import type { Knowledge } from '../../schema/knowledge.ts';
import type { Language } from '../../schema/place.ts';
import { foldText } from '../../text/fold.ts';
import { type Wording, wordingOf } from '../../text/phrasing.ts';

/** The words of a list in one language; texts are asked as they stand in the document. */
export interface WordList {
  has: (text: string) => boolean;
  /** Whether a text ends with a word of the list: with its characters in Chinese, with the whole word in English. */
  endsText: (text: string) => boolean;
}

const lists = {
  noGood: 'no-good',
  clauseOpener: 'clause-opener',
  figureLink: 'figure-link',
  holderNoun: 'holder-noun',
  classifier: 'classifiers',
  personNoun: 'person-noun',
  quantityNoun: 'quantity-noun',
  levelVerb: 'level-verb',
  amountVerb: 'amount-verb',
  causingVerb: 'causing-verb',
  raisingVerb: 'raising-verb',
  loweringVerb: 'lowering-verb',
  riseNoun: 'rise-noun',
  fallNoun: 'fall-noun',
  instrumentNoun: 'instrument-noun',
} as const;

/** Word lists that tell which part a word plays in its phrase, and the words of all lists for expressions. */
export type WordLists = Record<keyof typeof lists, Record<Language, WordList>> & Wording;

/** Builds the lists once from the wording table. */
export function createWordLists(knowledge: Knowledge): WordLists {
  const { words } = wordingOf(knowledge.wording);
  const named = Object.entries(lists).map(([name, id]) => [
    name,
    { zh: wordList(words(id, 'zh'), 'zh'), en: wordList(words(id, 'en'), 'en') },
  ]);
  return { ...(Object.fromEntries(named) as Record<keyof typeof lists, Record<Language, WordList>>), words };
}

function wordList(words: readonly string[], language: Language): WordList {
  const folded = new Set(words.map(foldText));
  const longest = Math.max(0, ...[...folded].map(({ length }) => length));
  const hasEnding = (text: string): boolean => {
    for (let length = Math.min(longest, text.length); length > 0; length--) if (folded.has(text.slice(-length))) return true;
    return false;
  };
  return {
    has: (text) => folded.has(foldText(text)),
    endsText: (text) => (language === 'zh' ? hasEnding(foldText(text)) : folded.has(/[\p{L}]+$/u.exec(foldText(text))?.[0] ?? '')),
  };
}
