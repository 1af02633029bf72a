import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runFiles } from '../../publish/run-files.ts';
import type { RunCounts } from '../../publish/describe-run.ts';
import type { ReadingBasis } from '../cache/document-key.ts';
import { writeAside } from '../cache/entry-store.ts';
import type { Superseded } from '../checking/find-versions.ts';

/** What a paper was when it was last read. */
export interface PaperState {
  id: string;
  sha256: string;
  given: string;
  asked?: string;
  key: string;
}

/** What the results in a folder were made of: lies beside them and tells the next run what need not be done again. */
export interface RunState {
  format: 1;
  basis: ReadingBasis;
  papers: Record<string, PaperState>;
  /** Hash of all that the results depend on: the records of the papers, the tables, the settings, the program. */
  results: string;
  /** Size and time of every file of the results. */
  files: Record<string, string>;
  /** What is known of the results without opening them. */
  summary: { counts: RunCounts; warnings: string[]; faults: string[]; superseded: Record<string, Superseded> };
}

const fileName = '.state.json';

/** The state of the results in a folder, or null where there is none that can be read. */
export function readState(out: string): RunState | null {
  try {
    const state = JSON.parse(readFileSync(join(out, fileName), 'utf8')) as Partial<RunState> | null;
    return state?.format === 1 ? (state as RunState) : null;
  } catch {
    return null;
  }
}

export function writeState(out: string, state: RunState): void {
  writeAside(join(out, fileName), JSON.stringify(state));
}

export function statesOf(papers: readonly { path: string; state: PaperState }[]): RunState['papers'] {
  return Object.fromEntries(papers.map(({ path, state }) => [path, state]));
}

/** Size and time of the results in a folder, run.json left out: who changes one changes these. */
export function stampFiles(out: string): Record<string, string> {
  const names = [...runFiles.filter((name) => name !== 'run.json'), ...documentsIn(out)];
  return Object.fromEntries(
    names.map((name) => {
      const stats = statSync(join(out, name), { bigint: true, throwIfNoEntry: false });
      return [name, stats ? `${stats.size} ${stats.mtimeNs}` : 'missing'];
    }),
  );
}

function documentsIn(out: string): string[] {
  try {
    return readdirSync(join(out, 'documents'), { recursive: true, encoding: 'utf8' })
      .map((name) => `documents/${name}`)
      .sort();
  } catch {
    return [];
  }
}
