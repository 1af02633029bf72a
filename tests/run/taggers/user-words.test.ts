import { expect, test } from 'vitest';
import { userWords } from '../../../src/run/taggers/user-words.ts';
import type { EntityRow, ProductRow } from '../../../src/schema/knowledge.ts';
import { emptyKnowledge } from '../empty-knowledge.ts';

test('the user dictionary holds Chinese words of two characters and more, each with one tag', () => {
  const names = { en: [], source: 'none' };
  const entity: EntityRow = { ...names, id: 'a', kind: 'country', label: { zh: '甲国', en: 'A' }, zh: ['甲国', '甲', 'A国'], within: null };
  const product: ProductRow = { ...names, id: 'b', label: { zh: '乙矿', en: 'B' }, zh: ['乙矿', '甲国'], broader: null };
  expect([...userWords({ ...emptyKnowledge(), entities: [entity], products: [product] })]).toEqual([
    ['甲国', 'ns'],
    ['乙矿', 'n'],
  ]);
});
