import type { CrossCheck, PaperRecords, Pipeline } from '../pipeline.ts';
import type { ReadCounts } from '../publish/describe-run.ts';
import type { EncodedRecords } from '../publish/publish-run.ts';
import type { DecisionRecord } from '../schema/decision.ts';
import type { Reference } from '../schema/document.ts';
import type { EntryStore } from './cache/entry-store.ts';
import { claimsOnDemand } from './claims-on-demand.ts';
import { type FormerComparison, viewPapers } from './former-comparison.ts';
import type { StoredPaper } from './plan-reading.ts';
import { unplacedFigures } from './unplaced-figures.ts';
import { encodedRecords, entryOf, recordsOfAll } from './stored-records.ts';

/** What was found in papers, and how they are written. */
export interface CheckedPapers {
  checked: CrossCheck;
  /** What was read of the papers, when somebody asks. */
  records: () => PaperRecords[];
  counts: ReadCounts;
  /** What to say of figures that reviewers added and that no paper has. */
  unplaced: string[];
  /** The papers' records as they were encoded when they were read; missing where reviewers corrected them. */
  encoded?: EncodedRecords;
  /** What the next run need not look at again. */
  comparison?: FormerComparison;
}

interface Checking {
  store: EntryStore;
  pipeline: Pipeline;
  superseded: { has: (id: string) => boolean };
}

/** Cross-checks stored papers, but for those that another one takes the place of; of what the last run knew only the new is looked at. */
export function checkStored(
  papers: readonly StoredPaper[],
  options: Checking & { basis: string; former: FormerComparison },
): CheckedPapers {
  const { store, pipeline, superseded, former } = options;
  const claims = claimsOnDemand(store);
  const standing = papers.filter(({ about }) => !superseded.has(about.source.id));
  const { viewed, views } = viewPapers(standing, { ...options, claims });
  const citing = standing.filter(({ about }) => about.references > 0);
  const references = citing.flatMap((paper) => entryOf(store, paper).rowsOf('references') as Reference[]);
  const { memory, ...checked } = pipeline.compare(viewed, references, former.memory);
  const ids = new Map(viewed.map(({ source, view: { order, figures } }) => [source.id, idsByPlace(order, figures.ids)]));
  const encoded = encodedRecords(store, papers, {
    claimIds: papers.map((paper) => ids.get(paper.about.source.id) ?? claims.all(paper).map(({ id }) => id)),
    claimAt: (paper, place) => claims.at(papers[paper]!, place),
  });
  return {
    checked,
    records: () => recordsOfAll(store, papers),
    counts: countRead(papers),
    unplaced: [],
    encoded,
    comparison: { views, memory },
  };
}

/** The same after what reviewers decided, which may concern any claim: all are looked at. */
export function checkCorrected(
  papers: readonly StoredPaper[],
  decisions: readonly DecisionRecord[],
  { store, pipeline, superseded }: Checking,
): CheckedPapers {
  const read = recordsOfAll(store, papers);
  const standing = read.filter(({ source }) => !superseded.has(source.id));
  const checked = pipeline.check(standing, decisions);
  const records = read.map((paper) => pipeline.correct(paper, decisions));
  const claims = records.reduce((sum, paper) => sum + paper.claims.length, 0);
  return { checked, records: () => records, counts: { ...countRead(papers), claims }, unplaced: unplacedFigures(decisions, read) };
}

function countRead(papers: readonly StoredPaper[]): ReadCounts {
  const languages = { zh: 0, en: 0 };
  for (const { about } of papers) languages[about.source.language]++;
  const sumOf = (count: 'claims' | 'references') => papers.reduce((sum, { about }) => sum + about[count], 0);
  return { documents: papers.length, languages, claims: sumOf('claims'), references: sumOf('references') };
}

function idsByPlace(order: Int32Array, ids: readonly string[]): string[] {
  const byPlace: string[] = [];
  for (const [row, place] of order.entries()) byPlace[place] = ids[row]!;
  return byPlace;
}
