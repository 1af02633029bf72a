import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROOT, createWordTrie } from '../../../src/run/chinese/word-trie.ts';

test('has the words that were added, the last value of each, and no others, however small it began', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ab中国𬬭'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.array(word), (added, others) => {
      const trie = createWordTrie(4);
      const values = new Map<string, number>();
      for (const [index, one] of added.entries()) {
        trie.add(`<${one}>`, 1, one.length + 1, index + 1);
        values.set(one, index + 1);
      }
      for (const one of [...added, ...others]) {
        let place = ROOT;
        for (const character of one) place = trie.next(place, character.codePointAt(0)!);
        expect(trie.valueAt(place)).toBe(values.get(one) ?? 0);
      }
    }),
  );
});
