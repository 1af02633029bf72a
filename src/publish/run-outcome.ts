import type { CrossCheck, PaperRecords } from '../pipeline.ts';
import type { Settings } from '../schema/settings.ts';

/** A row of run.json for one file that was looked at: its figures where it was read, what is wrong with it where it was not. */
export interface InputRow {
  path: string;
  id: string | null;
  sha256: string | null;
  status: 'read' | 'failed';
  /** Why it was read, or what is wrong and how to put it right. */
  reason: string;
  milliseconds: number;
  claims: number;
}

/** All that a run knows when it is done: what was read of every paper in code point order of the ids, and what the cross-check made of it. */
export interface RunOutcome extends CrossCheck {
  papers: PaperRecords[];
  inputs: InputRow[];
  /** What was odd but kept nothing from being read. */
  warnings: string[];
  /** Records that break their contract: always a fault of heshu. */
  faults: string[];
  settings: Settings;
  /** Hash of the tables that were used. */
  knowledgeVersion: string;
  heshuVersion: string;
  startedAt: string;
  milliseconds: number;
}
