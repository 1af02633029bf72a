import { expect, test } from 'vitest';
import { chooseWorkers } from '../../../src/run/plan/choose-workers.ts';

const gigabyte = 1024 ** 3;

test.each([
  [100_000, 8, 64 * gigabyte, 0],
  [900_000, 8, 64 * gigabyte, 2],
  [90_000_000, 8, 64 * gigabyte, 8],
  [90_000_000, 1, 64 * gigabyte, 0],
  [90_000_000, 8, gigabyte, 2],
  [90_000_000, 8, gigabyte / 4, 0],
])('%d bytes of papers, %d cores, %d bytes of memory: %d workers', (bytes, cores, memory, workers) => {
  expect(chooseWorkers(bytes, cores, memory)).toBe(workers);
});
