import type { Knowledge } from '../../schema/knowledge.ts';
import type { Taggers } from '../../schema/tagger.ts';
import { createChineseTagger } from './chinese-tagger.ts';
import { tagEnglish } from './english-tagger.ts';
import { userWords } from './user-words.ts';

/** One tagger a language; nothing is loaded until a sentence has to be tagged. */
export function createTaggers(knowledge: Knowledge): Taggers {
  return { zh: createChineseTagger(userWords(knowledge)), en: tagEnglish };
}
