import { expect, test } from 'vitest';
import { buildPipeline, paperOf } from '../../build-pipeline.ts';

const pipeline = buildPipeline();
const figures = (language: 'zh' | 'en', ...cells: string[]) => {
  const rows = cells.map((cell, index) => `| T${index} | ${cell} |\n`).join('');
  const [head, text] = language === 'zh' ? ['有效磷/(mg·kg-1)', '各处理差异明显。'] : ['Dose (mg/kg)', 'Treatments differed.'];
  const { claims } = pipeline.read(paperOf('p', 'md', `# ${text}\n\n${text}\n\n| | ${head} |\n| --- | --- |\n${rows}`));
  return claims.map(({ exact, quantity }) => `${exact} = ${quantity.amount} ${quantity.unit}`);
};

test.each(['zh', 'en'] as const)('letters that tell which means differ are no units (%s)', (language) => {
  expect(figures(language, '8.7±0.9b', '13.5 ± 1.2 ab', '46.3d', '51.4Aa')).toEqual([
    '8.7±0.9 = 8.7 mg/kg',
    '13.5 ± 1.2 = 13.5 mg/kg',
    '46.3 = 46.3 mg/kg',
    '51.4 = 51.4 mg/kg',
  ]);
});

test('a letter that stands behind every figure of a table is its unit', () => {
  expect(figures('en', '3 d', '7 d', '14 d').map((figure) => figure.split(' ').at(-1))).toEqual(['d', 'd', 'd']);
});
