import { createRequire } from 'node:module';
import type { Tag } from '../../schema/sentence.ts';
import type { Tagger } from '../../schema/tagger.ts';
import { mendEnglishTags } from './mend-english-tags.ts';

interface Brill {
  tokenize: (text: string) => string[];
  tag: (words: string[]) => { tag: string | undefined }[];
  /** The tags that the dictionary has for a word; of words without any the tag is a guess from their ending. */
  tagsOf: (word: string) => readonly string[];
}

/** Penn Treebank tags; what is not listed is X. */
const tags: Readonly<Record<string, Tag>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  VB: 'VERB',
  VBD: 'VERB',
  VBG: 'VERB',
  VBN: 'VERB',
  VBP: 'VERB',
  VBZ: 'VERB',
  MD: 'VERB',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  RB: 'ADV',
  RBR: 'ADV',
  RBS: 'ADV',
  WRB: 'ADV',
  CD: 'NUM',
  IN: 'ADP',
  TO: 'ADP',
  RP: 'ADP',
  CC: 'CCONJ',
  PRP: 'PRON',
  PRP$: 'PRON',
  WP: 'PRON',
  WP$: 'PRON',
  EX: 'PRON',
  DT: 'DET',
  PDT: 'DET',
  WDT: 'DET',
  POS: 'PART',
  URL: 'PROPN',
};

let loaded: Brill | undefined;

/** Cuts and tags English with natural's Treebank tokenizer and Brill tagger, loaded at the first call. */
export const tagEnglish: Tagger = (text) => {
  loaded ??= loadBrill();
  const plain = text.replaceAll('’', "'");
  const words = placeWords(plain, loaded.tokenize(plain));
  const texts = words.map(({ start, end }) => plain.slice(start, end));
  const tagged = loaded.tag(texts).map(({ tag }, index) => ({ text: texts[index]!, tag: tag?.split('|', 1)[0] ?? '' }));
  const mended = mendEnglishTags(tagged, loaded.tagsOf);
  return words.map(({ start, end }, index) => ({
    start,
    end,
    tag: tagOf(plain.slice(start, end), mended[index]!, loaded!),
  }));
};

/** natural's own entry loads database drivers and prints; these four files do not. */
function loadBrill(): Brill {
  const require = createRequire(import.meta.url);
  const Tokenizer = require('natural/lib/natural/tokenizers/treebank_word_tokenizer') as new () => Pick<Brill, 'tokenize'>;
  const Lexicon = require('natural/lib/natural/brill_pos_tagger/lib/Lexicon') as new (
    language: string,
    unknownWord: string,
    unknownName: string,
  ) => { lexicon: Record<string, readonly string[]> };
  const RuleSet = require('natural/lib/natural/brill_pos_tagger/lib/RuleSet') as new (language: string) => { getRules: () => unknown };
  const Tagger = require('natural/lib/natural/brill_pos_tagger/lib/Brill_POS_Tagger') as new (
    lexicon: object,
    rules: object,
  ) => { tag: (words: string[]) => { taggedWords: { tag: string | undefined }[] } };
  const tokenizer = new Tokenizer();
  const lexicon = new Lexicon('EN', 'NN', 'NNP');
  const rules = new RuleSet('EN');
  // The tagger asks for its rules at every word, and they would be listed anew each time.
  const listed = rules.getRules();
  rules.getRules = () => listed;
  const tagger = new Tagger(lexicon, rules);
  const tagsOf = (word: string) => {
    const entry = [word, word.toLowerCase()].find((form) => Object.hasOwn(lexicon.lexicon, form));
    return entry === undefined ? [] : lexicon.lexicon[entry]!;
  };
  return { tokenize: (text) => tokenizer.tokenize(text), tag: (words) => tagger.tag(words).taggedWords, tagsOf };
}

/** The tokenizer knows ASCII letters only: what it cut inside a word (M|ü|ller) or inside an astral character is put together again. */
function placeWords(text: string, tokens: readonly string[]): { start: number; end: number }[] {
  const words: { start: number; end: number }[] = [];
  let at = 0;
  for (const token of tokens) {
    while (/\s/.test(text.charAt(at))) at++;
    const last = words.at(-1);
    const end = at + token.length;
    if (last?.end === at && isCutInsideWord(text, at)) last.end = end;
    else words.push({ start: at, end });
    at = end;
  }
  return words;
}

function isCutInsideWord(text: string, at: number): boolean {
  const around = text.slice(at - 1, at + 1);
  if (/^[\ud800-\udbff][\udc00-\udfff]$/.test(around)) return true;
  return /^[\p{L}\p{M}]{2}$/u.test(around) && !/^[A-Za-z]{2}$/.test(around);
}

function tagOf(word: string, penn: string, { tagsOf }: Brill): Tag {
  if (/^[\p{P}\p{S}]+$/u.test(word)) return 'PUNCT';
  if (/^[+-]?\d[\d.,]*$/.test(word)) return 'NUM';
  if (word === "'s" || word === "n't") return 'PART';
  if (/^[A-Z]{2,}$/.test(word)) return 'PROPN';
  const tag = Object.hasOwn(tags, penn) ? tags[penn]! : 'X';
  // sisal, charcoal: an unknown word in -al is as likely a noun.
  return tag === 'ADJ' && !word.includes('-') && tagsOf(word).length === 0 ? 'X' : tag;
}
