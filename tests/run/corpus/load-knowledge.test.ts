import { expect, test } from 'vitest';
import type { EntityRow } from '../../../src/schema/knowledge.ts';
import { loadKnowledge } from '../../../src/run/corpus/load-knowledge.ts';
import { emptyKnowledge } from '../empty-knowledge.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const entity: EntityRow = {
  id: 'atlantis',
  kind: 'country',
  label: { zh: '亚特兰蒂斯', en: 'Atlantis' },
  zh: ['亚特兰蒂斯'],
  en: ['Atlantis'],
  within: null,
  source: 'Plato',
};
const builtIn = { ...emptyKnowledge(), entities: [entity] };

test('without overlays the built-in tables stand', () => {
  expect(loadKnowledge(temporaryFolder(), builtIn)).toEqual(builtIn);
});

test('a known row takes over fields and grows its words, a new one is added', () => {
  const folder = temporaryFolder({
    'knowledge/a.json': JSON.stringify({ entities: [{ id: 'atlantis', en: ['Atlantis', 'the lost island'], within: 'ocean' }] }),
    'knowledge/b.json': JSON.stringify({ entities: [{ ...entity, id: 'ocean', en: ['the ocean'] }] }),
  });
  const { entities } = loadKnowledge(folder, builtIn);
  expect(entities.map(({ id, en, within }) => [id, en, within])).toEqual([
    ['atlantis', ['Atlantis', 'the lost island'], 'ocean'],
    ['ocean', ['the ocean'], null],
  ]);
  expect(builtIn.entities[0]?.within).toBeNull();
});

test.each([
  ['{\n "entities": [{"id": "new"}]\n}', /a\.json:2:\d+: kind: /],
  ['{"entitis": []}', /a\.json:1:\d+: .*entitis/],
  ['[', /a\.json:1:2: expected/],
])('refuses %j with file and place', (text, message) => {
  expect(() => loadKnowledge(temporaryFolder({ 'knowledge/a.json': text }), builtIn)).toThrow(message);
});
