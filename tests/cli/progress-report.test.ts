import { expect, test } from 'vitest';
import { createProgressReport } from '../../src/cli/progress-report.ts';
import type { Progress } from '../../src/index.ts';

/** What is written when these steps are reported at these milliseconds. */
function written(isTTY: boolean, reports: readonly [number, Progress][]): string[] {
  const texts: string[] = [];
  let now = 0;
  const report = createProgressReport({ isTTY, write: (text) => texts.push(text) > 0 }, () => now);
  for (const [at, progress] of reports) {
    now = at;
    report.show(progress);
  }
  report.clear();
  return texts;
}

const reading = (done: number): Progress => ({ step: 'read', done, total: 4 });

test('work that is over within a second is not reported', () => {
  expect(
    written(true, [
      [0, reading(0)],
      [900, reading(3)],
    ]),
  ).toEqual([]);
  expect(
    written(false, [
      [0, reading(0)],
      [900, reading(3)],
    ]),
  ).toEqual([]);
});

test('a terminal gets a bar that is drawn over and cleared', () => {
  expect(
    written(true, [
      [1000, reading(1)],
      [1010, reading(2)],
      [1060, reading(2)],
      [2000, { step: 'check', done: 4, total: 4 }],
    ]),
  ).toEqual([
    '\r\u001b[2K██████░░░░░░░░░░░░░░░░░░ reading 1 of 4 papers',
    '\r\u001b[2K████████████░░░░░░░░░░░░ reading 2 of 4 papers',
    '\r\u001b[2K████████████████████████ cross-checking',
    '\r\u001b[2K',
  ]);
});

test('elsewhere it is a plain line every five seconds', () => {
  expect(
    written(false, [
      [1000, reading(1)],
      [3000, reading(2)],
      [6000, reading(3)],
    ]),
  ).toEqual(['reading 1 of 4 papers\n', 'reading 3 of 4 papers\n']);
});
