import type { ComparedGroups, CrossCheck, PaperRecords } from '../pipeline.ts';
import type { Claim } from '../schema/claim.ts';
import type { Settings } from '../schema/settings.ts';
import type { RunCounts } from './describe-run.ts';

/** A row of run.json for one file that was looked at: its figures where it was read, what is wrong with it where it was not. */
export interface InputRow {
  path: string;
  id: string | null;
  sha256: string | null;
  status: 'read' | 'cached' | 'failed';
  /** Why it was read or was not, or what is wrong and how to put it right. */
  reason: string;
  milliseconds: number;
  claims: number;
  /** The encoding of a text file and how sure it is, 0 to 1; null for formats that leave no choice and for files that were not read. */
  encoding: { name: string; confidence: number } | null;
  /** The paper of the corpus that takes the place of this one, being the same or a newer version: this one's claims are kept, but not checked against others. */
  superseded: { by: string; why: string } | null;
}

/** All that a run knows when it is done: what was read of every paper in code point order of the ids, and what the cross-check made of it. */
export interface RunOutcome extends CrossCheck {
  papers: PaperRecords[];
  inputs: InputRow[];
  /** The figures of the run, where they are known without counting. */
  counts?: RunCounts;
  /** Finds claims by their ids, where that is cheaper than looking through `papers`. */
  findClaims?: (ids: Iterable<string>) => ReadonlyMap<string, Claim>;
  /** Which groups of claims were compared; missing where nothing or everything was. */
  compared?: ComparedGroups;
  /** Decoded texts, by the ids of their papers, of files that offsets do not count in as they are. */
  documents: Map<string, string>;
  /** What was odd but kept nothing from being read. */
  warnings: string[];
  /** Records that break their contract: always a fault of heshu. */
  faults: string[];
  settings: Settings;
  /** Hash of the tables that were used. */
  knowledgeVersion: string;
  heshuVersion: string;
  /** What decided how the papers were read: hashes of the program and of each table. */
  reading?: { code: string; tables: Readonly<Record<string, string>> };
  startedAt: string;
  milliseconds: number;
}
