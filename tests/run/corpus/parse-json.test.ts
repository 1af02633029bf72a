import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../../src/run/corpus/parse-json.ts';

test('reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseJson(text).value).toEqual(JSON.parse(text));
    }),
  );
});

test('refuses what JSON.parse refuses', () => {
  const almost = fc
    .array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', 'null', ' ', '"', '-'), { maxLength: 8 })
    .map((parts) => parts.join(''));
  const isRefusedBy = (read: (text: string) => unknown, text: string): boolean => {
    try {
      read(text);
      return false;
    } catch {
      return true;
    }
  };
  fc.assert(
    fc.property(almost, (text) => {
      expect(isRefusedBy(parseJson, text)).toBe(isRefusedBy(JSON.parse, text));
    }),
    { numRuns: 2000 },
  );
});

test('knows the place of every value', () => {
  const { placeOf } = parseJson('{"a": [1,\n  {"b": true}]}');
  expect([[], ['a'], ['a', 0], ['a', 1, 'b'], ['a', 1, 'missing']].map(placeOf)).toEqual(['1:1', '1:7', '1:8', '2:9', '2:3']);
});

test.each([
  ['{"a": 1,\n}', '2:1: expected no comma before this'],
  ['{a: 1}', '1:2: expected a name in double quotes'],
  ['[1 2]', '1:4: expected a comma or ]'],
  ['', '1:1: expected a value'],
  ['[1] 2', '1:5: expected the end of the file'],
  ['[nil]', '1:2: expected a JSON value, not nil'],
])('says where %j goes wrong', (text, message) => {
  expect(() => parseJson(text)).toThrow(message);
});
