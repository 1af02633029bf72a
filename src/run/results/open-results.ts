import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../schema/fact.ts';
import type { Finding } from '../../schema/finding.ts';
import { Misuse } from '../../schema/misuse.ts';
import { reasonOf } from '../../schema/reason-of.ts';
import { readRecords } from './read-lines.ts';

/** What run.json tells of the run that made the results, as far as it is looked at here. */
export interface RunRecord {
  startedAt: string;
  heshu: string;
  /** Hash of the program that read the papers, and of each table. */
  reading?: { code: string; tables: Record<string, string> };
  settings: Record<string, unknown>;
  inputs: { path: string; id: string | null; sha256: string | null }[];
}

/** The results of a run in a folder. */
export interface Results {
  folder: string;
  run: RunRecord;
  facts: Fact[];
  findings: Finding[];
}

/** @throws {Misuse} where the folder holds no results. */
export function openResults(folder: string): Results {
  if (!existsSync(join(folder, 'run.json'))) throw new Misuse(`${folder}: holds no results; name a folder that heshu run has written`);
  try {
    return {
      folder,
      run: JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as RunRecord,
      facts: [...readRecords<Fact>(join(folder, 'facts.jsonl'))],
      findings: [...readRecords<Finding>(join(folder, 'findings.jsonl'))],
    };
  } catch (error) {
    throw new Misuse(`${folder}: the results cannot be read (${reasonOf(error)})`);
  }
}
