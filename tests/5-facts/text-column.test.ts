import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTexts, textAt } from '../../src/5-facts/text-column.ts';

test('texts come out of a column as they went in', () => {
  const text = fc.option(fc.constantFrom('', '𝑝', '吨', 't', 'kg', '铜 "1"\n'), { nil: null });
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const column = packTexts(texts);
      expect(texts.map((_, row) => textAt(column, row))).toEqual(texts);
      expect(column.words.length).toBeLessThanOrEqual([...new Set(texts)].join('').length);
    }),
  );
});
