import { expect, test } from 'vitest';
import { buildPipeline, paperOf } from '../build-pipeline.ts';

test('a figure that a line end breaks is told whole', () => {
  const pipeline = buildPipeline();
  const text = (figure: string) => `# 锡\n\n2020年秘鲁出口锡${figure}吨。\n`;
  const papers = [text('554\n31'), text('5543')].map((paper, index) => pipeline.read(paperOf(`p${index}`, 'txt', paper)));
  const [finding] = pipeline.check(papers).findings;
  expect(finding?.message.zh).toMatch(/55431吨|55,431吨/);
});
