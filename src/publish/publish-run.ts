import type { z } from 'zod';
import { Claim } from '../schema/claim.ts';
import { Coverage } from '../schema/coverage.ts';
import { Reference, Source } from '../schema/document.ts';
import { Fact } from '../schema/fact.ts';
import { Finding } from '../schema/finding.ts';
import { FactClaim, FindingClaim } from '../schema/links.ts';
import { describePackage } from './data-package/describe-package.ts';
import { describeRun } from './describe-run.ts';
import { linkFacts, linkFindings } from './link-records.ts';
import { orderChecked, orderRecords } from './order-records.ts';
import type { PublishedPapers } from './order-records.ts';
import { writeReport } from './report/write-report.ts';
import { replaceFolder } from './replace-folder.ts';
import type { FolderContents, FormerFiles, Pieces } from './replace-folder.ts';
import { runFiles } from './run-files.ts';
import type { RunFile } from './run-files.ts';
import type { RunOutcome } from './run-outcome.ts';
import { factsToCsv, toCsv } from './write-csv.ts';
import { writeJsonLines } from './write-json-lines.ts';

/** Records of papers that were checked and encoded when the papers were read, in the order in which they are written. */
export interface EncodedRecords extends PublishedPapers, Readonly<Record<'claims.jsonl' | 'references.jsonl' | 'coverage.jsonl', Pieces>> {
  /** Texts by the ids of their papers. */
  documents: ReadonlyMap<string, Pieces>;
}

/** What a run leaves in place of the former one: its own files go, but for those that tell what has changed since. */
export const formerFiles: FormerFiles = {
  replaced: new Set([...runFiles, 'documents']),
  kept: { folder: '.previous', names: ['facts.jsonl', 'findings.jsonl', 'run.json'] },
};

/** Replaces the folder `out` by the results of a run; returns the records that break their contract, one line each. */
export function publishRun(outcome: RunOutcome, out: string, encoded?: EncodedRecords): string[] {
  const faults = [...outcome.faults];
  const linesOf = (name: RunFile, schema: z.ZodType, rows: readonly unknown[]): Pieces =>
    writeJsonLines(name, schema, rows, (fault) => faults.push(fault));
  const papers = encoded ?? encodePapers(outcome, linesOf);
  const records = orderChecked(papers, outcome);
  const { heshuVersion } = outcome;
  const contents = new Map<RunFile, Contents>([
    ['claims.jsonl', papers['claims.jsonl']],
    ['references.jsonl', papers['references.jsonl']],
    ['findings.jsonl', linesOf('findings.jsonl', Finding, records.findings)],
    ['facts.jsonl', linesOf('facts.jsonl', Fact, records.facts)],
    ['facts.csv', factsToCsv(records.facts)],
    ['coverage.jsonl', papers['coverage.jsonl']],
    ['sources.jsonl', linesOf('sources.jsonl', Source, records.sources)],
    ['fact-claims.csv', toCsv(FactClaim.keyof().options, linkFacts(records.facts, records.sourceOf))],
    ['finding-claims.csv', toCsv(FindingClaim.keyof().options, linkFindings(records.findings))],
    ['datapackage.json', (written) => [toJson(describePackage(written, records.sources, heshuVersion))]],
    ['report.html', () => [writeReport(records, heshuVersion)]],
    ['run.json', () => [toJson(describeRun({ ...outcome, faults }))]],
  ]);
  const documents = [...papers.documents].map(([id, text]): [string, Contents] => [`documents/${id}.txt`, text]);
  replaceFolder(out, new Map<string, Contents>([...contents, ...documents]), formerFiles);
  return faults;
}

type Contents = FolderContents extends ReadonlyMap<string, infer Content> ? Content : never;

function encodePapers(
  { papers, documents }: RunOutcome,
  linesOf: (name: RunFile, schema: z.ZodType, rows: readonly unknown[]) => Pieces,
): EncodedRecords {
  const records = orderRecords(papers, { findings: [], facts: [] });
  return {
    ...records,
    'claims.jsonl': linesOf('claims.jsonl', Claim, records.claims),
    'references.jsonl': linesOf('references.jsonl', Reference, records.references),
    'coverage.jsonl': linesOf('coverage.jsonl', Coverage, records.coverage),
    documents: new Map([...documents].map(([id, text]) => [id, [text]])),
  };
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
