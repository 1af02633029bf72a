import { Worker } from 'node:worker_threads';

/** What reads texts, in how many threads at once. */
export interface Contender {
  tool: 'heshu' | 'nodejieba' | 'Microsoft' | 'compromise' | 'wink-nlp';
  threads: number;
}

/** Characters a second of each contender over the same texts: medians of several rounds, in each of which all take their turn for `seconds`. */
export async function measureReading(
  contenders: readonly Contender[],
  files: readonly string[],
  { peers, rounds, seconds }: { peers: string; rounds: number; seconds: number },
): Promise<number[]> {
  const speeds: number[][] = contenders.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, contender] of contenders.entries())
      speeds[index]!.push(await measureOnce(contender, { tool: contender.tool, files, peers, seconds }));
  return speeds.map((values) => values.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!);
}

/** All threads begin when the last of them is warm. */
async function measureOnce({ threads }: Contender, workerData: object): Promise<number> {
  const workers = Array.from({ length: threads }, () => new Worker(new URL('read-warm.mjs', import.meta.url), { workerData }));
  try {
    await Promise.all(workers.map(nextMessage));
    const speeds = workers.map(nextMessage);
    for (const worker of workers) worker.postMessage('begin');
    return (await Promise.all(speeds)).reduce<number>((sum, speed) => sum + Number(speed), 0);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

const nextMessage = (worker: Worker): Promise<unknown> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
