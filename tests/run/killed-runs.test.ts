import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runFiles } from '../../src/publish/run-files.ts';
import { run } from '../../src/run/run.ts';
import { createFakePipeline } from './fake-pipeline.ts';
import { temporaryFolder } from './temporary-folder.ts';

const count = 300;
const papers = Object.fromEntries(
  Array.from({ length: count }, (_, index) => [
    `papers/p${index}.${index % 9 === 0 ? 'csv' : 'txt'}`,
    `Output of mine ${index} was ${index * 7} t.`,
  ]),
);

/** The step at which a run is killed, and how many milliseconds after it: the last are spread over the writing of the results. */
const moments: [string, number][] = [
  ['read 0', 0],
  ['read 40', 0],
  ['read 150', 1],
  ['read 299', 0],
  ['check 300', 0],
  ['write 300', 0],
  ['write 300', 12],
  ['write 300', 20],
  ['write 300', 28],
  ['write 300', 40],
];

const start = (folder: string, out: string) =>
  spawn('node', ['--import', 'tsx', 'tests/run/run-to-be-killed.ts', join(folder, 'papers'), out]);

async function killAt(folder: string, out: string, [step, delay]: [string, number]): Promise<void> {
  const child = start(folder, out);
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const isDue = !told.includes(`${step}\n`) && (told += chunk.toString()).includes(`${step}\n`);
    if (isDue) void wait(delay).then(() => child.kill('SIGKILL'));
  });
  await new Promise((resolve) => child.on('close', resolve));
  expect(told).toContain(`${step}\n`);
}

const rerun = (folder: string, out: string) =>
  run({ inputs: [join(folder, 'papers')], out, createPipeline: createFakePipeline, stagesVersion: '1' });

const bytesOf = (out: string) =>
  [...runFiles.filter((name) => name !== 'run.json'), ...readdirSync(join(out, 'documents')).map((name) => `documents/${name}`)].map(
    (name) => [name, readFileSync(join(out, name), 'utf8')],
  );

test('a run that is killed at any moment leaves the next one what an undisturbed run would have left', { timeout: 240_000 }, async () => {
  const folder = temporaryFolder({ ...papers, 'killed/note.txt': 'of somebody' });
  const out = join(folder, 'killed');
  await rerun(folder, join(folder, 'undisturbed'));
  const expected = bytesOf(join(folder, 'undisturbed'));
  for (const moment of moments) {
    await killAt(folder, out, moment);
    await rerun(folder, out);
    expect(bytesOf(out), moment.join(' + ')).toEqual(expected);
    expect(readdirSync(folder).sort(), moment.join(' + ')).toEqual(['killed', 'papers', 'undisturbed']);
    expect(readFileSync(join(out, 'note.txt'), 'utf8')).toBe('of somebody');
    for (const name of ['.state.json', 'claims.jsonl', ...(moment[0].startsWith('read') ? ['.cache'] : [])])
      rmSync(join(out, name), { recursive: true });
  }
});

test('two processes that run into one folder at once leave what one would', { timeout: 30_000 }, async () => {
  const folder = temporaryFolder(papers);
  const out = join(folder, 'shared');
  const [one, two] = [start(folder, out), start(folder, out)];
  const ended = (child: typeof one) => new Promise((resolve) => child.on('close', resolve));
  expect(await Promise.all([ended(one), ended(two)])).toEqual([0, 0]);
  await rerun(folder, join(folder, 'undisturbed'));
  expect(bytesOf(out)).toEqual(bytesOf(join(folder, 'undisturbed')));
});
