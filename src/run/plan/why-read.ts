import type { ReadingBasis } from '../cache/document-key.ts';
import { changedKeys } from './changed-keys.ts';
import type { PaperState, RunState } from '../outcome/run-state.ts';

/** Why a paper has to be read, set against the last run: the first reason that holds, in words for a person. */
export function whyRead(paper: PaperState, path: string, basis: ReadingBasis, last: RunState | null, found: 'missing' | 'damaged'): string {
  if (found === 'damaged') return 'its cache entry was damaged';
  const former = last?.papers[path];
  if (!last || !former) return 'new';
  if (former.sha256 !== paper.sha256) return 'changed';
  if (former.id !== paper.id) return `now called ${paper.id}`;
  if (former.given !== paper.given) return 'sources.json changed';
  if (former.asked !== paper.asked) return 'a reviewer added a figure or took one back';
  if (last.basis.code !== basis.code) return 'heshu changed';
  const tables = changedKeys(last.basis.tables, basis.tables);
  if (tables.length > 0) return `knowledge changed: ${tables.join(', ')}`;
  const limits = changedKeys({ ...last.basis.limits }, { ...basis.limits });
  if (limits.length > 0) return `settings changed: ${limits.join(', ')}`;
  return 'not in the cache';
}
