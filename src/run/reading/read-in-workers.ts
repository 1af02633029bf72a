import { Worker } from 'node:worker_threads';
import type { ReaderOptions } from './create-reader.ts';
import type { ReadingJob, ReadingResult } from './reading-job.ts';

/**
 * Reads papers in several threads. A thread is handed its next paper when it has given back the last, and no paper is handed out before what came back has
 * been dealt with, so that no more is in memory than the threads hold. A thread that dies takes its paper with it and is replaced.
 */
export async function readInWorkers(
  jobs: readonly ReadingJob[],
  options: ReaderOptions,
  workers: number,
  onResult: (result: ReadingResult) => void | Promise<void>,
): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    let reader = startWorker(options);
    try {
      while (next < jobs.length) {
        const job = jobs[next++]!;
        const begun = performance.now();
        const result = await reader.read(job).catch(async (error: unknown): Promise<ReadingResult> => {
          await reader.stop();
          reader = startWorker(options);
          return { path: job.path, failed: failedBy(job, error), milliseconds: Math.round(performance.now() - begun) };
        });
        await onResult(result);
      }
    } finally {
      await reader.stop();
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, jobs.length) }, work));
}

/** A checkout runs the source by way of tsx; the package holds JavaScript. */
function startWorker(options: ReaderOptions): { read: (job: ReadingJob) => Promise<ReadingResult>; stop: () => Promise<unknown> } {
  const isSource = import.meta.url.endsWith('.ts');
  const worker = new Worker(new URL(isSource ? './start-from-source.mjs' : './read-worker.js', import.meta.url), { workerData: options });
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
