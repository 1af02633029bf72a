import { expect, test } from 'vitest';
import { builtInKnowledge } from '../../src/knowledge/built-in.ts';

const { entities, measures, products, events, wording } = builtInKnowledge();

test.each([
  ['entities', entities],
  ['measures', measures],
  ['products', products],
  ['events', events],
  ['wording', wording],
] as const)('%s: an id stands once', (_, rows) => {
  const ids = rows.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('no name is that of two holders', () => {
  const names = entities.flatMap(({ zh, en }) => [...new Set([...zh, ...en].map((word) => word.toLowerCase()))]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('a holder is within another of the table', () => {
  const ids = new Set(entities.map(({ id }) => id));
  expect(entities.filter(({ within }) => within !== null && !ids.has(within)).map(({ id }) => id)).toEqual([]);
});

test('lists of phrases have words in both languages', () => {
  const lists = ['no-good', 'clause-opener', 'figure-link', 'holder-noun', 'person-noun'];
  const rows = lists.map((id) => wording.find((row) => row.id === id));
  expect(rows.filter((row) => !row || row.zh.length === 0 || row.en.length === 0)).toEqual([]);
});
