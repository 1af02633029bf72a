import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namePapers } from '../../../src/run/corpus/name-papers.ts';

test.each([
  [
    ['a.txt', 'b/c.md'],
    ['a', 'c'],
  ],
  [
    ['a.txt', 'b/a.md'],
    ['a', 'b/a'],
  ],
  [
    ['x/a.txt', 'y/a.txt', 'a.b.txt'],
    ['x/a', 'y/a', 'a.b'],
  ],
  [
    ['a.txt', 'a.md'],
    ['a.txt', 'a.md'],
  ],
  [
    ['a.txt', 'a.md', 'a.txt.md'],
    ['a.txt', 'a.md', 'a.txt.md'],
  ],
  [
    ['v1.2/paper', 'notes.d/b.txt'],
    ['paper', 'b'],
  ],
])('%j are named %j', (paths, ids) => {
  expect([...namePapers(paths).values()]).toEqual(ids);
});

test('ids are unique and do not depend on the order of the files', () => {
  const path = fc
    .array(fc.constantFrom('a', 'b', 'a.txt', 'b.md', 'a.txt.md'), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join('/'));
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 12 }), (paths) => {
      const ids = namePapers(paths);
      expect(new Set(ids.values()).size).toBe(paths.length);
      expect(namePapers(paths.toReversed())).toEqual(ids);
    }),
  );
});
