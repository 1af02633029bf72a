import { describe, expect, test } from 'vitest';
import { buildPipeline, paperOf } from '../build-pipeline.ts';

const pipeline = buildPipeline();
const goodsOf = (text: string) => pipeline.extractClaims('paper', text, 'auto').map(({ product }) => product?.text ?? '-');

/** Sentences and the good of each figure, as worded; none of these goods is in a table. */
const sentences: readonly [sentence: string, ...goods: string[]][] = [
  ['In 2022 Finland produced 2,500 t of cloudberries.', 'cloudberries'],
  ['Tanzania accounted for 12% of world sisal output in 2019.', 'sisal'],
  ['Castor oil exports of India fell by 8% in 2020.', 'Castor oil'],
  ['Global annual demand for the metal was 40 t.', '-'],
  ['2019年印度出口蓖麻油60万吨，占世界出口总量的86%。', '蓖麻油', '蓖麻油'],
  ['全球剑麻产量中，2020年巴西占36%。', '剑麻'],
  ['2021年葡萄牙共生产8.5万吨的软木。', '软木'],
  ['西班牙2018年的海泡石产量为58万吨。', '海泡石'],
  ['该公司的产量为3万吨。', '-'],
  ['智利、秘鲁两国的产量之和为81万吨，三国份额超过40%。', '-', '-'],
  ['2020年中国再生铜产量为325万吨，铜消费量为1400万吨。', '再生铜', '铜'],
  ['In 2021 recycled copper met 60% of demand.', 'recycled copper'],
  ['巴西供应全球约四成的大豆出口和两成的玉米产量。', '大豆', '玉米'],
  ['2021年西班牙光伏装机，国际可再生能源署记为15 GW。', '光伏'],
  ['2021年西班牙太陽光電裝置容量，國際再生能源總署計為15 GW。', '太陽光電'],
  ['The International Copper Study Group put Polish zinc output at 0.4 Mt in 2021.', 'zinc'],
  ['Chile holds 52% of copper reserves and 31% of lithium output.', 'copper', 'lithium'],
];

describe('goods that no table knows are told by their place', () => {
  test.each(sentences)('%s', (sentence, ...goods) => expect(goodsOf(sentence)).toEqual(goods));
});

test('a caption names the good of its table where the running text has it too', () => {
  const paper = (sentence: string) =>
    `# Fibres\n\n${sentence}\n\nTable 1. Sisal output by country (t)\n\n| Country | 2020 |\n| --- | --- |\n| Brazil | 86,000 |\n`;
  const goods = (text: string) => pipeline.read(paperOf('p', 'md', text)).claims.map(({ product }) => product?.text ?? '-');
  expect(goods(paper('Sisal is grown for its fibre.'))).toEqual(['Sisal']);
  expect(goods(paper('Fibres are grown widely.'))).toEqual(['-']);
});

test('the arms and people of one trial are not those of another', () => {
  const trial = (id: string, drug: string, screened: number, rate: number) =>
    pipeline.read(
      paperOf(
        id,
        'md',
        `# Drug ${drug}: a randomized trial\n\nWe screened ${screened} patients. The response rate was ${rate}% in the drug group. Patients in the drug group were followed for a year.`,
      ),
    );
  expect(pipeline.check([trial('p', 'A', 341, 45), trial('q', 'B', 541, 61)]).findings).toEqual([]);
  expect(pipeline.check([trial('p', 'A', 341, 45), trial('q', 'A', 541, 61)]).findings.length).toBeGreaterThan(0);
});
