import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { holdFolder } from '../../../src/run/folder/hold-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('one at a time holds a folder, in whatever order they come', async () => {
  const folder = temporaryFolder();
  let holders = 0;
  let waits = 0;
  const work = async (): Promise<void> => {
    const letGo = await holdFolder(folder, () => waits++);
    expect(++holders).toBe(1);
    await wait(20);
    holders--;
    letGo();
  };
  await Promise.all([work(), work(), work(), work()]);
  expect(waits).toBe(3);
});

test('folders do not hold one another', async () => {
  let waits = 0;
  const letGo = await holdFolder(temporaryFolder());
  (await holdFolder(temporaryFolder(), () => waits++))();
  letGo();
  expect(waits).toBe(0);
});
