import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byCodePoint } from '../../src/schema/by-code-point.ts';

test('is the order of UTF-8 bytes', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '中', '\ue000', '￥', '𝑝', '𬬭') });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(byCodePoint(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
  );
});

test('differs from the order of UTF-16 units', () => {
  expect(['𝑝', '￥'].sort()).toEqual(['𝑝', '￥']);
  expect(['𝑝', '￥'].sort(byCodePoint)).toEqual(['￥', '𝑝']);
});
