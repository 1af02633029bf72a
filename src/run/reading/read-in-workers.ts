import { Worker } from 'node:worker_threads';
import type { ReaderOptions } from './create-reader.ts';
import type { ReadingJob, ReadingResult } from './reading-job.ts';

/**
 * Reads papers in several threads. A thread that gives back a paper is handed its next one before that is dealt with, and no other before it has been, so
 * that threads do not wait for the disk and no more than two papers a thread are in memory. A thread that dies takes its paper with it and is replaced.
 */
export async function readInWorkers(
  jobs: readonly ReadingJob[],
  options: ReaderOptions,
  workers: number,
  onResult: (result: ReadingResult) => void | Promise<void>,
): Promise<void> {
  const left = jobs.values();
  const work = async (): Promise<void> => {
    let reader = startWorker(options);
    let isOver = false;
    const readNext = async (): Promise<ReadingResult | null> => {
      const { value: job } = left.next();
      if (!job) return null;
      const begun = performance.now();
      return reader.read(job).catch(async (error: unknown): Promise<ReadingResult> => {
        await reader.stop();
        if (!isOver) reader = startWorker(options);
        return { path: job.path, failed: failedBy(job, error), milliseconds: Math.round(performance.now() - begun) };
      });
    };
    try {
      for (let result = await readNext(); result;) {
        const next = readNext();
        const [read] = await Promise.all([next, onResult(result)]);
        result = read;
      }
      isOver = true;
      reader.end();
    } catch (error) {
      isOver = true;
      await reader.stop();
      throw error;
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, jobs.length) }, work));
}

/** A thread makes and drops so many small objects that V8 would spend a tenth of its time on moving them: it gets more room for new ones. */
export const limitsOfThread = { maxYoungGenerationSizeMb: 96 };

/** A checkout runs the source by way of tsx; the package holds JavaScript. */
function startWorker(options: ReaderOptions): {
  read: (job: ReadingJob) => Promise<ReadingResult>;
  /** Lets the thread end by itself, while this one goes on. */
  end: () => void;
  stop: () => Promise<unknown>;
} {
  const isSource = import.meta.url.endsWith('.ts');
  const worker = new Worker(new URL(isSource ? './start-from-source.mjs' : './read-worker.js', import.meta.url), {
    workerData: options,
    resourceLimits: limitsOfThread,
  });
  let settle: { resolve: (result: ReadingResult) => void; reject: (reason: unknown) => void } | null = null;
  let death: unknown = null;
  worker.on('message', (result: ReadingResult) => settle?.resolve(result));
  worker.on('error', (error) => {
    death = error;
    settle?.reject(error);
  });
  worker.on('exit', () => settle?.reject(death ?? new Error('its thread ended')));
  return {
    read: (job) =>
      new Promise((resolve, reject) => {
        if (death !== null) return reject(death);
        settle = { resolve, reject };
        worker.postMessage(job);
      }),
    end: () => worker.postMessage(null),
    stop: () => worker.terminate(),
  };
}

function failedBy({ path }: ReadingJob, error: unknown): { path: string; problem: string; cure: string } {
  const isOutOfMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  const reason = error instanceof Error ? error.message : String(error);
  return isOutOfMemory
    ? { path, problem: 'reading it takes more memory than there is', cure: 'split it' }
    : { path, problem: `reading it stopped (${reason})`, cure: 'this is a fault of heshu: please report it with the file' };
}
