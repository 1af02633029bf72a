import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPhraseIndex } from '../../src/text/phrase-index.ts';
import { buildPhraseMatcher } from '../../src/text/phrase-matcher.ts';

test('finds of each table what a matcher of its own finds', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ab1é中国产 -'), minLength: 1, maxLength: 4 });
  const table = fc.array(fc.tuple(word, fc.nat()), { maxLength: 20 });
  const text = fc.string({ unit: fc.constantFrom(...'ab1é中国产 -。'), maxLength: 40 });
  fc.assert(
    fc.property(table, table, fc.array(text), (names, units, texts) => {
      const find = buildPhraseIndex<{ names: number; units: number }>({ names, units });
      const [findNames, findUnits] = [buildPhraseMatcher(names), buildPhraseMatcher(units)];
      for (const one of texts) expect(find(one)).toEqual({ names: findNames.findAll(one), units: findUnits.findAll(one) });
    }),
  );
});

test.each([
  ['中国稀土产量', { goods: [[2, 4]], measures: [[2, 6]] }],
  ['the production of rare earths', { goods: [[18, 29]], measures: [[4, 14]] }],
])('%s: tables do not stand in one another’s way', (text, expected) => {
  const find = buildPhraseIndex<{ goods: string; measures: string }>({
    goods: [
      ['稀土', ''],
      ['rare earths', ''],
    ],
    measures: [
      ['稀土产量', ''],
      ['产量', ''],
      ['production', ''],
      ['product', ''],
    ],
  });
  const { goods, measures } = find(text);
  const places = (matches: typeof goods) => matches.map(({ start, end }) => [start, end]);
  expect({ goods: places(goods), measures: places(measures) }).toEqual(expected);
});
