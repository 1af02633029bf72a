import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { exportRun } from '../../src/index.ts';
import { publishedPapers } from '../publish/published-papers.ts';

const { out, scratch } = publishedPapers();
const isInstalled = (command: string): boolean => spawnSync(command, ['--version']).status === 0;

test('all sources of a number', () => {
  const text = execFileSync('node', ['examples/all-sources.mjs', out, '240000'], { encoding: 'utf8' });
  expect(text).toMatch(/2023: 240000 t \(disputed\)\n {2}a: China produced 240000 t .* \[1\]/);
});

test('a series', () => {
  expect(execFileSync('node', ['examples/plot-series.mjs', out], { encoding: 'utf8' })).toMatch(
    /\(t\)\n2022 █+ 250000.*\n2023 █+ 240000 disputed/,
  );
});

test.each(['disputed.sql', 'join-outside-table.sql'])('%s', async (name) => {
  const file = join(scratch, `${name}.duckdb`);
  await exportRun({ folder: out, format: 'duckdb', out: file });
  const instance = await DuckDBInstance.create(file, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(readFileSync(join('examples', name), 'utf8'));
  expect(new Set(reader.getRowsJS().map((row) => row[1]))).toEqual(new Set(['240000', '310000']));
  connection.closeSync();
  instance.closeSync();
});

test.skipIf(!isInstalled('python3'))('Python', () => {
  const text = execFileSync('python3', ['examples/read-with-python.py', out], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  expect(text).toMatch(/^obs_value \(数值\): /m);
  expect(text).toMatch(/240000 t \['a'\]/);
});

test.skipIf(!isInstalled('Rscript'))('R', () => {
  expect(execFileSync('Rscript', ['examples/read-with-r.R', out], { encoding: 'utf8' })).toMatch(/240000 +t +a/);
});

test('every recipe stands in the list and is tried here', () => {
  const tried = readFileSync(import.meta.filename, 'utf8');
  const listed = readFileSync('examples/README.md', 'utf8');
  for (const name of readdirSync('examples').filter((entry) => entry !== 'README.md')) {
    expect(listed).toContain(`\`${name}\``);
    expect(tried).toContain(name);
  }
});
