import { expect, it } from 'vitest';
import { messageWords as en } from '../../src/4-findings/words/en.ts';
import { messageWords as zh } from '../../src/4-findings/words/zh.ts';

it('has the same sentences in both languages, in one order', () => {
  expect(Object.keys(zh.sentences)).toEqual(Object.keys(en.sentences));
  expect(Object.keys(zh.sentences).length).toBeGreaterThan(15);
});

it('writes amounts in the scale words of the language', () => {
  const amount = { lower: 4_518_000_000, upper: 4_524_000_000, unit: 'USD' };
  expect(zh.amount(amount)).toBe('45.18亿–45.24亿美元');
  expect(en.amount(amount)).toBe('4.518 billion–4.524 billion USD');
  expect(en.amount({ lower: 57.3, upper: 57.3, unit: '%' })).toBe('57.3%');
});
