import type { ComparedGroups, CrossCheck, FactRow, Memory, PaperRecords, Pipeline } from '../../pipeline.ts';
import { type ReadCounts, statusesByFact } from '../../publish/describe-run.ts';
import type { CheckedRecords } from '../../publish/publish-run.ts';
import type { FormerLines } from '../../publish/write-facts.ts';
import type { DecisionRecord } from '../../schema/decision.ts';
import type { Reference } from '../../schema/document.ts';
import type { EntryStore } from '../cache/entry-store.ts';
import type { ViewStore } from '../cache/view-store.ts';
import { claimsOnDemand } from './claims-on-demand.ts';
import type { FormerComparison } from './former-comparison.ts';
import type { StoredPaper } from '../plan/plan-reading.ts';
import { viewPapers } from './view-papers.ts';
import { unplacedFigures } from './unplaced-figures.ts';
import { encodedRecords, entryOf, recordsOfAll } from './stored-records.ts';

/** What was found in papers, and how they are written. */
export interface CheckedPapers extends Pick<CrossCheck, 'findings' | 'notes'> {
  /** What was read of the papers, when somebody asks. */
  records: () => PaperRecords[];
  /** Rows of the fact table by facts. */
  facts: Iterable<readonly Pick<FactRow, 'status'>[]>;
  counts: ReadCounts;
  /** What to say of figures that reviewers added and that no paper has. */
  unplaced: string[];
  /** The rows themselves, where reviewers had a say in them. */
  made?: CrossCheck['facts'];
  /** The papers' records as they were encoded when they were read, and what was found; missing where reviewers corrected them. */
  published?: CheckedRecords;
  /** Which groups of claims were compared; missing where all were. */
  compared?: ComparedGroups;
  /** What the next run need not look at again. */
  comparison?: Pick<FormerComparison, 'indexes' | 'memory'>;
}

interface Checking {
  store: EntryStore;
  pipeline: Pipeline;
  superseded: { has: (id: string) => boolean };
}

/** What of the former results can be taken over. */
interface Former {
  indexes: FormerComparison['indexes'];
  memory: Memory;
  lines: FormerLines | null;
}

/** Cross-checks stored papers, but for those that another one takes the place of; of what the last run knew only the new is looked at. */
export function checkStored(papers: readonly StoredPaper[], options: Checking & { views: ViewStore; former: Former }): CheckedPapers {
  const { store, pipeline, superseded, former } = options;
  const claims = claimsOnDemand(store);
  const standing = papers.filter(({ about }) => !superseded.has(about.source.id));
  const { viewed, indexes } = viewPapers(standing, { ...options, former: former.indexes, claims });
  const citing = standing.filter(({ about }) => about.references > 0);
  const references = citing.flatMap((paper) => entryOf(store, paper).rowsOf('references') as Reference[]);
  const { memory, findings, notes, table, told, compared } = pipeline.compare(viewed, references, former.memory);
  const byId = new Map(papers.map((paper) => [paper.about.source.id, paper]));
  const claimAt: CheckedRecords['claimAt'] = ({ source, row }) => claims.at(byId.get(source.id)!, row);
  return {
    findings,
    notes,
    facts: table.facts(),
    records: () => recordsOfAll(store, papers),
    counts: countRead(papers),
    unplaced: [],
    published: { ...encodedRecords(store, papers), table, told, claimAt, former: former.lines },
    comparison: { indexes, memory },
    compared,
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
  const { findings, notes, facts: made } = pipeline.check(standing, decisions);
  const records = read.map((paper) => pipeline.correct(paper, decisions));
  const claims = records.reduce((sum, paper) => sum + paper.claims.length, 0);
  const counts = { ...countRead(papers), claims };
  return { findings, notes, facts: statusesByFact(made), records: () => records, counts, unplaced: unplacedFigures(decisions, read), made };
}

function countRead(papers: readonly StoredPaper[]): ReadCounts {
  const languages = { zh: 0, en: 0 };
  for (const { about } of papers) languages[about.source.language]++;
  const sumOf = (count: 'claims' | 'references') => papers.reduce((sum, { about }) => sum + about[count], 0);
  return { documents: papers.length, languages, claims: sumOf('claims'), references: sumOf('references') };
}
