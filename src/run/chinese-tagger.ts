import type { Tag, Word } from '../schema/sentence.ts';
import type { Tagger } from '../schema/tagger.ts';
import { createJieba } from './chinese/cut-and-look-up.ts';

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

/** Segments and tags Chinese; the dictionary is loaded at the first call. */
export function createChineseTagger(ownWords: ReadonlyMap<string, string>): Tagger {
  let cut: ReturnType<typeof createJieba> | undefined;
  return (text) => {
    const words: Word[] = [];
    cut ??= createJieba(ownWords);
    cut(text, (start, end, ictclas) => {
      const tag = isPlain(text.charCodeAt(start)) ? tagOf(ictclas) : tagOfSign(text.slice(start, end), ictclas);
      // 东部, 西部: a part of a country has figures of its own.
      if (ictclas === 'f' && text[end - 1] === '部') return void words.push({ start, end, tag: 'NOUN' });
      if (tag) words.push({ start, end, tag });
    });
    return words;
  };
}

/** Whether a character is a Chinese one, an ASCII letter or a digit: no mark and no white space. */
function isPlain(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || ((code | 32) >= 0x61 && (code | 32) <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** White space is no word. */
function tagOfSign(word: string, ictclas: string): Tag | null {
  if (word.trim() === '') return null;
  return /^[\p{P}\p{S}]+$/u.test(word) ? 'PUNCT' : tagOf(ictclas);
}

const tagOf = (ictclas: string): Tag => tags[ictclas] ?? tags[ictclas.slice(0, 2)] ?? tags[ictclas.slice(0, 1)] ?? 'X';
