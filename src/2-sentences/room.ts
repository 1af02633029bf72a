import type { Span } from '../schema/place.ts';

/** What a language brings to the splitting of a block: what the platform's rules split wrongly there. */
export interface SentenceRoom {
  /** BCP 47 tag for the platform's segmenter. */
  locale: string;
  /** A place where a sentence ends though the platform sees none. */
  breaks: RegExp | null;
  /** Whether the break after the text before `at` is none (an abbreviation, an open bracket). */
  joins: (text: string, before: Span, after: Span) => boolean;
}
