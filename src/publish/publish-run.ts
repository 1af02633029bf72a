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
import { runFiles } from './run-files.ts';
import type { RunFile } from './run-files.ts';
import type { RunOutcome } from './run-outcome.ts';
import { factsToCsv, toCsv } from './write-csv.ts';
import { toJsonLines } from './write-json-lines.ts';

/** Replaces the folder `out` by the results of a run; returns the records that break their contract, one line each. */
export function publishRun(outcome: RunOutcome, out: string): string[] {
  const records = orderRecords(outcome.papers, outcome);
  const contents = new Map<string, readonly string[]>();
  const faults: string[] = [];
  const add = (name: RunFile, schema: z.ZodType, rows: readonly unknown[]): void => {
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
  for (const [id, text] of outcome.documents) contents.set(`documents/${id}.txt`, [text]);
  replaceFolder(out, contents, new Set([...runFiles, 'documents']));
  return faults;
}
