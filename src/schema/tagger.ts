import type { Tag } from './sentence.ts';

/** Cuts a sentence into words and tags each; the words follow one another in the text, white space may lie between them. Handed to stage 2 when it is made. */
export type Tagger = (text: string) => { text: string; tag: Tag }[];

/** One tagger a language, each loaded when it is first called. */
export interface Taggers {
  zh: Tagger;
  en: Tagger;
}
