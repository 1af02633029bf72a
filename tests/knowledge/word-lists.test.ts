import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtInKnowledge } from '../../src/knowledge/built-in.ts';
import { WordListId } from '../../src/schema/word-lists.ts';

const { wording } = builtInKnowledge();
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('knowledge') && path !== join('schema', 'word-lists.ts'))
  .map((path) => readFileSync(join('src', path), 'utf8'));

test('every list that code may ask for has a row, and words in it', () => {
  const rows = new Map(wording.map((row) => [row.id, row]));
  expect(WordListId.options.filter((id) => (rows.get(id)?.zh.length ?? 0) + (rows.get(id)?.en.length ?? 0) === 0)).toEqual([]);
});

test('every list is asked for somewhere', () => {
  expect(WordListId.options.filter((id) => !sources.some((source) => source.includes(`'${id}'`)))).toEqual([]);
});

test('a list that has words in one language alone is asked for in that language alone', () => {
  const asked = sources.flatMap((source) => [...source.matchAll(/phrasing\('(zh|en|both)'[^)]*\)`((?:[^`\\]|\\.)*)`/g)]);
  const lists = asked.flatMap(([, language, text = '']) => [...text.matchAll(/\$\{'([\w-]+)'\}/g)].map(([, id]) => ({ language, id })));
  expect(lists.length).toBeGreaterThan(20);
  const empty = lists.filter(({ language, id }) => {
    const row = wording.find((candidate) => candidate.id === id);
    return !row || (language !== 'en' && row.zh.length === 0) || (language !== 'zh' && row.en.length === 0);
  });
  expect(empty).toEqual([]);
});

/** Lists that came with words written twice are as they came. */
test('a word stands once in a list', () => {
  const twice = wording.flatMap(({ id, zh, en }) =>
    [zh, en].flatMap((words) => words.filter((word, index) => words.indexOf(word) !== index).map((word) => `${id}: ${word}`)),
  );
  expect(twice).toEqual([]);
});
