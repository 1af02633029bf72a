import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPaperFile } from '../../src/run/reading/read-paper-file.ts';
import { Settings } from '../../src/schema/settings.ts';
import { readGold } from '../score/gold.ts';

const gold = readGold(import.meta.dirname);
const corpus = join(import.meta.dirname, '../../corpus');
const files = readdirSync(corpus).filter((name) => /\.(?:md|txt|html|docx|pdf|csv)$/.test(name) && name !== 'README.md');
const stemOf = (name: string) => name.replace(/\.[^.]*$/, '');

describe('gold of the corpus', () => {
  test('knows every file', () => {
    expect([...gold.papers.keys()].sort()).toEqual(files.map(stemOf).sort());
  });

  test.each(files)('%s: every figure stands where gold says, in order', async (name) => {
    const file = await readPaperFile(corpus, name, Settings.parse({}));
    if ('problem' in file) throw new Error(file.problem);
    const characters = [...file.text];
    const claims = gold.papers.get(stemOf(name)) ?? [];
    const moved = claims.filter(({ start, end, text }) => characters.slice(start, end).join('') !== text);
    expect(moved.map(({ n, text }) => `${n} ${text}`)).toEqual([]);
    expect(claims.map(({ n }) => n)).toEqual(claims.map((_, index) => index + 1));
    expect(claims.slice(1).filter(({ start }, index) => start < claims[index]!.end)).toEqual([]);
  });

  test('every bound fits its modifier', () => {
    const odd = [...gold.papers.values()].flat().filter(({ value_lo: low, value_hi: high, modifier }) => {
      const isBound = modifier === 'at_least' ? high === null : modifier === 'at_most' ? low === null : low !== null && high !== null;
      return !isBound || (low !== null && high !== null && low > high) || ((modifier === 'exact' || modifier === 'approx') && low !== high);
    });
    expect(odd.map(({ doc, n, text, class: kind }) => `${doc} ${n} ${text} ${kind}`).filter((line) => !line.endsWith('vague'))).toEqual([]);
  });

  test('every relation leads to claims, and none stands twice', () => {
    const lost = gold.relations.flatMap(({ id, claims }) =>
      claims.filter(([doc, n]) => gold.papers.get(doc)?.[n - 1]?.n !== n).map(([doc, n]) => `${id}: ${doc} ${n}`),
    );
    expect(lost).toEqual([]);
    const keys = gold.relations.map(({ kind, claims }) => [kind, ...claims.map((claim) => claim.join('#')).sort()].join(' '));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
