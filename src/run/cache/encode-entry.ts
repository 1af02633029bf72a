import type { PaperInput, PaperRecords } from '../../pipeline.ts';
import { orderPaper } from '../../publish/order-paper.ts';
import { toJsonLines } from '../../publish/write-json-lines.ts';
import { Claim } from '../../schema/claim.ts';
import { Coverage } from '../../schema/coverage.ts';
import { Reference } from '../../schema/document.ts';
import type { Source } from '../../schema/document.ts';
import type { PaperVersion } from '../checking/find-versions.ts';
import { hashOf } from './hash.ts';

/** What is known of a paper that was read, beside its records. */
export interface AboutPaper {
  source: Source;
  claims: number;
  references: number;
  encoding: { name: string; confidence: number } | null;
  version: PaperVersion;
  /** Whether places count in a text that is written out beside the results. */
  hasText: boolean;
  /** What went wrong in reading it, in words. */
  warnings: readonly string[];
  /** Records that break their contract. */
  faults: string[];
}

export const sections = ['about', 'claims', 'references', 'coverage', 'text'] as const;
export type Section = (typeof sections)[number];

/** The first line of an entry: the hash of all that follows it, and how many bytes of that each section has. */
export interface EntryHead {
  records: string;
  bytes: Record<Section, number>;
}

/** A paper that was read, as an entry of the cache: lines of JSON, the records as a run writes them. */
export function encodeEntry(
  paper: PaperRecords,
  { version, encoding, text }: { version: PaperVersion; encoding: AboutPaper['encoding']; text: PaperInput['text'] | null },
): Buffer {
  const { claims, references } = orderPaper(paper);
  const id = paper.source.id;
  const written = {
    claims: toJsonLines(`claims of ${id}`, Claim, claims),
    references: toJsonLines(`references of ${id}`, Reference, references),
    coverage: toJsonLines(`coverage of ${id}`, Coverage, [paper.coverage]),
  };
  const about: AboutPaper = {
    source: paper.source,
    claims: claims.length,
    references: references.length,
    encoding,
    version,
    hasText: text !== null,
    warnings: paper.warnings,
    faults: Object.values(written).flatMap(({ faults }) => faults),
  };
  const contents: Record<Section, string> = {
    about: `${JSON.stringify(about)}\n`,
    claims: written.claims.lines.join(''),
    references: written.references.lines.join(''),
    coverage: written.coverage.lines.join(''),
    text: text ?? '',
  };
  const parts = sections.map((section) => Buffer.from(contents[section]));
  const bytes = Object.fromEntries(sections.map((section, index) => [section, parts[index]!.length])) as EntryHead['bytes'];
  const head: EntryHead = { records: hashOf(JSON.stringify(bytes), ...parts), bytes };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...parts]);
}
