import { expect, test } from 'vitest';
import { withOperator, withoutOperator } from '../../src/3-claims/frames/terms.ts';
import type { Operator } from '../../src/identity/measure-id.ts';

const operators: readonly Operator[] = ['share', 'growth', 'decline', 'increase', 'decrease', 'rank', 'multiple'];

test.each(operators)('what %s puts to the words of a measure is taken off again, in both languages', (operator) => {
  expect(withOperator(operator, '产量', 'zh')).toMatch(/^产量./);
  expect(withoutOperator(withOperator(operator, '产量', 'zh'))).toBe('产量');
  expect(withOperator(operator, 'output', 'en')).toMatch(/ output$/);
  expect(withoutOperator(withOperator(operator, 'output', 'en'))).toBe('output');
});

test('a difference stands for itself', () => {
  expect(withoutOperator(withOperator('difference', 'output', 'en'))).toBe('difference in output');
  expect(withoutOperator('价差')).toBe('价差');
});

test('what words already name is not named twice', () => {
  expect(withOperator('decline', 'fall in output', 'en')).toBe('fall in output');
  expect(withOperator('growth', '产量增幅', 'zh')).toBe('产量增幅');
});
