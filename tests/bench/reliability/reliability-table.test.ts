import { expect, it } from 'vitest';
import { calibrationError, reliabilityTable } from './reliability-table.ts';

const judged = (confidence: number, real: number, all: number) =>
  Array.from({ length: all }, (_, index) => ({ confidence, isReal: index < real }));

it('sets what findings say of their probability beside how many are real', () => {
  const bins = reliabilityTable([...judged(0.75, 3, 4), ...judged(0.95, 5, 10)]);
  expect(bins.map(({ from, findings, real }) => `${from} ${findings} ${real}`)).toEqual(['0.7 4 0.75', '0.9 10 0.5']);
  expect(calibrationError(bins)).toBeCloseTo((10 * 0.45) / 14, 3);
  expect(calibrationError(reliabilityTable(judged(0.75, 3, 4)))).toBeCloseTo(0, 6);
});
