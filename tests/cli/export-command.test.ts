import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportFormats } from '../../src/index.ts';
import { temporaryFolder } from '../run/temporary-folder.ts';
import { callHeshu } from './call-heshu.ts';

test('heshu export writes a file and says nothing', async () => {
  const folder = temporaryFolder({ 'papers/a.md': 'China produced 240000 t of rare earths in 2023.\n' });
  const out = join(folder, 'out');
  await callHeshu(['run', join(folder, 'papers'), '--out', out, '--quiet']);
  const file = join(folder, 'facts.csv');
  expect(await callHeshu(['export', out, '--format', 'csv', '--out', file])).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(readFileSync(file, 'utf8')).toBe(readFileSync(join(out, 'facts.csv'), 'utf8'));
});

test.each([
  ['an unknown format', ['--format', 'cvs', '--out', 'x'], /cvs.*csv, jsonl, parquet/],
  ['no file', ['--format', 'csv'], /--out/],
  ['a typo in the selection', ['--format', 'csv', '--out', 'x', '--select', "subjct = 'x'"], /did you mean subject\?/],
])('%s ends with 2 and one line', async (_, args, line) => {
  const { code, stdout, stderr } = await callHeshu(['export', temporaryFolder(), ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(line);
  expect(stderr.trimEnd()).not.toContain('\n');
});

test('the help names every format', async () => {
  const { stdout } = await callHeshu(['export', '--help']);
  for (const format of exportFormats) expect(stdout).toContain(`"${format}"`);
});
