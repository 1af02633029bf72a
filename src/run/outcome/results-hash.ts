import { versions } from 'node:process';
import { checkingCode, versionOfCode } from '../cache/code-version.ts';
import type { ReadingBasis } from '../cache/document-key.ts';
import { hashOf } from '../cache/hash.ts';
import { heshuVersion } from '../heshu-version.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import type { StoredPaper } from '../plan/plan-reading.ts';
import { stampFiles } from './run-state.ts';
import type { RunState } from './run-state.ts';

/** Hash of all that decides, beside what was read of the papers, what is found in it: the program, settings, tables. */
export function checkingBasis({ settings }: OpenCorpus, { tables }: ReadingBasis, code = versionOfCode(checkingCode)): string {
  return hashOf(JSON.stringify([code, heshuVersion(), versions.v8, settings, tables]));
}

/** Hash of all that the results depend on: what was read of the papers, what reviewers decided, and all else. */
export function hashResults(papers: readonly StoredPaper[], { decisions }: OpenCorpus, checking: string): string {
  return hashOf(JSON.stringify([checking, decisions.records, papers.map(({ state, records }) => [state.id, records])]));
}

/** Whether the results in a folder are those of this hash, and nobody has touched them since. */
export function standsIn(out: string, last: RunState | null, hash: string): last is RunState {
  return last?.results === hash && JSON.stringify(last.files) === JSON.stringify(stampFiles(out));
}
