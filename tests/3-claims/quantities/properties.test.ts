import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../../../src/schema/place.ts';
import { reader } from './reader.ts';

const language = fc.constantFrom<Language>('zh', 'en');
const fragment = fc.constantFrom(
  '1',
  '2.5',
  '万',
  '亿',
  '吨',
  '%',
  ' ',
  '~',
  '-',
  '至',
  '约',
  '以上',
  'kg',
  '/',
  '每',
  '$',
  'million',
  'two',
  'hundred',
  'and',
  'half',
  '三',
  '十',
  '百',
  '分之',
  '几',
  '多',
  '年',
  '月',
  '世纪',
  '±',
  'to',
  'between ',
  ',',
  '、',
  '。',
  '10^',
  '²',
  '𬬭',
  '\r\n',
  '（',
  '0',
  '点',
  '第',
);
const text = fc.oneof(
  fc.array(fragment, { maxLength: 24 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

test('readings are ordered, apart and inside the text, and each can be made a quantity', () => {
  fc.assert(
    fc.property(text, language, (input, spoken) => {
      let floor = 0;
      for (const reading of reader.read(input, spoken)) {
        expect(reading.start).toBeGreaterThanOrEqual(floor);
        expect(reading.end).toBeGreaterThan(reading.start);
        expect(reading.end).toBeLessThanOrEqual(input.length);
        expect(reading.phrase.start).toBeLessThanOrEqual(reading.start);
        expect(reading.phrase.end).toBeGreaterThanOrEqual(reading.end);
        expect(input.slice(reading.number.start, reading.number.end)).toBe(reading.numberText);
        const quantity = reader.toQuantity(reading);
        expect(quantity.lowerBound ?? -Infinity).toBeLessThanOrEqual(quantity.upperBound ?? Infinity);
        floor = reading.end;
      }
    }),
    { numRuns: 2000 },
  );
});

const digits = '零一二三四五六七八九';

/** A whole number in Chinese words, four places at a time. */
function inChinese(value: number): string {
  if (value >= 1e8) return inChinese(Math.floor(value / 1e8)) + '亿' + remainder(value % 1e8, 1e7);
  if (value >= 1e4) return inChinese(Math.floor(value / 1e4)) + '万' + remainder(value % 1e4, 1e3);
  for (const [power, word] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    if (value >= power) return digits[Math.floor(value / power)]! + word + remainder(value % power, power / 10);
  }
  return digits[value]!;
}

function remainder(value: number, expected: number): string {
  return value === 0 ? '' : (value < expected ? '零' : '') + inChinese(value);
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inEnglish(value: number): string {
  for (const [power, word] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (value >= power) return `${inEnglish(Math.floor(value / power))} ${word}${value % power ? ` ${inEnglish(value % power)}` : ''}`;
  }
  if (value < 20) return ones[value]!;
  return tens[Math.floor(value / 10) - 2]! + (value % 10 ? `-${ones[value % 10]}` : '');
}

const whole = fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 2_000_000_000 }));

test.each([
  ['zh', inChinese, '吨'],
  ['en', inEnglish, ' t'],
] as const)('a number written out in %s is read back', (spoken, write, unit) => {
  fc.assert(
    fc.property(whole, (value) => {
      const readings = reader.read(write(value) + unit, spoken);
      expect(readings.map(({ lower, upper, unit: code }) => [lower, upper, code])).toEqual([[String(value), String(value), 't']]);
    }),
    { numRuns: 500 },
  );
});

test.each(['zh', 'en'] as const)('a decimal in digits is read back in %s', (spoken) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (value, places) => {
      const written = (value / 10 ** places).toFixed(places);
      const [reading, ...others] = reader.read(`${written} kg`, spoken);
      expect(others).toEqual([]);
      expect(reading).toMatchObject({ amount: written, decimals: places, unit: 'kg' });
    }),
    { numRuns: 500 },
  );
});

test('time grows with the length of the text only', () => {
  const repeated = (part: string) => part.repeat(4000);
  for (const part of [
    '1 ',
    '一',
    '9',
    '1,000',
    '每',
    '约占',
    'one hundred ',
    '1/',
    '$',
    '5 kg/',
    '3千万亿',
    '1-',
    'kg·m·',
    '1:',
    'one over ',
    'two and ',
    '±1 ',
    '公元',
    '5" ',
    '3点',
    '10 −',
    '$1 = €',
    'Figs. 3, ',
  ]) {
    for (const spoken of ['zh', 'en'] as const) {
      const started = performance.now();
      reader.read(repeated(part), spoken);
      expect(performance.now() - started).toBeLessThan(3000);
    }
  }
});
