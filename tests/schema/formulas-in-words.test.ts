import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formulaInWords, powerOfTen } from '../../src/schema/formulas-in-words.ts';

test.each([
  ['stated by 3 papers', '3篇文献如此陈述', 'stated by 3 papers'],
  [
    '10^4 times the printed figure makes the column add up',
    '所印数值的10,000倍可使该列合计相符',
    '10,000 times the printed figure makes the column add up',
  ],
  [
    '10^-3 times the printed figure agrees with the other statement',
    '所印数值的0.001倍与另一处相符',
    '0.001 times the printed figure agrees with the other statement',
  ],
  ['something new', 'something new', 'something new'],
])('%s', (text, zh, en) => {
  expect(formulaInWords(text)).toEqual({ zh, en });
});

test('a power of ten is written out', () => {
  expect([1, 3, 6, -1, -2].map(powerOfTen)).toEqual(['10', '1,000', '1,000,000', '0.1', '0.01']);
});

test('every formula and reason that a check gives has Chinese words', () => {
  const folder = 'src/4-findings';
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('words'))
    .map((path) => readFileSync(`${folder}/${path}`, 'utf8'));
  const given = sources.flatMap((source) => [
    ...[...source.matchAll(/(?:formula|reason): ['`]([^'`]+)['`]/g)].map(([, text]) => text!),
    ...[...source.matchAll(/(?:gapTo|differenceOf)\([^)]*\)?,[^)]*'([^']+ \/ [^']+)'\)/g)].map(([, text]) => text!),
  ]);
  expect(given.length).toBeGreaterThan(12);
  const lacking = given.map((text) => text.replace(/\$\{\w+\}/g, '3')).filter((text) => formulaInWords(text).zh === text);
  expect(lacking).toEqual([]);
});
