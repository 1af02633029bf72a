import { z } from 'zod';
import { Language } from './place.ts';

/** The universal part-of-speech tags that the stages after tagging ask about; the rest is X. */
export const Tag = z.enum(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'ADP', 'CCONJ', 'PRON', 'DET', 'PART', 'PUNCT', 'X']);
export type Tag = z.infer<typeof Tag>;

/** A word or mark of a sentence: UTF-16 offsets into the text of its block. */
export const Word = z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative(), tag: Tag });
export type Word = z.infer<typeof Word>;

/** A sentence or a table cell. `words` is empty where the sentence holds no number: nothing is tagged that nobody asks about. */
export const Sentence = z.object({
  block: z.number().int().nonnegative(),
  /** Its place among the sentences of its block, from 0. */
  index: z.number().int().nonnegative(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  language: Language,
  words: z.array(Word),
});
export type Sentence = z.infer<typeof Sentence>;
