import type { Dimension, Term } from '../schema/claim.ts';
import type { EntityRow, MeasureRow } from '../schema/knowledge.ts';
import type { Language, Span } from '../schema/place.ts';
import type { FlowTold } from './frames/beside/flow-told.ts';
import type { Mentions } from './mentions/find-mentions.ts';
import type { Home } from './mentions/at-home.ts';
import type { WordLists } from './mentions/word-lists.ts';
import type { Calendar, PeriodMention } from './periods/period.ts';
import type { OuterUnit } from './quantities/apply-unit.ts';
import type { Reading } from './quantities/reading.ts';
import type { FramedReading } from './record/to-claim.ts';
import type { Clause, SentenceView } from './view.ts';

/** What a paragraph carries from one sentence to the next. */
export interface Carried {
  subject: Term | null;
  /** Whoever the figures of the sentence before are of: it, they. */
  spoken: Term | null;
  /** The company that was spoken of last: whom 公司 means. */
  company: Term | null;
  product: Term | null;
  measure: Term | null;
  /** Of which dimension the figure of that measure was. */
  dimension: Dimension | null;
  /** The last measure of the paragraph that figures of a dimension were of. */
  measures: ReadonlyMap<string, Term>;
  scope: Term | null;
  /** The trade flow told of last. */
  flow: FlowTold | null;
  period: PeriodMention | null;
  /** The holders named so far in the paragraph, the latest last: what 三国合计 sums up and 该公司 points back to. */
  holders: readonly EntityRow[];
}

/** What a document says of itself: taken where a sentence leaves a thing out. */
export interface DocumentFrame {
  language: Language;
  year: number | null;
  /** The latest year that the running text names where nobody knows when it appeared: 今年 is that one. */
  latestYear: number | null;
  /** How it counts years. */
  calendar: Calendar;
  /** The month in which it appeared, where it tells of the present and its title is on no time. */
  today: string | null;
  /** The quarter, month or year behind it that the title says the document is on. */
  period: PeriodMention | null;
  subject: Term | null;
  /** The body that gives an account of itself in it (a communiqué, an annual report). */
  issuer: Term | null;
  /** The place that 全國 means in it, where that is not what the tables say. */
  home: Home | null;
  product: Term | null;
  /** The two arms that a trial's tables compare, as one: what differences, intervals and p-values are of. */
  contrast: Term | null;
  /** The people whom the document studies (participants, 患者), where it counts them. */
  people: Term | null;
  /** The groups that such a document compares (替格瑞洛组, semaglutide group), folded. */
  arms: readonly string[];
  /** The unit that the document says all its tables are in, unless they say otherwise. */
  unit: OuterUnit | null;
  /** What the abbreviations that the text introduces stand for. */
  abbreviations: ReadonlyMap<string, string>;
  /** Whether the running text has a word without its capital too: at the head of a sentence it is no name then. */
  isCommonWord: (word: string) => boolean;
  /** Whether the running text has a word with its capital within a sentence. */
  isNameWithin: (word: string) => boolean;
  /** The study that such a document tells of, by its registration or its title: its arms and people are those of no other study. */
  study: Term | null;
  /** Whether the running text has these words too: what stands in headers alone may be anything. True of all where there is no running text. */
  saysInText: (words: string) => boolean;
  /** Whether words name a body that the document cites. */
  isSource: (words: string) => boolean;
}

/** A sentence with everything that was read in it: what the choosers of subject, measure, period and mood look at. */
export interface Scene {
  view: SentenceView;
  clauses: readonly Clause[];
  mentions: Mentions;
  periods: readonly PeriodMention[];
  readings: readonly Reading[];
  /** Stretches that name a change or a share, by word list. */
  cues: Record<'growth' | 'decline' | 'share', readonly Span[]>;
  /** Words that say what a mass is of, by basis. */
  bases: readonly (readonly [basis: string, words: readonly Span[]])[];
  /** Where the sources of the sentence's figures are named: who says a figure does not own it. */
  sayers: readonly number[];
  carried: Carried;
  /** What the readings before this one were framed as. */
  framed: readonly FramedReading[];
  /** What the paragraph carried when the sentence began. */
  before: Carried;
  document: DocumentFrame;
  /** Word lists that tell which part a word plays. */
  lexicon: WordLists;
  measureById: (id: string) => MeasureRow | undefined;
  /** The world as a term, where the tables know it. */
  world: Term | null;
  /** What headings, captions and headers above the sentence say, nearest last. */
  around: readonly Mentions[];
}
