import { expect, test } from 'vitest';
import { explainComparing } from '../../../src/publish/summary/explain-comparing.ts';

test('names what was compared anew, each once, and how much was not', () => {
  const anew = ['CL|production|copper||2020|actual|mass', 'CL|production|copper||2020|actual|mass', '铜矿|price|copper|||actual|price'];
  expect(explainComparing({ all: 9, anew }, 80)).toBe(
    'compared  CL, production, copper, 2020, actual, mass\ncompared  铜矿, price, copper, actual, price\n3 of 9 groups of claims compared anew\n',
  );
});

test('says nothing where all was compared, or nothing', () => {
  expect(explainComparing({ all: 1, anew: ['a|b'] }, 80)).toBe('');
  expect(explainComparing(undefined, 80)).toBe('');
});

test('names twenty and counts the others', () => {
  const lines = explainComparing({ all: 99, anew: Array.from({ length: 30 }, (_, at) => `mine ${at}|production`) }, 80).split('\n');
  expect(lines.slice(19)).toEqual([
    'compared  mine 19, production',
    'compared  and 10 more',
    '30 of 99 groups of claims compared anew',
    '',
  ]);
});
