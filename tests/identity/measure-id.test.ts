import { expect, test } from 'vitest';
import { coreOf, isChange, measureOf, measureParts, operatorOf, tradeFlowOf, tradeOf, worthOfFlow } from '../../src/identity/measure-id.ts';

const rows = [
  ['production', '', 'production', ''],
  ['share(production)', 'share', 'production', ''],
  ['growth(share(supply))', 'growth', 'share(supply)', ''],
  ['share(capacity)+added@abroad', 'share', 'capacity', '+added@abroad'],
  ['capacity+added', '', 'capacity', '+added'],
  ['share', '', 'share', ''],
  ['share:of patients', '', 'share:of patients', ''],
  ['event:closure', '', 'event:closure', ''],
  ['tilt (mean)', '', 'tilt (mean)', ''],
  ['', '', '', ''],
] as const;

test.each(rows)('%s is taken apart and put together again', (measure, operator, base, qualifiers) => {
  expect(measureParts(measure)).toEqual({ operator, base, qualifiers });
  expect(measureOf(measureParts(measure))).toBe(measure);
});

test.each([
  ['share(production)', 'share'],
  ['share', 'share'],
  ['share:of patients', 'share'],
  ['decrease', 'decrease'],
  ['production', null],
  ['event:growth', null],
  [null, null],
] as const)('what %s does to its base', (id, operator) => {
  expect(operatorOf(id)).toBe(operator);
  expect(isChange(id)).toBe(operator === 'decrease');
});

test('trade is told whatever is said of it', () => {
  expect(tradeOf('growth(share(import-volume))')).toBe('import');
  expect(tradeOf('trade-volume')).toBe('trade');
  expect(tradeOf('important(production)')).toBeNull();
  expect(tradeFlowOf('export-volume')).toEqual({ way: 'export', told: 'volume' });
  expect(tradeFlowOf('share(export-volume)')).toBeNull();
  expect(worthOfFlow('import-volume')).toBe('import-value');
  expect(worthOfFlow('import-dependence')).toBeNull();
  expect(coreOf('growth(share(supply))')).toBe('supply');
});
