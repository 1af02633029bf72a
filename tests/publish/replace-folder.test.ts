import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { finishReplacing, replaceFolder } from '../../src/publish/replace-folder.ts';
import type { FolderContents, Pieces, WrittenFile } from '../../src/publish/replace-folder.ts';
import { temporaryFolder } from '../run/temporary-folder.ts';

const files = { replaced: new Set(['a.txt', 'b.txt']), kept: { folder: '.former', names: ['a.txt'] } };
const contentsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(folder.length + 1),
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ]),
  );

test('keeps of the former files those that are to be kept', () => {
  const folder = join(temporaryFolder({ 'out/a.txt': '1', 'out/b.txt': '1', 'out/.cache/x': 'y' }), 'out');
  replaceFolder(folder, new Map([['a.txt', ['2']]]), files);
  expect(contentsOf(folder)).toEqual({ 'a.txt': '2', '.former/a.txt': '1', '.cache/x': 'y' });
  replaceFolder(folder, new Map([['a.txt', ['3']]]), files);
  expect(contentsOf(folder)).toEqual({ 'a.txt': '3', '.former/a.txt': '2', '.cache/x': 'y' });
});

test('writes what is made piece by piece, however long', () => {
  const folder = join(temporaryFolder(), 'out');
  const pieces = {
    *[Symbol.iterator]() {
      for (let at = 0; at < 3000; at++) yield '稀土'.repeat(500);
    },
  };
  replaceFolder(folder, new Map([['a.txt', pieces]]), files);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('稀土'.repeat(1_500_000));
});

test('tells what depends on other files how these were written, as text or as bytes', () => {
  const folder = join(temporaryFolder(), 'out');
  const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
  const contents: FolderContents = new Map<string, Pieces | ((written: ReadonlyMap<string, WrittenFile>) => Pieces)>([
    ['a.txt', ['钕', Buffer.from('铁'), '', '硼\n']],
    ['b.txt', (written) => [JSON.stringify(written.get('a.txt'))]],
  ]);
  replaceFolder(folder, contents, files);
  expect(contentsOf(folder)).toEqual({ 'a.txt': '钕铁硼\n', 'b.txt': JSON.stringify({ bytes: 10, sha256: hashOf('钕铁硼\n') }) });
});

describe('a replacement that was cut off', () => {
  const ready = () => {
    const parent = temporaryFolder({ 'out/a.txt': '1', 'out/note': 'mine', 'out/.cache/x': 'y', '.out.heshu/new/a.txt': '2' });
    return { parent, out: join(parent, 'out'), aside: join(parent, '.out.heshu') };
  };
  const replaced = { 'a.txt': '2', '.former/a.txt': '1', note: 'mine', '.cache/x': 'y' };

  test('before the old folder was moved leaves the old one', () => {
    const { parent, out } = ready();
    finishReplacing(out, files);
    expect(contentsOf(parent)).toEqual({ 'out/a.txt': '1', 'out/note': 'mine', 'out/.cache/x': 'y' });
  });

  test.each([
    ['before anything was carried over', () => undefined],
    ['amid carrying over', (aside: string) => renameSync(join(aside, 'old/note'), join(aside, 'new/note'))],
    [
      'after all was carried over',
      (aside: string) => {
        for (const name of ['note', '.cache']) renameSync(join(aside, 'old', name), join(aside, 'new', name));
        mkdirSync(join(aside, 'new/.former'));
        renameSync(join(aside, 'old/a.txt'), join(aside, 'new/.former/a.txt'));
      },
    ],
  ])('%s is seen through', (_, step) => {
    const { out, aside } = ready();
    renameSync(out, join(aside, 'old'));
    step(aside);
    finishReplacing(out, files);
    expect(contentsOf(out)).toEqual(replaced);
    expect(existsSync(aside)).toBe(false);
    finishReplacing(out, files);
    expect(contentsOf(out)).toEqual(replaced);
  });

  test('after the new folder stood in its place leaves the new one', () => {
    const { parent, out, aside } = ready();
    renameSync(out, join(aside, 'old'));
    renameSync(join(aside, 'new'), out);
    writeFileSync(join(out, 'note'), 'mine');
    finishReplacing(out, files);
    expect(contentsOf(parent)).toEqual({ 'out/a.txt': '2', 'out/note': 'mine' });
  });
});
