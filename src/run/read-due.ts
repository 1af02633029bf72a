import type { ReadingBasis } from './cache/document-key.ts';
import type { EntryStore } from './cache/entry-store.ts';
import { openEntry } from './cache/open-entry.ts';
import type { ViewStore } from './cache/view-store.ts';
import { chooseWorkers } from './plan/choose-workers.ts';
import type { FailedInput } from './reading/failed-input.ts';
import type { DueReading, StoredPaper } from './plan/plan-reading.ts';
import { stateOf } from './plan/plan-reading.ts';
import type { Pipeline } from '../pipeline.ts';
import type { ReaderOptions } from './reading/create-reader.ts';
import type { ReadingResult } from './reading/reading-job.ts';

/** A paper that was read and is in the store now, or what is wrong with it. */
export type ReadPaper = { why: string; milliseconds: number } & (StoredPaper | { path: string; failed: FailedInput });

export interface ReadingSetup extends ReaderOptions {
  basis: ReadingBasis;
  store: EntryStore;
  views: ViewStore;
  workers?: number;
  /** The stages of this thread. */
  pipeline: () => Promise<Pipeline>;
  onRead: (done: number) => void | Promise<void>;
}

/** Reads the papers that are due, in this thread or in several, and puts their records into the store as they come. */
export async function readDue(due: readonly DueReading[], setup: ReadingSetup): Promise<{ read: ReadPaper[]; trouble: string | null }> {
  const { basis, store, views, onRead, root, settings, knowledge } = setup;
  const byPath = new Map(due.map((paper) => [paper.job.path, paper]));
  const read: ReadPaper[] = [];
  let trouble: string | null = null;
  const take = async (result: ReadingResult): Promise<void> => {
    const { job, why } = byPath.get(result.path)!;
    const { path, milliseconds } = result;
    if ('failed' in result) read.push({ path, why, milliseconds, failed: result.failed });
    else {
      const state = stateOf(job, result.sha256, basis);
      const bytes = Buffer.from(result.bytes.buffer, result.bytes.byteOffset, result.bytes.byteLength);
      const entry = openEntry(bytes)!;
      trouble = store.keep(state.key, bytes) ?? trouble;
      views.keep(state.key, entry.records, result.view);
      read.push({ path, why, milliseconds, state, records: entry.records, about: entry.about() });
    }
    if (read.length < due.length) await onRead(read.length);
  };
  if (due.length === 0) return { read, trouble };
  const size = due.reduce((sum, { bytes }) => sum + bytes, 0);
  const workers = setup.workers ?? chooseWorkers(size);
  const jobs = due.map(({ job }) => job);
  await onRead(0);
  if (workers > 0) {
    const { readInWorkers } = await import('./reading/read-in-workers.ts');
    await readInWorkers(jobs, { root, settings, knowledge }, workers, take);
  } else {
    const { createReader } = await import('./reading/create-reader.ts');
    const reader = createReader(await setup.pipeline(), { root, settings });
    for (const job of jobs) await take(await reader(job));
  }
  return { read, trouble };
}
