import { describe, expect, test } from 'vitest';
import { buildPipeline } from '../build-pipeline.ts';

const pipeline = buildPipeline();
const read = (text: string) =>
  pipeline
    .extractClaims('paper', text, 'zh')
    .map(({ exact, measure, period }) => [exact, measure?.text ?? '-', ...(period ? [period.text] : [])].join(' | '));

/** Sentences with what has no unit by nature: the value of each, its measure and its time. */
const sentences: readonly [sentence: string, ...claims: string[]][] = [
  ['水灰比为0.45，含水率为12%。', '0.45 | 水灰比', '12% | 含水率'],
  ['信噪比为12.3，相关系数为0.85。', '12.3 | 信噪比', '0.85 | 相关系数'],
  ['自给率为0.62，弹性系数为1.35。', '0.62 | 自给率', '1.35 | 弹性系数'],
  ['HHI为1850，评分为85。', '1850 | HHI', '85 | 评分'],
  ['该回归的F值为12.6，P值小于0.01。', '12.6 | 回归的F值', '0.01 | p 值'],
  ['出口价格弹性为-0.52，进口需求弹性为1.12。', '-0.52 | 出口价格弹性', '1.12 | 进口需求弹性'],
  ['2016年可可出口集中度为0.62，2019年降至0.41。', '0.62 | 可可出口集中度 | 2016年', '0.41 | 可可出口集中度 | 2019年'],
  ['权重分别为0.3、0.5、0.2。', '0.3 | 权重', '0.5 | 权重', '0.2 | 权重'],
  ['2018年指数为0.85，2019年为0.88，2021年为0.91。', '0.85 | 指数 | 2018年', '0.88 | 指数 | 2019年', '0.91 | 指数 | 2021年'],
  ['两者之比为1.8。', '1.8 | 两者之比'],
  ['性别比为105.2，赡养比为0.45。', '105.2 | 性别比', '0.45 | 赡养比'],
  ['结果见表2.1，软件采用4.2版。'],
];

describe('what has no unit by nature is a value behind a verb of being or of levels', () => {
  test.each(sentences)('%s', (sentence, ...claims) => expect(read(sentence)).toEqual(claims));
});
