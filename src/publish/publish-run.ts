import type { z } from 'zod';
import { Claim } from '../schema/claim.ts';
import { Coverage } from '../schema/coverage.ts';
import { Reference, Source } from '../schema/document.ts';
import { Fact } from '../schema/fact.ts';
import { Finding } from '../schema/finding.ts';
import { FactClaim, FindingClaim } from '../schema/links.ts';
import { describePackage } from './data-package/describe-package.ts';
import { describeRun } from './describe-run.ts';
import { linkRecords } from './link-records.ts';
import { orderRecords } from './order-records.ts';
import { writeReport } from './report/write-report.ts';
import { replaceFolder } from './replace-folder.ts';
import type { FormerFiles } from './replace-folder.ts';
import { runFiles } from './run-files.ts';
import type { RunFile } from './run-files.ts';
import type { RunOutcome } from './run-outcome.ts';
import { factsToCsv, toCsv } from './write-csv.ts';
import { toJsonLines } from './write-json-lines.ts';

/** Records of papers that were checked and encoded when the papers were read, in the order in which they are written. */
export interface EncodedRecords extends Readonly<Record<'claims.jsonl' | 'references.jsonl' | 'coverage.jsonl', Iterable<string>>> {
  /** Texts by the ids of their papers. */
  documents: ReadonlyMap<string, Iterable<string>>;
}

/** What a run leaves in place of the former one: its own files go, but for those that tell what has changed since. */
export const formerFiles: FormerFiles = {
  replaced: new Set([...runFiles, 'documents']),
  kept: { folder: '.previous', names: ['facts.jsonl', 'findings.jsonl', 'run.json'] },
};

/** Replaces the folder `out` by the results of a run; returns the records that break their contract, one line each. */
export function publishRun(outcome: RunOutcome, out: string, encoded?: EncodedRecords): string[] {
  const records = orderRecords(outcome.papers, outcome);
  const contents = new Map<string, Iterable<string>>();
  const faults = [...outcome.faults];
  const add = (name: RunFile, schema: z.ZodType, rows: readonly unknown[]): void => {
    if (name === 'claims.jsonl' || name === 'references.jsonl' || name === 'coverage.jsonl') {
      if (encoded) return void contents.set(name, encoded[name]);
    }
    const written = toJsonLines(name, schema, rows);
    contents.set(name, written.lines);
    faults.push(...written.faults);
  };
  add('claims.jsonl', Claim, records.claims);
  add('references.jsonl', Reference, records.references);
  add('findings.jsonl', Finding, records.findings);
  add('facts.jsonl', Fact, records.facts);
  contents.set('facts.csv', factsToCsv(records.facts));
  add('coverage.jsonl', Coverage, records.coverage);
  add('sources.jsonl', Source, records.sources);
  const { factClaims, findingClaims } = linkRecords(records.claims, records.facts, records.findings);
  contents.set('fact-claims.csv', toCsv(FactClaim.keyof().options, factClaims));
  contents.set('finding-claims.csv', toCsv(FindingClaim.keyof().options, findingClaims));
  contents.set('datapackage.json', [`${JSON.stringify(describePackage(contents, records.sources, outcome.heshuVersion), null, 2)}\n`]);
  contents.set('report.html', [writeReport(records, outcome.heshuVersion)]);
  contents.set('run.json', [`${JSON.stringify(describeRun({ ...outcome, faults }), null, 2)}\n`]);
  for (const [id, text] of encoded?.documents ?? outcome.documents)
    contents.set(`documents/${id}.txt`, typeof text === 'string' ? [text] : text);
  replaceFolder(out, contents, formerFiles);
  return faults;
}
