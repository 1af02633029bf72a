import { expect, test } from 'vitest';
import { formulaInWords, powerOfTen } from '../../src/schema/formulas.ts';

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
  ['sum of shares', '各占比之和', 'sum of shares'],
  ['the nearest of the years', '各年中最接近的一年', 'the nearest of the years'],
  ['something new', 'something new', 'something new'],
])('%s', (text, zh, en) => {
  expect(formulaInWords(text)).toEqual({ zh, en });
});

test('a power of ten is written out', () => {
  expect([1, 3, 6, -1, -2].map(powerOfTen)).toEqual(['10', '1,000', '1,000,000', '0.1', '0.01']);
});
