import { writeSync } from 'node:fs';
import { run } from '../../src/run/run.ts';
import { createFakePipeline } from './fake-pipeline.ts';

/** A run in a process of its own that tells every step as it takes it: `run-to-be-killed.ts FOLDER OUT`. */
const [folder = '', out = ''] = process.argv.slice(2);
await run({
  inputs: [folder],
  out,
  createPipeline: createFakePipeline,
  stagesVersion: '1',
  onProgress: ({ step, done }) => void writeSync(1, `${step} ${done}\n`),
});
writeSync(1, 'done\n');
