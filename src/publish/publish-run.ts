import type { z } from 'zod';
import { Claim } from '../schema/claim.ts';
import { Coverage } from '../schema/coverage.ts';
import { Reference, Source } from '../schema/document.ts';
import { Finding } from '../schema/finding.ts';
import { FindingClaim } from '../schema/links.ts';
import { describePackage } from './data-package/describe-package.ts';
import { describeRun } from './describe-run.ts';
import { linkFindings } from './link-records.ts';
import { orderFindings, orderRecords } from './order-records.ts';
import type { OrderedRecords, PublishedPapers } from './order-records.ts';
import { writeReport } from './report/write-report.ts';
import { replaceFolder } from './replace-folder.ts';
import type { FolderContents, FormerFiles, Pieces } from './replace-folder.ts';
import { runFiles } from './run-files.ts';
import type { RunFile } from './run-files.ts';
import type { RunOutcome } from './run-outcome.ts';
import { toCsv } from './write-csv.ts';
import { type FactLines, type FormerLines, rememberedTable, writeFacts } from './write-facts.ts';
import { writeJsonLines } from './write-json-lines.ts';

/** Records of papers that were checked and encoded when the papers were read, in the order in which they are written. */
export interface EncodedRecords extends PublishedPapers, Readonly<Record<'claims.jsonl' | 'references.jsonl' | 'coverage.jsonl', Pieces>> {
  /** Texts by the ids of their papers. */
  documents: ReadonlyMap<string, Pieces>;
}

/** Records that need not be made anew, and what was found in them. */
export interface CheckedRecords extends EncodedRecords, Pick<OrderedRecords, 'table' | 'told' | 'claimAt'> {
  /** The lines of the results that stand. */
  former: FormerLines | null;
}

/** What a run leaves in place of the former one: its own files go, but for those that tell what has changed since. */
export const formerFiles: FormerFiles = {
  replaced: new Set([...runFiles, 'documents']),
  kept: { folder: '.previous', names: ['facts.jsonl', 'findings.jsonl', 'run.json'] },
};

/** What is known once a run is published. */
interface Published {
  /** The records that break their contract, one line each. */
  faults: string[];
  lines: FactLines | null;
}

/** Replaces the folder `out` by the results of a run. */
export function publishRun(outcome: RunOutcome, out: string, checked?: CheckedRecords): Published {
  const faults = [...outcome.faults];
  const onFault = (fault: string): void => void faults.push(fault);
  const linesOf = (name: RunFile, schema: z.ZodType, rows: readonly unknown[]): Pieces => writeJsonLines(name, schema, rows, onFault);
  const { heshuVersion } = outcome;
  const files = checked ? { ...checked, findings: orderFindings(outcome.findings, checked.told) } : encodePapers(outcome, linesOf);
  const table = checked?.former ? rememberedTable(files.table, checked.former) : files.table;
  let lines: FactLines | null = null;
  const contents = new Map<RunFile, Contents>([
    ['claims.jsonl', files['claims.jsonl']],
    ['references.jsonl', files['references.jsonl']],
    ['findings.jsonl', linesOf('findings.jsonl', Finding, files.findings)],
    ['facts.jsonl', writeFacts(files.table, checked?.former ?? null, { onFault, onLines: (written) => (lines = written) })],
    ['coverage.jsonl', files['coverage.jsonl']],
    ['sources.jsonl', linesOf('sources.jsonl', Source, files.sources)],
    ['finding-claims.csv', toCsv(FindingClaim.keyof().options, linkFindings(files.findings))],
    ['datapackage.json', (written) => [toJson(describePackage(written, files.sources, heshuVersion))]],
    ['report.html', () => [writeReport({ ...files, table }, heshuVersion)]],
    ['run.json', () => [toJson(describeRun({ ...outcome, faults }))]],
  ]);
  const documents = [...files.documents].map(([id, text]): [string, Contents] => [`documents/${id}.txt`, text]);
  replaceFolder(out, new Map<string, Contents>([...contents, ...documents]), formerFiles);
  return { faults, lines };
}

type Contents = FolderContents extends ReadonlyMap<string, infer Content> ? Content : never;

function encodePapers(
  { papers, documents, findings, facts }: RunOutcome,
  linesOf: (name: RunFile, schema: z.ZodType, rows: readonly unknown[]) => Pieces,
): EncodedRecords & OrderedRecords {
  const records = orderRecords(papers, { findings, facts });
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
