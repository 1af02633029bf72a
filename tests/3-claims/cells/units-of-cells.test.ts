import { expect, test } from 'vitest';
import { buildPipeline, paperOf } from '../../build-pipeline.ts';

const pipeline = buildPipeline();
const units = (head: string) => {
  const table = `Table 1. Plants\n\n| Good | ${head} |\n| --- | --- |\n| Steel, t | 30 |\n| Cement, t | 45 |\n`;
  const { claims } = pipeline.read(paperOf('p', 'md', `# Plants\n\nBoth goods are made here.\n\n${table}`));
  return claims.map(({ quantity }) => quantity.unit);
};

test.each([
  ['Output, kt', 'kt'],
  ['Capacity, kt', 'kt'],
  ['Efficiency, %', '%'],
  ['Specific output, kg', 'kg'],
])('a column headed %s has its own unit, whatever the rows say', (head, unit) => {
  expect(units(head)).toEqual([unit, unit]);
});

test('a column of intervals is in the unit of what the row names', () => {
  expect(units('95% CI')).toEqual(['t', 't']);
});
