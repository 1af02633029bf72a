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
import { orderRecords } from './order-records.ts';
import { writeReport } from './report/write-report.ts';
import { replaceFolder } from './replace-folder.ts';
import type { FolderContents, FormerFiles, Pieces } from './replace-folder.ts';
import { runFiles } from './run-files.ts';
import type { RunFile } from './run-files.ts';
import type { RunOutcome } from './run-outcome.ts';
import { factsToCsv, toCsv } from './write-csv.ts';
import { writeJsonLines } from './write-json-lines.ts';

/** Records of papers that were checked and encoded when the papers were read, in the order in which they are written. */
export interface EncodedRecords extends Readonly<Record<'claims.jsonl' | 'references.jsonl' | 'coverage.jsonl', Pieces>> {
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
  const records = orderRecords(outcome.papers, outcome);
  const faults = [...outcome.faults];
  const linesOf = (name: RunFile, schema: z.ZodType, rows: readonly unknown[]): Pieces =>
    writeJsonLines(name, schema, rows, (fault) => faults.push(fault));
  const { heshuVersion } = outcome;
  const contents = new Map<RunFile, Contents>([
    ['claims.jsonl', encoded?.['claims.jsonl'] ?? linesOf('claims.jsonl', Claim, records.claims)],
    ['references.jsonl', encoded?.['references.jsonl'] ?? linesOf('references.jsonl', Reference, records.references)],
    ['findings.jsonl', linesOf('findings.jsonl', Finding, records.findings)],
    ['facts.jsonl', linesOf('facts.jsonl', Fact, records.facts)],
    ['facts.csv', factsToCsv(records.facts)],
    ['coverage.jsonl', encoded?.['coverage.jsonl'] ?? linesOf('coverage.jsonl', Coverage, records.coverage)],
    ['sources.jsonl', linesOf('sources.jsonl', Source, records.sources)],
    ['fact-claims.csv', toCsv(FactClaim.keyof().options, linkFacts(records.facts, records.claimOf))],
    ['finding-claims.csv', toCsv(FindingClaim.keyof().options, linkFindings(records.findings))],
    ['datapackage.json', (written) => [toJson(describePackage(written, records.sources, heshuVersion))]],
    ['report.html', () => [writeReport(records, heshuVersion)]],
    ['run.json', () => [toJson(describeRun({ ...outcome, faults }))]],
  ]);
  const documents = [...(encoded?.documents ?? outcome.documents)].map(([id, text]): [string, Contents] => [
    `documents/${id}.txt`,
    typeof text === 'string' ? [text] : text,
  ]);
  replaceFolder(out, new Map<string, Contents>([...contents, ...documents]), formerFiles);
  return faults;
}

type Contents = FolderContents extends ReadonlyMap<string, infer Content> ? Content : never;

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
