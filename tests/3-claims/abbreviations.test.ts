import { expect, test } from 'vitest';
import { abbreviationsIn } from '../../src/3-claims/document/abbreviations.ts';

test.each([
  ['Net water use (NWU) fell.', 'NWU', 'Net water use'],
  ['The contribution of ground water (CGW) rose.', 'CGW', 'contribution of ground water'],
  ['The leaf area index (LAI) and (LAI) again', 'LAI', 'leaf area index'],
  ['So many words before it stand for nothing (XYZ).', 'XYZ', undefined],
  ['Water, use and yield (WUY) is a list.', 'WUY', undefined],
])('%s: %s is %s', (text, letters, meaning) => {
  expect(abbreviationsIn(text).get(letters)).toBe(meaning);
});

test('long texts without an end of a word are read in linear time', () => {
  const started = performance.now();
  abbreviationsIn(`${'a-'.repeat(200_000)} (AB)`);
  expect(performance.now() - started).toBeLessThan(1000);
});
