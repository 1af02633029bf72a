import type { Knowledge } from '../../schema/knowledge.ts';
import type { Language } from '../../schema/place.ts';
import { foldText } from '../../text/fold.ts';

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

/** Word lists that tell which part a word plays in its phrase. */
export type WordLists = Record<keyof typeof lists, Record<Language, WordList>>;

/** Builds the lists once from the wording table. */
export function createWordLists({ wording }: Knowledge): WordLists {
  const rows = new Map(wording.map((row) => [row.id, row]));
  const build = (id: string) => ({ zh: wordList(rows.get(id)?.zh ?? [], 'zh'), en: wordList(rows.get(id)?.en ?? [], 'en') });
  return {
    noGood: build(lists.noGood),
    clauseOpener: build(lists.clauseOpener),
    figureLink: build(lists.figureLink),
    holderNoun: build(lists.holderNoun),
    classifier: build(lists.classifier),
    personNoun: build(lists.personNoun),
    quantityNoun: build(lists.quantityNoun),
    levelVerb: build(lists.levelVerb),
    amountVerb: build(lists.amountVerb),
    causingVerb: build(lists.causingVerb),
    raisingVerb: build(lists.raisingVerb),
    loweringVerb: build(lists.loweringVerb),
    riseNoun: build(lists.riseNoun),
    fallNoun: build(lists.fallNoun),
    instrumentNoun: build(lists.instrumentNoun),
  };
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
