import { describe, expect, test } from 'vitest';
import { findingsOf } from './read-and-check.ts';

/** Figures that others lead to: told where they do not come out, silent where they do. */
const rows: readonly [what: string, papers: string[], ...findings: string[]][] = [
  [
    'so many times another',
    ['In 2023 Chile produced 5.0 million t of copper, three times the output of Peru, which produced 2.6 million t.'],
    'arithmetic: three times × 5.0 million t × 2.6 million t',
  ],
  [
    'so many times another, rightly',
    ['In 2023 Chile produced 5.0 million t of copper, twice the output of Peru, which produced 2.6 million t.'],
  ],
  ['若干倍', ['2023年智利铜产量为500万吨，是秘鲁的3倍；秘鲁铜产量为260万吨。'], 'arithmetic: 3倍 × 500万吨 × 260万吨'],
  ['若干倍，无误', ['2023年智利铜产量为500万吨，是秘鲁的近2倍；秘鲁铜产量为260万吨。']],
  ['a multiple of an earlier year', ['2023年智利铜产量为500万吨，是2013年的3倍。秘鲁铜产量为260万吨。']],
  [
    'a multiple against the figures of another paper',
    ['Chile’s copper production in 2023 was twice that of Peru.', '2023年智利铜产量为500万吨，秘鲁铜产量为130万吨。'],
    'arithmetic: twice × 500万吨 × 130万吨',
  ],
  [
    'events told in two papers, out of order',
    ['The Baltic Gas Act was adopted in June 2019.', 'The Baltic Gas Act entered into force in May 2018.'],
    'impossible: May 2018 × June 2019',
  ],
  ['竣工早于开工', ['青山水库1998年竣工，2001年开工建设。'], 'impossible: 1998年 × 2001年'],
  ['开工在前', ['青山水库1998年开工建设，2001年竣工。']],
  [
    'in force before it was adopted',
    ['The Baltic Gas Act was adopted in June 2019.', 'The Baltic Gas Act took effect in January 2018.'],
    'impossible: January 2018 × June 2019',
  ],
  ['adopted, then in force', ['The Baltic Gas Act was adopted in June 2019 and took effect in January 2020.']],
  ['two stages', ['青山水库一期1998年竣工。青山水库1995年开工建设，青山水库2001年开工扩建。']],
  [
    '占比连乘',
    ['2023年该市用水量中，农业用水占总用水量的60%，灌溉用水占农业用水的50%，灌溉用水占总用水量的40%。'],
    'arithmetic: 40% × 50% × 60%',
  ],
  ['占比连乘，无误', ['2023年该市用水量中，农业用水占总用水量的60%，灌溉用水占农业用水的50%，灌溉用水占总用水量的30%。']],
  [
    'a share of a share',
    [
      'Buildings used 40% of Denmark’s energy in 2022. Heating accounted for 50% of energy use in buildings and for 35% of Denmark’s energy use.',
    ],
    'arithmetic: 35% × 50% × 40%',
  ],
  [
    'a share of a share that works out',
    [
      'Buildings used 40% of Denmark’s energy in 2022. Heating accounted for 50% of energy use in buildings and for 20% of Denmark’s energy use.',
    ],
  ],
  ['占自身产量', ['海康钢铁公司2023年钢材产量为5.0万吨，其中出口3.0万吨，占产量的40%。'], 'arithmetic: 40% × 3.0万吨 × 5.0万吨'],
  ['占自身产量，无误', ['海康钢铁公司2023年钢材产量为5.0万吨，其中出口3.0万吨，占产量的60%。']],
  ['出口占产量', ['2023年全国茶叶产量为330万吨，出口36.7万吨，占产量的15%。'], 'arithmetic: 15% × 36.7万吨 × 330万吨'],
  [
    'a share of production that is exported is none of the world’s',
    ['South Africa exported a third of its wine production in 2023.', 'In 2023 South Africa had 4% of world wine production.'],
  ],
  ['其中', ['2023年该省卫生总费用为4300亿元，其中个人支出1075亿元，占28%。'], 'arithmetic: 28% × 1075亿元 × 4300亿元'],
  ['其中，无误', ['2023年该省卫生总费用为4300亿元，其中个人支出1075亿元，占25%。']],
  [
    'of which',
    ['The network of Estonia is 1,167 km long, of which 225 km, or 29%, are electrified.'],
    'arithmetic: 29% × 225 km × 1,167 km',
  ],
  ['of which, rightly', ['The network of Estonia is 1,167 km long, of which 225 km, or 19%, are electrified.']],
  [
    'an average price behind its amount',
    [
      'In 2023 Chile exported 681 million litres of wine. Chilean wine exports came to $1,520 million in 2023, an average of $3.20 per litre.',
    ],
    'arithmetic: $3.20 per litre × $1,520 million × 681 million litres',
  ],
  [
    'shares of each row’s own total imply no common whole',
    [
      '# 卫生人员\n\n表1 2023年各省护士\n\n| 省份 | 护士（万人） | 护士占比（%） |\n| --- | --- | --- |\n| 四川 | 32.1 | 45.7 |\n| 贵州 | 15.9 | 47.5 |\n| 云南 | 20.1 | 48.7 |\n',
    ],
  ],
  [
    'shares of one whole that two rows agree on',
    [
      '# 小麦\n\n表1 2023年各国小麦产量\n\n| 国家 | 产量（万吨） | 占全球比重（%） |\n| --- | --- | --- |\n| 法国 | 3600 | 4.5 |\n| 德国 | 2160 | 2.7 |\n| 波兰 | 1310 | 3.6 |\n',
    ],
    'arithmetic: 3600 × 4.5 × 1310 × 3.6',
    'arithmetic: 2160 × 2.7 × 1310 × 3.6',
  ],
  ['production above a quota', ['2022年中国稀土矿总量控制指标为21万吨。', '2022年中国稀土矿产量为24万吨。']],
];

describe('figures that follow from others', () => {
  test.each(rows)('%s', (_, papers, ...findings) => expect(findingsOf(...papers)).toEqual(findings));
});
