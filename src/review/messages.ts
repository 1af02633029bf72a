import type { Claim, Term } from '../schema/claim.ts';
import type { Coverage } from '../schema/coverage.ts';
import type { AddedClaim, Decision, DecisionRecord, Difference, FigurePlace, RightReading, Ruling, Verdict } from '../schema/decision.ts';
import type { Source } from '../schema/document.ts';
import type { Fact } from '../schema/fact.ts';
import type { Finding } from '../schema/finding.ts';
import type { Language } from '../schema/place.ts';

/** What the page needs of a finding to list it, filter by it and search it. */
export interface QueueRow extends Pick<Finding, 'id' | 'code' | 'severity' | 'confidence' | 'status' | 'message'> {
  /** What looking at it first is worth: its severity by its probability. */
  worth: number;
  verdict: Verdict | null;
  who: string | null;
  papers: string[];
  languages: Language[];
  measure: Bilingual | null;
}

export interface Bilingual {
  zh: string;
  en: string;
}

export interface PaperRow extends Source {
  claims: number;
  findings: number;
  coverage: Omit<Coverage, 'skipped'> | null;
}

/** The whole queue, by worth, with what stands around it. */
export interface QueueMessage {
  corpus: string;
  out: string;
  reviewer: string;
  rows: QueueRow[];
  papers: PaperRow[];
  warnings: string[];
  /** Corrections that the next run will carry out, or take back. */
  pending: number;
  /** Whether the page can run again. */
  canRun: boolean;
  revision: number;
}

/** What a decision changes of the queue: the new state of the findings that it is about. */
export interface ChangedRows {
  /** Counts the states of the desk: answers and events come on several ways, and an old one must not undo a newer one. */
  revision: number;
  rows: Pick<QueueRow, 'id' | 'status' | 'verdict' | 'who'>[];
  pending: number;
}

/** A stretch of text, and the claim that it is, where it is one, or why a number in it is none. */
export interface TextRun {
  text: string;
  claim: string | null;
  skipped?: string;
}

export interface TableView {
  caption: string | null;
  /** Null where rows are left out. */
  rows: ({ isHead: boolean; block: number | null; runs: TextRun[] }[] | null)[];
}

/** The paragraph or the table that a claim stands in. */
export type Passage = { kind: 'text'; runs: TextRun[] } | ({ kind: 'table' } & TableView);

export interface ClaimView {
  claim: Claim;
  /** Null where the paper cannot be read or is another one by now. */
  passage: Passage | null;
  /** Entries of the reference list that its citations lead to. */
  references: { key: string; text: string }[];
}

/** A value as it is drawn: in the unit of its plot, null on an open side. */
export interface PlottedValue {
  claim: string;
  paper: string;
  year: number | null;
  lower: number | null;
  upper: number | null;
  exact: string;
  rank: Fact['rank'];
}

/** Values that share a unit, of one fact or of several that are compared. */
export interface Plot {
  label: Bilingual;
  unit: string;
  values: PlottedValue[];
}

export interface HistoryEntry {
  record: DecisionRecord;
  /** The decision itself, or the one that the record takes back or restores. */
  decision: Ruling | null;
  isWithdrawn: boolean;
  finding: string | null;
  message: Bilingual | null;
}

export interface FindingMessage {
  finding: Finding;
  decision: Decision | null;
  claims: ClaimView[];
  /** How its values hang together, and why another reading would be right, where it is said. */
  formula: Bilingual | null;
  reason: Bilingual | null;
  /** Claims that joined the matter after it was decided. */
  joined: string[];
  facts: Fact[];
  plots: Plot[];
  series: Series | null;
  history: HistoryEntry[];
}

/** The values of a fact in all its years, as papers state them. */
export interface Series {
  label: Bilingual;
  unit: string;
  values: (PlottedValue & { source: string; time: number; fact: string })[];
}

export interface FactMessage {
  series: Series | null;
  facts: Fact[];
  claims: ClaimView[];
  plots: Plot[];
}

/** `block` counts the blocks of the paper, cells among them. */
export type DocumentBlock = { kind: string; block: number; runs: TextRun[] } | ({ kind: 'table' } & TableView);

export interface DocumentMessage {
  source: Source;
  blocks: DocumentBlock[] | null;
  /** Of each claim, the findings that it stands in. */
  findingsOf: Record<string, string[]>;
  /** Of each claim, the fact that it states. */
  factOf: Record<string, string>;
  /** Figures that reviewers added and that the results do not show yet. */
  added: AddedClaim[];
  coverage: Coverage | null;
  /** Why numbers are no claims, in words. */
  reasons: Record<string, Bilingual>;
}

export interface DecideRequest {
  findings: string[];
  verdict: Verdict;
  /** A claim id, or a place in the finding (0 is A). */
  claim: string | number | null;
  differ: Difference | null;
  prefer: string | number | null;
  reading: RightReading | null;
  note: string;
  who: string;
}

export interface StepAnswer extends ChangedRows {
  /** How many decisions were made, taken back or restored. */
  count: number;
  /** The finding that they were about, or null where they were about none. */
  finding: string | null;
}

/** A measure in the words of papers, and the figures that are of it. */
export interface MeasureRow {
  measure: Term;
  claims: number;
  papers: number;
  example: { claim: string; source: string; exact: string; quote: string };
  /** The decision that gave it this name, where one did. */
  by: string | null;
}

/** Whether two names of measures mean one. */
export interface MeasuresRequest {
  are: 'one' | 'apart';
  measure: Term;
  other: Term;
  note: string;
  who: string;
}

/** Characters of a paper's block that somebody says are a figure. */
export interface ProposeRequest {
  source: string;
  block: number;
  start: number;
  end: number;
}

/** What a run would read of it. */
export interface Proposal {
  place: FigurePlace;
  claim: Claim | null;
}

export interface AddRequest extends FigurePlace {
  source: string;
  reading: RightReading;
  note: string;
  who: string;
}

/** How far a run has come that was asked for from a page; `failed` says why it ended without results. */
export interface RunProgress {
  step: 'wait' | 'read' | 'check' | 'write' | 'done';
  done: number;
  total: number;
  failed: string | null;
}
