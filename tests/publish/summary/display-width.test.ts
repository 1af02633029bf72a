import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fit, widthOf, wrap } from '../../../src/publish/summary/display-width.ts';

test.each([
  ['abc', 3],
  ['中文', 4],
  ['（a）', 5],
  ['𬬭', 2],
  ['𝑝', 1],
  ['e\u0301', 1],
])('%j takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test.each([
  ['abcdef', 6, 'abcdef'],
  ['abcdefg', 6, 'abcde…'],
  ['中国稀土产量', 6, '中国…'],
])('%j fits into %i columns as %j', (text, width, fitted) => {
  expect(fit(text, width)).toBe(fitted);
});

test.each([
  ['one two three', 9, ['one two', 'three']],
  ['稀土产量，2023年', 10, ['稀土产量，', '2023年']],
  ['', 8, []],
])('%j is wrapped at %i as %j', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test('nothing but white space is lost by wrapping', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '中', '，', '3', '.') }), fc.integer({ min: 4, max: 20 }), (text, width) => {
      expect(wrap(text, width).join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
    }),
  );
});
