import type { PaperDocument } from '../schema/document.ts';
import type { Language } from '../schema/place.ts';
import type { Sentence } from '../schema/sentence.ts';
import type { ReferenceFinder } from './citations/resolve.ts';
import type { MentionFinder, Mentions } from './mentions/find-mentions.ts';
import type { WordLists } from './mentions/word-lists.ts';
import type { PeriodMention } from './periods/period.ts';
import type { PeriodReader } from './periods/read-periods.ts';
import type { QuantityReader } from './quantities/read-quantities.ts';
import type { Place } from './record/to-claim.ts';
import type { DocumentFrame } from './scene.ts';
import type { AskedPlace } from './selection/place-asked.ts';
import type { SelectionWords } from './selection/selection-words.ts';

/** What the readers are made of, built once from the tables. */
export interface Toolbox {
  quantities: QuantityReader;
  finder: MentionFinder;
  lexicon: WordLists;
  periods: PeriodReader;
  selection: SelectionWords;
}

/** A sentence or cell in its document. */
export interface ReadingContext {
  document: PaperDocument;
  frame: DocumentFrame;
  references: ReferenceFinder;
  /** What headings say. */
  headings: (section: readonly string[], language: Language) => Mentions[];
  place: Place;
  sentence: Sentence;
  /** The last period named in the paragraphs before, else in the title. */
  spoken: PeriodMention | null;
  /** Stretches of the sentence that somebody says are figures. */
  asked: readonly AskedPlace[];
}
