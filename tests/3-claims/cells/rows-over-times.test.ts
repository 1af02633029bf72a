import { expect, test } from 'vitest';
import { buildPipeline, paperOf } from '../../build-pipeline.ts';

const pipeline = buildPipeline();

test('a table of branches over years gives what its caption says, in the scale of its unit line', () => {
  const table =
    '表2 我国各行业耗锡规模\n\n单位:万t\n\n| 行业 | 2020年 | 2030年 |\n| --- | --- | --- |\n| 焊料 | 0.4 | 3.1 |\n| 镀层 | 0.2 | 0.9 |\n';
  const { claims } = pipeline.read(paperOf('p', 'md', `# 锡的用途\n\n锡用于焊接和镀层。\n\n${table}`));
  expect(claims.map(({ subject, measure, period, quantity }) => [subject?.text, measure?.text, period?.start, quantity.amount])).toEqual([
    ['焊料', '耗锡规模', '2020', '4000'],
    ['焊料', '耗锡规模', '2030', '31000'],
    ['镀层', '耗锡规模', '2020', '2000'],
    ['镀层', '耗锡规模', '2030', '9000'],
  ]);
});
