import { join } from 'node:path';
import { byCodePoint } from '../schema/by-code-point.ts';
import { formerFiles } from '../publish/publish-run.ts';
import { finishReplacing } from '../publish/replace-folder.ts';
import type { createPipeline, Pipeline } from '../pipeline.ts';
import type { RunOutcome } from '../publish/run-outcome.ts';
import { createEntryStore } from './cache/entry-store.ts';
import { createViewStore } from './cache/view-store.ts';
import { findVersions } from './checking/find-versions.ts';
import { guardWriting } from './folder/guard-writing.ts';
import { holdFolder } from './folder/hold-folder.ts';
import { cachedRow, failedRow, readRow } from './outcome/input-rows.ts';
import { keepResults } from './outcome/keep-results.ts';
import { makeResults } from './outcome/make-results.ts';
import { openCorpus, type OpenCorpus } from './corpus/open-corpus.ts';
import { planReading } from './plan/plan-reading.ts';
import { readDue } from './read-due.ts';
import { readingBasis } from './plan/reading-basis.ts';
import { resolveOut } from './folder/resolve-out.ts';
import { checkingBasis, hashResults, standsIn } from './outcome/results-hash.ts';
import { readState } from './outcome/run-state.ts';
import { createTaggers } from './taggers/create-taggers.ts';
import { warningsOf } from './outcome/warnings-of.ts';

/** How far a run has come: papers done of all, then the two steps over all of them. `wait`: another run is writing to the same folder. */
export interface Progress {
  step: 'wait' | 'read' | 'check' | 'write';
  done: number;
  total: number;
}

export interface RunOptions {
  /** A folder of papers, or folders and files; their deepest common folder is the corpus. */
  inputs: readonly string[];
  /** The folder that the results replace as a whole. */
  out: string;
  /** Where what was read of each paper is kept for the next run: `.cache` in the folder of the results unless another folder is named; false for nowhere. */
  cache?: string | false;
  /** How many threads read papers; 0 for this one alone. By default as many as there are cores and work for. */
  workers?: number;
  /** Findings below this probability are not reported; otherwise as heshu.json has it. */
  minConfidence?: number;
  onProgress?: (progress: Progress) => void | Promise<void>;
  /** Builds the stages; heshu's own unless another is given. */
  createPipeline?: typeof createPipeline;
  /** Names stages of one's own; what they read is cached only if they have a name, and read again where it is another one. */
  stagesVersion?: string;
}

/**
 * Reads the papers that are new or changed, cross-checks all and writes the results. What is wrong with single inputs stands in `inputs` of the outcome.
 * @throws {Misuse} where nothing can be done: no such folder, an invalid heshu.json or table, a place that cannot be written to.
 */
export async function run(options: RunOptions): Promise<RunOutcome> {
  const out = resolveOut(options.out);
  const letGo = await holdFolder(out, () => void options.onProgress?.({ step: 'wait', done: 0, total: 0 }));
  try {
    guardWriting(out, () => finishReplacing(out, formerFiles));
    return await runAlone(options, out);
  } finally {
    letGo();
  }
}

async function runAlone(options: RunOptions, out: string): Promise<RunOutcome> {
  const startedAt = new Date().toISOString();
  const started = performance.now();
  const elapsed = (): number => Math.round(performance.now() - started);
  const { stagesVersion } = options;
  const isOwn = options.createPipeline !== undefined;
  // Stages of somebody's own cannot be handed to another thread.
  const workers = isOwn ? 0 : options.workers;
  const isCached = options.cache !== false && (!isOwn || stagesVersion !== undefined);
  const corpus = openCorpus(options, out);
  const total = corpus.ids.size;
  const report = (step: Progress['step'], done = total) => options.onProgress?.({ step, done, total });
  const cache = isCached ? options.cache || join(out, '.cache') : null;
  const store = createEntryStore(cache);
  const basis = readingBasis(corpus, stagesVersion);
  const checking = checkingBasis(corpus, basis, stagesVersion);
  const views = createViewStore(cache, checking);
  const last = isCached ? readState(out) : null;

  let stages: Pipeline | null = null;
  const pipeline = async (): Promise<Pipeline> => (stages ??= await createStages(corpus, options.createPipeline));

  const plan = planReading(corpus, { basis, store, last });
  const { read, trouble } = await readDue(plan.due, {
    ...corpus,
    basis,
    store,
    views,
    ...(workers !== undefined && { workers }),
    pipeline,
    onRead: (done) => report('read', plan.stored.length + done),
  });
  const papers = [...plan.stored, ...read.filter((paper) => 'state' in paper)].sort((a, b) => byCodePoint(a.state.id, b.state.id));
  const inputs = [...corpus.failed.map((failed) => failedRow(failed, 0)), ...plan.stored.map(cachedRow), ...read.map(readRow)];
  inputs.sort((a, b) => byCodePoint(a.path, b.path));

  const hash = hashResults(papers, corpus, checking);
  const standing = standsIn(out, last, hash) ? last : null;
  const superseded = standing
    ? new Map(Object.entries(standing.summary.superseded))
    : findVersions(papers.map(({ about }) => about.version));
  for (const input of inputs) input.superseded = superseded.get(input.id ?? '') ?? null;
  const made = {
    out,
    store,
    basis,
    papers,
    inputs,
    warnings: warningsOf({ corpus, due: plan.due, trouble, inputs, papers }),
    startedAt,
    elapsed,
  };
  if (standing) {
    await report('write');
    return keepResults(corpus, made, standing);
  }
  return makeResults(corpus, { ...made, views, superseded, last, hash: isCached ? hash : null, pipeline, report });
}

/** Nothing of the stages is loaded before they are asked for. */
async function createStages({ knowledge, settings }: OpenCorpus, make: RunOptions['createPipeline']): Promise<Pipeline> {
  const create = make ?? (await import('../pipeline.ts')).createPipeline;
  return create({ knowledge, settings, taggers: createTaggers(knowledge) });
}
