import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { watchPapers } from '../../src/run/watch-papers.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('runs at the start and once for a flock of files, but not for what it writes itself', async () => {
  const folder = temporaryFolder({ 'a.txt': '1', 'out/run.json': '{}' });
  const stopped = new AbortController();
  let runs = 0;
  const rerun = async (): Promise<void> => {
    runs++;
    writeFileSync(join(folder, 'out/run.json'), String(runs));
    mkdirSync(join(folder, '.out.heshu'), { recursive: true });
  };
  const watching = watchPapers(folder, join(folder, 'out'), rerun, stopped.signal);
  await expect.poll(() => runs).toBe(1);
  await wait(900);
  expect(runs).toBe(1);
  for (const name of ['b.txt', 'c.txt', 'd.txt']) {
    writeFileSync(join(folder, name), name);
    await wait(40);
  }
  await expect.poll(() => runs, { timeout: 5000 }).toBe(2);
  await wait(900);
  expect(runs).toBe(2);
  stopped.abort();
  await watching;
});
