import type { Word } from './sentence.ts';

/** Cuts a sentence into words and tags each; the words follow one another, white space may lie between them; offsets count from the sentence's start. Handed to stage 2 when it is made. */
export type Tagger = (text: string) => Word[];

/** One tagger a language, each loaded when it is first called. */
export interface Taggers {
  zh: Tagger;
  en: Tagger;
}
