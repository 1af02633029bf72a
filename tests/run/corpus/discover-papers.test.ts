import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { discoverPapers } from '../../../src/run/corpus/discover-papers.ts';
import { readPaperFile } from '../../../src/run/reading/read-paper-file.ts';
import { Settings } from '../../../src/schema/settings.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('leaves out what is no paper in any corpus', () => {
  const folder = temporaryFolder({
    'a.txt': '1',
    'b/c.md': '1',
    'README.md': '1',
    'b/README-zh.txt': '1',
    'sources.json': '[]',
    'heshu.json': '{}',
    'decisions.jsonl': '',
    'knowledge/units.json': '{}',
    '.hidden/d.txt': '1',
    '.e.txt': '1',
  });
  expect(discoverPapers([folder], '/out')).toEqual({ root: folder, paths: ['a.txt', 'b/c.md'], failed: [] });
});

test('takes the deepest common folder of what is named for the corpus', () => {
  const folder = temporaryFolder({ 'x/a.txt': '1', 'x/y/b.txt': '1', 'x/y/c.txt': '1', 'xy/d.txt': '1' });
  const at = (...paths: string[]) =>
    discoverPapers(
      paths.map((path) => join(folder, path)),
      '/out',
    );
  expect(at('x/a.txt', 'x/y/b.txt')).toEqual({ root: join(folder, 'x'), paths: ['a.txt', 'y/b.txt'], failed: [] });
  expect(at('x/y/b.txt')).toMatchObject({ root: join(folder, 'x/y'), paths: ['b.txt'] });
  expect(at('x', 'xy/d.txt')).toMatchObject({ root: folder, paths: ['x/a.txt', 'x/y/b.txt', 'x/y/c.txt', 'xy/d.txt'] });
});

test('tells of every path it cannot take, and takes the others', () => {
  const folder = temporaryFolder({ 'a.txt': '1', 'sub/b.txt': '1' });
  symlinkSync('loop.txt', join(folder, 'loop.txt'));
  symlinkSync('nowhere', join(folder, 'broken.txt'));
  symlinkSync('..', join(folder, 'sub/up'));
  symlinkSync('a.txt', join(folder, 'linked.txt'));
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  const corpus = discoverPapers([folder], '/out');
  expect(corpus.paths).toEqual(['a.txt', 'linked.txt', 'sub/b.txt']);
  expect(corpus.failed.map(({ path, problem }) => `${path} ${problem}`)).toEqual([
    'broken.txt cannot be read (there is no such file or folder)',
    'loop.txt cannot be read (a link that leads to itself)',
    'pipe.txt is no regular file',
    'sub/up is a link to a folder, and such links are not followed',
  ]);
  expect(corpus.failed.every(({ cure }) => cure !== '')).toBe(true);
});

test('an empty folder is told of', () => {
  expect(discoverPapers([temporaryFolder()], '/out').failed).toEqual([
    { path: '.', problem: 'holds no paper', cure: 'put .txt, .md, .html, .docx, .pdf, .csv, .tsv or .xlsx files into it' },
  ]);
});

test.each([
  ['empty.txt', new Uint8Array(), /empty/],
  ['binary.txt', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), /binary|archive|zip|Word/i],
  ['broken.txt', Uint8Array.from([0x61, 0xff, 0xff, 0xc3, 0x28, 0x0a, 0x81]), /UTF-8|encoding|text/],
  ['paper.xyz', Uint8Array.from([0x61]), /ending/],
])('%s is set aside with what is wrong and a cure', async (name, bytes, problem) => {
  const read = await readPaperFile(temporaryFolder({ [name]: bytes }), name, Settings.parse({}));
  expect(read).toMatchObject({ path: name, problem: expect.stringMatching(problem), cure: expect.stringMatching(/\w/) });
});
