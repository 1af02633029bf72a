import type { InputRow } from '../../publish/run-outcome.ts';
import type { FailedInput } from '../reading/failed-input.ts';
import type { StoredPaper } from '../plan/plan-reading.ts';
import type { ReadPaper } from '../read-due.ts';

/** The row of run.json for a paper whose records were in the cache. */
export function cachedRow(paper: StoredPaper): InputRow {
  return { ...rowOf(paper), status: 'cached', reason: 'unchanged', milliseconds: 0 };
}

/** The row of run.json for a paper that was read, or could not be. */
export function readRow(paper: ReadPaper): InputRow {
  if ('failed' in paper) return failedRow(paper.failed, paper.milliseconds);
  return { ...rowOf(paper), status: 'read', reason: paper.why, milliseconds: paper.milliseconds };
}

export function failedRow({ path, problem, cure }: FailedInput, milliseconds: number): InputRow {
  return {
    path,
    id: null,
    sha256: null,
    status: 'failed',
    reason: `${problem}; ${cure}`,
    milliseconds,
    claims: 0,
    encoding: null,
    superseded: null,
  };
}

function rowOf({ path, about }: StoredPaper): Pick<InputRow, 'path' | 'id' | 'sha256' | 'claims' | 'encoding' | 'superseded'> {
  const { source, claims, encoding } = about;
  return { path, id: source.id, sha256: source.sha256, claims, encoding, superseded: null };
}
