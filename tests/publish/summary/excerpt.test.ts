import { expect, test } from 'vitest';
import { excerptOf, placeOf } from '../../../src/publish/summary/excerpt.ts';
import { widthOf } from '../../../src/publish/summary/display-width.ts';
import type { Claim } from '../../../src/schema/claim.ts';
import { sampleOutcome } from '../sample-outcome.ts';

const sample = sampleOutcome({ a: '7' }).papers[0]!.claims[0]!;
const claimOf = (quote: string, exact: string, language: Claim['language'] = 'zh'): Claim => ({ ...sample, quote, exact, language });

test.each([
  ['该矿去年产出三百吨。', '三百吨', 40, '“该矿去年产出三百吨。”'],
  ['该矿的历史很长，前年停产，去年重新开工以后一共产出三百吨，今年预计翻一番。', '三百吨', 30, '“…后一共产出三百吨，今年预计…”'],
  ['A quote without the figure in it, which is long', '7', 20, '“A quote without t…”'],
])('%s around %s in %i columns', (quote, exact, width, excerpt) => {
  const shown = excerptOf(claimOf(quote, exact), width);
  expect(shown).toBe(excerpt);
  expect(widthOf(shown)).toBeLessThanOrEqual(width);
});

test('quotation marks are those of the language', () => {
  expect(excerptOf(claimOf('It made 7 t.', '7', 'en'), 40)).toBe('"It made 7 t."');
});

test('a place keeps its table, row and column when room is short', () => {
  const table = { label: 'Table 2', row: ['Brazil'], column: ['Reserves'], cell: [1, 1] as [number, number] };
  const claim: Claim = {
    ...sample,
    source: { ...sample.source, title: 'A paper with a title that is a good deal longer than need be' },
    locator: { ...sample.locator, table, page: 3 },
  };
  expect(placeOf(claim, 200)).toBe(
    'A paper with a title that is a good deal longer than need be › Part 1 › Table 2: Brazil / Reserves › p. 3',
  );
  expect(placeOf(claim, 80)).toBe('A paper with a title that is a goo… › Part 1 › Table 2: Brazil / Reserves › p. 3');
});
