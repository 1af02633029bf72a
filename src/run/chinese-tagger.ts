import { createRequire } from 'node:module';
import type { Tag } from '../schema/sentence.ts';
import type { Tagger } from '../schema/tagger.ts';

interface Jieba {
  load: () => unknown;
  cut: (text: string) => string[];
  tag: (text: string) => { word: string; tag: string }[];
  insertWord: (word: string, tag: string) => unknown;
}

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

/** Which words the process-wide dictionary was last loaded with. */
let loadedWith: ReadonlyMap<string, string> | undefined;

/** Segments and tags Chinese with nodejieba; its dictionary (over a second, 250 MB) is loaded at the first call. */
export function createChineseTagger(words: ReadonlyMap<string, string>): Tagger {
  const jieba = (): Jieba => {
    const require = createRequire(import.meta.url);
    const dictionary = require('nodejieba') as Jieba;
    if (loadedWith !== words) {
      dictionary.load();
      for (const [word, tag] of words) if (dictionary.cut(word).length > 1) dictionary.insertWord(word, tag);
      loadedWith = words;
    }
    return dictionary;
  };
  return (text) => {
    let at = 0;
    return jieba()
      .tag(text.toWellFormed())
      .map(({ word, tag }) => ({ text: text.slice(at, (at += word.length)), tag: tagOf(word, tag) }))
      .filter((word) => word.text.trim() !== '');
  };
}

function tagOf(word: string, ictclas: string): Tag {
  if (/^[\p{P}\p{S}]+$/u.test(word)) return 'PUNCT';
  if (/^[东西中南北]+部$/.test(word)) return 'NOUN';
  return tags[ictclas] ?? tags[ictclas.slice(0, 2)] ?? tags[ictclas.slice(0, 1)] ?? 'X';
}
