import { parentPort, workerData } from 'node:worker_threads';
import { createReader } from './create-reader.ts';
import type { ReaderOptions } from './create-reader.ts';
import type { ReadingJob } from './reading-job.ts';

/** A thread that reads papers: it builds the stages once, from plain tables, and hands back lines, not objects. */
const read = createReader(workerData as ReaderOptions);

parentPort?.on('message', (job: ReadingJob) => {
  void read(job).then((result) => parentPort?.postMessage(result));
});
