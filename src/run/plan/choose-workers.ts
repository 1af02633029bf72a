import { availableParallelism, freemem } from 'node:os';

/** Less than this, in bytes of papers, is read sooner by the main thread than a worker has loaded its dictionary. */
const worthAWorker = 400_000;
/** What a worker takes with its stages and its dictionary. */
const memoryOfWorker = 500 * 1024 * 1024;

/** How many threads to read with: none for little work, otherwise as many as there are cores, work and memory for. */
export function chooseWorkers(bytes: number, cores = availableParallelism(), memory = freemem()): number {
  const fitting = Math.min(cores, Math.floor(bytes / worthAWorker), Math.floor(memory / memoryOfWorker));
  return fitting > 1 ? fitting : 0;
}
