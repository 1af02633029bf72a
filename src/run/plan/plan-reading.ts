import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { standingDecisions } from '../../decisions/standing-decisions.ts';
import type { AskedFigure } from '../../schema/decision.ts';
import { documentKey } from '../cache/document-key.ts';
import type { ReadingBasis } from '../cache/document-key.ts';
import type { EntryStore } from '../cache/entry-store.ts';
import { hashOf } from '../cache/hash.ts';
import type { AboutPaper } from '../cache/encode-entry.ts';
import type { Bibliography } from '../corpus/load-bibliography.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import type { ReadingJob } from '../reading/reading-job.ts';
import type { PaperState, RunState } from '../outcome/run-state.ts';
import { whyRead } from './why-read.ts';

/** A paper whose records are in the store. */
export interface StoredPaper {
  path: string;
  state: PaperState;
  records: string;
  about: AboutPaper;
}

/** A paper that has to be read, and why. `bytes` is how large it is. */
export interface DueReading {
  job: ReadingJob;
  why: string;
  isDamaged: boolean;
  bytes: number;
}

export interface ReadingPlan {
  stored: StoredPaper[];
  due: DueReading[];
}

/** Tells the papers that have to be read from those whose records are there. */
export function planReading(
  { root, ids, bibliography, decisions }: OpenCorpus,
  { basis, store, last }: { basis: ReadingBasis; store: EntryStore; last: RunState | null },
): ReadingPlan {
  const plan: ReadingPlan = { stored: [], due: [] };
  const asked = askedOf(decisions.records);
  for (const [path, id] of ids) {
    const job = { ...jobOf(path, id, bibliography), ...(asked.has(id) && { asked: asked.get(id)! }) };
    const file = hashFile(join(root, path), basis.limits.maxBytes);
    if (file === null) plan.due.push({ job, why: 'new', isDamaged: false, bytes: 0 });
    else {
      const state = stateOf(job, file.sha256, basis);
      const entry = store.find(state.key);
      if (typeof entry === 'object') plan.stored.push({ path, state, records: entry.records, about: entry.about() });
      else plan.due.push({ job, why: whyRead(state, path, basis, last, entry), isDamaged: entry === 'damaged', bytes: file.bytes });
    }
  }
  return plan;
}

/** What a paper with these bytes is told by. */
export function stateOf({ path, id, bibliography, encoding, asked }: ReadingJob, sha256: string, basis: ReadingBasis): PaperState {
  const given = JSON.stringify([bibliography ?? null, encoding ?? null]);
  const added = asked ? { asked: JSON.stringify(asked) } : {};
  return { id, sha256, given, ...added, key: documentKey(basis, { id, path, sha256, given, ...added }) };
}

/** The figures that reviewers say were missed, by paper. */
function askedOf(records: OpenCorpus['decisions']['records']): Map<string, AskedFigure[]> {
  const figures = standingDecisions(records).added;
  const bySource = new Map<string, AskedFigure[]>();
  for (const { source, id, exact, prefix, suffix, quote, reading } of figures)
    bySource.set(source, [...(bySource.get(source) ?? []), { id, exact, prefix, suffix, quote, reading }]);
  return bySource;
}

function jobOf(path: string, id: string, { byPath, encodings }: Bibliography): ReadingJob {
  const bibliography = byPath.get(path);
  const encoding = encodings.get(path);
  return { path, id, ...(bibliography && { bibliography }), ...(encoding && { encoding }) };
}

/** Null where the file is too large to be read, or cannot be: whoever reads it says so. */
function hashFile(file: string, maxBytes: number): { sha256: string; bytes: number } | null {
  try {
    if (statSync(file).size > maxBytes) return null;
    const content = readFileSync(file);
    return { sha256: hashOf(content), bytes: content.length };
  } catch {
    return null;
  }
}
