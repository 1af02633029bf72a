import { parentPort, workerData } from 'node:worker_threads';
import { createPipeline } from '../../pipeline.ts';
import { dropDictionary } from '../taggers/chinese-tagger.ts';
import { createTaggers } from '../taggers/create-taggers.ts';
import { createReader } from './create-reader.ts';
import type { ReaderOptions } from './create-reader.ts';
import type { ReadingJob } from './reading-job.ts';

/** A thread that reads papers until there are no more: it builds the stages once, from plain tables, and hands back lines, not objects. */
const options = workerData as ReaderOptions;
const read = createReader(createPipeline({ ...options, taggers: createTaggers(options.knowledge) }), options);

parentPort?.on('message', (job: ReadingJob | null) => {
  if (job !== null) void read(job).then((result) => parentPort?.postMessage(result));
  else {
    parentPort?.close();
    dropDictionary();
  }
});
