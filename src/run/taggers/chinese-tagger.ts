import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Tag, Word } from '../../schema/sentence.ts';
import type { Tagger } from '../../schema/tagger.ts';

/** ICTCLAS tags by their longest known prefix; what is not listed is X. */
const tags: Readonly<Record<string, Tag>> = {
  n: 'NOUN',
  nr: 'PROPN',
  ns: 'PROPN',
  nt: 'PROPN',
  nz: 'PROPN',
  j: 'NOUN',
  l: 'NOUN',
  s: 'NOUN',
  t: 'NOUN',
  q: 'NOUN',
  eng: 'NOUN',
  v: 'VERB',
  vd: 'ADV',
  vn: 'NOUN',
  i: 'VERB',
  a: 'ADJ',
  ad: 'ADV',
  an: 'NOUN',
  b: 'ADJ',
  z: 'ADJ',
  d: 'ADV',
  m: 'NUM',
  f: 'ADP',
  p: 'ADP',
  c: 'CCONJ',
  r: 'PRON',
  u: 'PART',
  y: 'PART',
  e: 'PART',
  o: 'PART',
  k: 'PART',
  w: 'PUNCT',
};

interface Jieba {
  load: (files: { idfDict: string; dict?: string }) => unknown;
  cut: (text: string, withUnknownWords?: boolean) => string[];
  tag: (text: string) => { word: string; tag: string }[];
  insertWord: (word: string, tag: string) => unknown;
}

const require = createRequire(import.meta.url);
const requireJieba = (): Jieba => require('nodejieba') as Jieba;
const fileBeside = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url));
/** A table of one row instead of the 6 MB by which nodejieba would weigh keywords: nobody asks it for any. */
const wordWeights = fileBeside('word-weights.utf8');

/** Which words the dictionary of this thread was last loaded with. */
let loadedWith: ReadonlyMap<string, string> | undefined;

/** Segments and tags Chinese with nodejieba; its dictionary (over a second, 250 MB) is loaded at the first call. */
export function createChineseTagger(ownWords: ReadonlyMap<string, string>): Tagger {
  let tag: ((text: string) => TaggedWord[]) | undefined;
  return (text) => {
    if (!tag || loadedWith !== ownWords) tag = rememberTags(loadJieba(ownWords));
    const words: Word[] = [];
    let end = 0;
    for (const { word, tag: known } of tag(text.toWellFormed())) {
      const start = end;
      end += word.length;
      if (word.trim() !== '') words.push({ start, end, tag: known });
    }
    return words;
  };
}

interface TaggedWord {
  word: string;
  tag: Tag;
}

/** So many words are remembered: a large corpus has ever more numbers and names. */
const MOST_WORDS = 50_000;

/** Tags as nodejieba does, in half the time: a word has the same tag in every sentence, so that sentences are only cut and each word is looked up once. */
function rememberTags(jieba: Jieba): (text: string) => TaggedWord[] {
  const known = new Map<string, TaggedWord | null>();
  const lookUp = (text: string): TaggedWord[] => jieba.tag(text).map(({ word, tag }) => ({ word, tag: tagOf(word, tag) }));
  const remember = (word: string): TaggedWord | null => {
    const [alone, more] = lookUp(word);
    // By itself a word may be cut further: its sentences are tagged as a whole.
    const found = alone && !more ? alone : null;
    known.set(word, found);
    return found;
  };
  return (text) => {
    if (known.size > MOST_WORDS) known.clear();
    const words = jieba.cut(text, true).map((word) => known.get(word) ?? remember(word));
    return words.every((word) => word !== null) ? words : lookUp(text);
  };
}

/** Gives back the dictionary of a thread that ends, which nodejieba would leave in memory until the process ends: one of a single word takes its place. */
export function dropDictionary(): void {
  if (loadedWith === undefined) return;
  requireJieba().load({ dict: fileBeside('one-word.utf8'), idfDict: wordWeights });
  loadedWith = undefined;
}

function loadJieba(ownWords: ReadonlyMap<string, string>): Jieba {
  const jieba = requireJieba();
  jieba.load({ idfDict: wordWeights });
  for (const [word, tag] of ownWords) if (jieba.cut(word).length > 1) jieba.insertWord(word, tag);
  loadedWith = ownWords;
  return jieba;
}

const sign = /^[\p{P}\p{S}]+$/u;

function tagOf(word: string, ictclas: string): Tag {
  if (sign.test(word)) return 'PUNCT';
  // 东部, 西部: a part of a country has figures of its own.
  if (ictclas === 'f' && word.endsWith('部')) return 'NOUN';
  return tags[ictclas] ?? tags[ictclas.slice(0, 2)] ?? tags[ictclas.slice(0, 1)] ?? 'X';
}
