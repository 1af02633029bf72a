import { Worker } from 'node:worker_threads';
import { limitsOfThread } from '../../../src/run/reading/read-in-workers.ts';

/** What reads texts, in how many threads at once. */
export interface Contender {
  tool: 'heshu' | 'nodejieba' | 'Microsoft' | 'compromise' | 'wink-nlp';
  threads: number;
}

/** Seconds that each contender reads for before anything is measured, and in each round. */
const WARM = 5;
const ROUND = 2;

/** Characters a second of each contender over the same texts: the medians of several rounds, in which all take their turns, all in threads like those of a run. */
export async function measureReading(
  contenders: readonly Contender[],
  files: readonly string[],
  { peers, rounds }: { peers: string; rounds: number },
): Promise<number[]> {
  const start = (): Worker => new Worker(new URL('read-warm.mjs', import.meta.url), { resourceLimits: limitsOfThread });
  const teams = contenders.map(({ threads }) => Array.from({ length: threads }, start));
  const speeds: number[][] = contenders.map(() => []);
  try {
    for (const [index, team] of teams.entries()) {
      for (const worker of team) worker.postMessage({ tool: contenders[index]!.tool, files, peers });
      await speedOf(team, WARM);
    }
    for (let round = 0; round < rounds; round++)
      for (const [index, team] of teams.entries()) speeds[index]!.push(await speedOf(team, ROUND));
  } finally {
    await Promise.all(teams.flat().map((worker) => worker.terminate()));
  }
  return speeds.map((values) => values.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!);
}

/** What the threads of a team read a second together. */
async function speedOf(team: readonly Worker[], seconds: number): Promise<number> {
  const speeds = team.map(nextMessage);
  for (const worker of team) worker.postMessage(seconds);
  return (await Promise.all(speeds)).reduce<number>((sum, speed) => sum + Number(speed), 0);
}

const nextMessage = (worker: Worker): Promise<unknown> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
