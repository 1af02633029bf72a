import { expect, test } from 'vitest';
import { findingsOf } from './read-and-check.ts';

test.each([
  ['2022年，挪威锡企业8家获得许可。', '2022年，挪威锡企业12家停产。', []],
  ['In 2022, Norway had 8 tin firms.', 'In 2022, Norway had 12 tin firms.', ['conflict: 12 × 8']],
  ['In 2022, 8 firms in Norway won licences.', 'In 2022, 12 firms in Norway won prizes.', []],
])('%s %s', (first, second, findings) => {
  expect(findingsOf(first, second)).toEqual(findings);
});
