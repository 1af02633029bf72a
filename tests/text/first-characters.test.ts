import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstCharacters } from '../../src/text/first-characters.ts';

const told: [pattern: RegExp, first: string | null][] = [
  [/abc/, 'a'],
  [/ab|cd?|[x-z]/, 'acxyz'],
  [/a?b/, 'ab'],
  [/a{0,3}(?:b|c)/, 'abc'],
  [/(?:in |by )?(?:the )?\d/, 'ibt0123456789'],
  [/(?<!x|\d[.,])年(?=末)/, '年'],
  [/\b(?:q([1-4])|第)\)/, 'q第'],
  [/[(—-]\s/, '(—-'],
  [/\u3400[\u4e00-\u4e02]/, '㐀'],
  [/[\u4e00-\u4e02]/, '一丁丂'],
  [/\t|\./, '\t.'],
  [/a*/, null],
  [/(?=a)/, null],
  [/./, null],
  [/[^a]/, null],
  [/(?<name>a)/, null],
  [/\p{L}/u, null],
  [/\w/, null],
];

it.each(told)('%s', (pattern, first) => {
  const found = firstCharacters(pattern);
  expect(found && [...found].sort().join('')).toBe(first && [...first].sort().join(''));
});

const atom = fc.constantFrom('a', 'b', '年', '\\d', '\\s', '[ab1-3]', '\\.', '\\b', '(?<!a)', '(?=b)', '[\\s-]');
const { pattern } = fc.letrec<{ pattern: string; item: string }>((tie) => ({
  pattern: fc
    .array(fc.array(tie('item'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.map((items) => items.join('')).join('|')),
  item: fc.oneof(
    { maxDepth: 2 },
    atom,
    fc.tuple(tie('pattern'), fc.constantFrom('', '?', '{2}', '{0,2}')).map(([inner, times]) => `(?:${inner})${times}`),
  ),
}));

it('names the first character of whatever a pattern matches', () => {
  fc.assert(
    fc.property(pattern, fc.string({ unit: fc.constantFrom('a', 'b', 'c', '年', '1', '4', ' ', '.', '-') }), (source, text) => {
      const first = firstCharacters(new RegExp(source));
      const met = Array.from(text.matchAll(new RegExp(source, 'g')), ([match]) => match.charAt(0));
      expect(met.filter((character) => first && !first.has(character))).toEqual([]);
    }),
  );
});
