import { expect, test } from 'vitest';
import { asNumber } from '../../../src/3-claims/quantities/as-number.ts';
import { reader } from './reader.ts';

test('a reading says how it was stated', () => {
  const [reading] = reader.read('产量约0.73万吨', 'zh');
  expect(reading).toMatchObject({
    amount: '7300',
    decimals: -2,
    unit: 't',
    dimension: 'mass',
    unitText: '吨',
    numberText: '0.73万',
    form: 'digits',
  });
  expect('产量约0.73万吨'.slice(reading!.phrase.start, reading!.phrase.end)).toBe('约0.73万吨');
});

test.each([
  ['十二家企业', 'zh', '家'],
  ['12 remote villages', 'en', 'villages'],
  ['12 of them', 'en', ''],
] as const)('what %s counts', (text, language, counted) => {
  expect(reader.read(text, language)[0]?.counted).toBe(counted);
});

test('superscripts end the number before them and are exponents of units and of ten', () => {
  expect(reader.read('a share of 5.63', 'en', [{ start: 14, end: 15 }])[0]).toMatchObject({ amount: '5.6' });
  expect(reader.read('some 40 m2', 'en', [{ start: 9, end: 10 }])[0]).toMatchObject({ amount: '40', unit: 'm2' });
  expect(reader.read('3 x 105 cells', 'en', [{ start: 6, end: 7 }])[0]).toMatchObject({ amount: '300000' });
});

test('a date gives its ISO form', () => {
  expect(reader.read('于2016年3月9日生效', 'zh')[0]).toMatchObject({ amount: '2016-03-09', lower: '2016', unit: 'date' });
});

test('normalized bounds follow the unit code, whoever set it', () => {
  const reading = { ...reader.read('4万吨', 'zh')[0]!, unit: 't/a' };
  expect(reader.toQuantity(reading).normalized).toEqual({ lowerBound: 40000000, upperBound: 40000000, unit: 'kg/a' });
});

test('the spread of a mean is kept', () => {
  expect(reader.read('a mean of 61.2 ± 9.4 kg', 'en')[0]?.uncertainty).toEqual({ value: 9.4, kind: 'sd' });
});

test('digits in brackets are the uncertainty of the last ones', () => {
  expect(reader.read('a constant of 6.02(3) × 10^23', 'en')[0]).toMatchObject({ amount: `602${'0'.repeat(21)}`, decimals: -21 });
  expect(reader.read('间距为5.431(2) nm', 'zh')[0]).toMatchObject({ amount: '5.431', uncertainty: { value: 0.002, kind: 'se' } });
});

test('a fraction is a share of what it is of, and a number by itself', () => {
  const [reading] = reader.read('over two thirds of it', 'en');
  expect(reader.toQuantity(reading!)).toMatchObject({ lowerBound: 66.67, unit: '%' });
  expect(reader.toQuantity(asNumber(reading!))).toMatchObject({ lowerBound: 0.666666666667, upperBound: null, unit: '1' });
  const [hundredths] = reader.read('百分之三', 'zh');
  expect(asNumber(hundredths!)).toBe(hundredths);
});

test('a power of ten behind a bracket holds for the spread too', () => {
  expect(reader.read('(5.2 ± 0.3) × 10^4 cells', 'en')[0]).toMatchObject({ amount: '52000', decimals: -3, uncertainty: { value: 3000 } });
});
