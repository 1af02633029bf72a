import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brokenRule, mayImport, worldlyWords } from './import-rules.ts';
import { importsOf } from './imports-of.ts';

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const files = filesBelow('src').map((path) => {
  const source = readFileSync(join('src', path), 'utf8');
  const imports = importsOf(source).map((found) => ({
    ...found,
    to: found.to.startsWith('.') ? join('src', dirname(path), found.to) : found.to,
  }));
  return { path, source, imports };
});
const seen = `${files.length} files, ${files.flatMap((file) => file.imports).length} imports`;

describe(`who imports whom (${seen})`, () => {
  test('all of src was seen', () => {
    expect(files.map((file) => file.path)).toEqual(expect.arrayContaining(['pipeline.ts', 'index.ts', 'cli/main.ts', 'schema/claim.ts']));
    expect(new Set(files.flatMap((file) => file.imports.map(({ to }) => to)))).toContain('src/pipeline.ts');
  });

  test('no import breaks a rule', () => {
    expect(files.flatMap(({ path, imports }) => imports.flatMap(({ to, isType }) => brokenRule(path, to, isType) ?? []))).toEqual([]);
  });

  test('every import leads to a file', () => {
    const missing = files.flatMap(({ path, imports }) =>
      imports.filter(({ to }) => to.startsWith('src/') && !existsSync(to)).map(({ to }) => `${path}: ${to}`),
    );
    expect(missing).toEqual([]);
  });

  test('no stage touches the world, and only the command line touches the process', () => {
    expect(files.flatMap(({ path, source }) => worldlyWords(path, source))).toEqual([]);
  });

  test('the command line loads nothing but itself before it knows the command', () => {
    const loaded = new Set(['src/cli/main.ts']);
    for (const path of loaded) {
      const imports = files.find((file) => `src/${file.path}` === path)?.imports ?? [];
      for (const { to, isType, isLazy } of imports) if (to.startsWith('src/') && !isType && !isLazy) loaded.add(to);
    }
    expect([...loaded].filter((path) => !path.startsWith('src/cli/'))).toEqual([]);
    expect([...loaded]).toContain('src/cli/heshu.ts');
  });
});

describe('the rules bite', () => {
  test.each([
    ['3-claims/extract.ts', 'src/2-sentences/room.ts', false],
    ['3-claims/extract.ts', 'src/2-sentences/room.ts', true],
    ['1-document/read.ts', 'node:fs', false],
    ['4-findings/find.ts', 'src/knowledge/built-in.ts', false],
    ['text/fold.ts', 'src/schema/claim.ts', false],
    ['run/run.ts', 'src/4-findings/find.ts', false],
    ['cli/main.ts', 'src/4-findings/find.ts', false],
    ['publish/write-csv.ts', 'src/run/run.ts', true],
    ['3-claims/quantities/zh/room.ts', 'src/3-claims/quantities/en/words.ts', false],
    ['3-claims/quantities/common/join.ts', 'src/3-claims/quantities/zh/room.ts', false],
    ['3-claims/extract.ts', '(computed)', false],
    ['elsewhere/a.ts', 'src/schema/claim.ts', true],
  ])('%s may not import %s (type only: %s)', (from, to, isType) => {
    expect(brokenRule(from, to, isType)).toMatch(/\w/);
  });

  test.each([
    ['3-claims/extract.ts', 'src/text/fold.ts', false],
    ['text/fold.ts', 'src/schema/claim.ts', true],
    ['3-claims/quantities/zh/room.ts', 'src/3-claims/quantities/common/join.ts', false],
    ['3-claims/quantities/read.ts', 'src/3-claims/quantities/zh/room.ts', false],
    ['run/corpus/discover-papers.ts', 'node:fs', false],
    ['1-document/read.ts', 'unified', false],
  ])('%s may import %s (type only: %s)', (from, to, isType) => {
    expect(brokenRule(from, to, isType)).toBeNull();
  });

  test.each([
    ["import { a } from './a.ts';", './a.ts', false],
    ["import type { A } from './a.ts';", './a.ts', true],
    ['import {\n  a,\n  b,\n} from "./a.ts";', './a.ts', false],
    ["import * as a from 'node:fs';", 'node:fs', false],
    ["import './a.ts';", './a.ts', false],
    ["export { a } from './a.ts';", './a.ts', false],
    ["export type { A } from './a.ts';", './a.ts', true],
    ["const a = await import('./a.ts');", './a.ts', false],
    ["const a = require('a');", 'a', false],
    ['const a = await import(name);', '(computed)', false],
  ])('%j is seen', (source, to, isType) => {
    expect(importsOf(source)).toEqual([expect.objectContaining({ to, isType })]);
  });

  test('the clock, chance and the process are seen where they do not belong', () => {
    const source = 'const now = Date.now() + Math.random() + process.pid;';
    expect(worldlyWords('4-findings/find.ts', source)).toHaveLength(3);
    expect(worldlyWords('run/run.ts', source)).toEqual(['run/run.ts uses process.pid']);
    expect(worldlyWords('cli/main.ts', source)).toEqual([]);
  });
});

describe('tests mirror src', () => {
  const ownFolders = ['architecture', 'golden', 'gold', 'score', 'properties', 'browser', 'bench', 'examples'];
  const tests = filesBelow('tests').filter((path) => path.endsWith('.test.ts'));

  test('every test stands where the folder it tests stands in src', () => {
    expect(tests.length).toBeGreaterThan(0);
    const strays = tests.filter((path) => !ownFolders.includes(path.split('/')[0]!) && !existsSync(join('src', dirname(path))));
    expect(strays).toEqual([]);
  });

  test('every part of src that holds code has tests', () => {
    const parts = Object.keys(mayImport).filter((part) => part !== 'schema' && files.some((file) => file.path.startsWith(part)));
    const untested = parts.filter((part) => !tests.some((path) => path.startsWith(part.replace(/\.ts$/, ''))));
    expect(untested).toEqual([]);
  });
});
