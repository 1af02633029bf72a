import { describe, expect, test } from 'vitest';
import { findingsOf } from './read-and-check.ts';

const english = (abstract: string, body: string) => `Freight in the north\n\nAbstract\n${abstract}\n\n1. Traffic\n${body}\n`;
const chinese = (abstract: string, body: string) => `北方铁路货运\n\n摘要\n${abstract}\n\n一、总量\n${body}\n`;
const withTable = (sentence: string, cell: string) =>
  `# Hospital beds\n\n${sentence}\n\nTable 1. Hospital beds by country\n\n| Country | 2020 | 2021 |\n| --- | --- | --- |\n| Norway | 18,450 | ${cell} |\n| Finland | 15,600 | 15,310 |\n`;
const withChineseTable = (sentence: string, cell: string) =>
  `# 医院床位\n\n${sentence}\n\n表1 各国医院床位（张）\n\n| 国家 | 2020年 | 2021年 |\n| --- | --- | --- |\n| 挪威 | 18450 | ${cell} |\n| 芬兰 | 15600 | 15310 |\n`;

/** Papers that contradict themselves or one another, each beside the same without the slip: what is told, the suspect first. */
const rows: readonly [what: string, papers: string[], ...findings: string[]][] = [
  [
    'an abstract against its body',
    [english('Slovakia carried 45 million tonnes of freight in 2021.', 'In 2021 Slovakia carried 41 million tonnes of freight.')],
    'conflict: 41 million tonnes × 45 million tonnes',
  ],
  [
    'an abstract that rounds its body',
    [english('Slovakia carried 41 million tonnes of freight in 2021.', 'In 2021 Slovakia carried 41.3 million tonnes of freight.')],
  ],
  ['摘要与正文', [chinese('2021年斯洛伐克货运量为4500万吨。', '2021年，斯洛伐克货运量4100万吨。')], 'conflict: 4100万吨 × 4500万吨'],
  ['摘要为正文的约数', [chinese('2021年斯洛伐克货运量为4100万吨。', '2021年，斯洛伐克货运量4130万吨。')]],
  [
    'a Chinese abstract against the English one of the same study',
    [
      english('Slovakia carried 45 million tonnes of freight in 2021.', 'Traffic is told by year.'),
      chinese('2021年斯洛伐克货运量为5400万吨。', '下文按年叙述。'),
    ],
    'conflict: 5400万吨 × 45 million tonnes',
  ],
  [
    'abstracts in two languages that agree',
    [
      english('Slovakia carried 45 million tonnes of freight in 2021.', 'Traffic is told by year.'),
      chinese('2021年斯洛伐克货运量为4500万吨。', '下文按年叙述。'),
    ],
  ],
  ['a text against its table', [withTable('Norway had 18,900 hospital beds in 2021.', '18,310')], 'text-table: 18,900 × 18,310'],
  ['a text that goes with its table', [withTable('Norway had 18,310 hospital beds in 2021.', '18,310')]],
  ['正文与表格', [withChineseTable('2021年挪威有医院床位18900张。', '18310')], 'text-table: 18900张 × 18310'],
  ['正文与表格一致', [withChineseTable('2021年挪威有医院床位18310张。', '18310')]],
  [
    'a share whose base only the table tells',
    [
      '# Solar cells\n\nVietnam has 6.2% of world solar cells.\n\nTable 1. Output value by country in 2022\n\n| Country | Solar cells (USD million) | Share of world solar cells (%) |\n| --- | --- | --- |\n| Vietnam | 830 | 5.1 |\n| Malaysia | 650 | 4.0 |\n',
    ],
    'text-table: 6.2% × 5.1',
  ],
  [
    '占比所指仅见于表格',
    [
      '# 光伏组件\n\n越南组件占全球6.2%。\n\n表1 2022年越南产值\n\n| 产品 | 越南产值（亿美元） | 占全球比重（%） |\n| --- | --- | --- |\n| 组件 | 42 | 5.3 |\n| 电池片 | 12 | 4.0 |\n',
    ],
    'text-table: 6.2% × 5.3',
  ],
  [
    'two papers on one good each, where an amount leaves the good unsaid',
    [
      'Peru mined 40,000 t of tin in 2019. Chile mined 3,000 t of tin in 2019. Bolivia mined 17,000 t of tin in 2019.\n\nMine production in Peru was 5,000 t in 2020.',
      'Peru mined 2,400,000 t of copper in 2019. Chile mined 5,800,000 t of copper in 2019. China mined 1,600,000 t of copper in 2019.\n\nMine production in Peru was 5,000,000 t in 2020.',
    ],
  ],
  [
    'people counted by what they are, behind those who were lost',
    [
      'Home exercise after hip fracture: a randomized trial\n\nResults\nEleven were lost to follow-up. Of those randomized, 190 (62.9%) were men.',
    ],
  ],
  [
    'a good that one of two papers leaves unsaid',
    [
      'Wine abroad\n\nAustralia exported 607 million litres of wine in 2023 and 744 million litres of wine in 2019. Wine stocks were 2.2 billion litres in 2023. South African production was 93 million litres in 2023.',
      'Southern vineyards\n\nSouth Africa produced 930 million litres of wine in 2023.',
    ],
    'unit-scale: 930 million litres × 93 million litres',
  ],
  [
    'power capacity, installed and not so called',
    [
      'Power in Kazakhstan\n\nIn 2022 the hydropower capacity of Kazakhstan was 2,800 GW.',
      '中亚水电\n\n2022年哈萨克斯坦水电装机容量为280万千瓦。',
    ],
    'unit-scale: 2,800 GW × 280万千瓦',
  ],
  [
    '全国 in a study of another country',
    ['塔吉克斯坦能源报告\n\n塔吉克斯坦多山。2022年全国水电装机容量450万千瓦。', '中亚水电\n\n2022年塔吉克斯坦水电装机容量为540万千瓦。'],
    'conflict: 540万千瓦 × 450万千瓦',
  ],
  [
    '每千人口',
    ['2023年四川省床位70.9万张，每千人口床位8.47张。', '2023年四川省床位79.0万张，每千人口床位8.47张。'],
    'conflict: 79.0万张 × 70.9万张',
  ],
  ['a part by its narrower name', ['2023年四川省床位70.9万张。四川省床位中，医院床位54.2万张。']],
  [
    'adjectives of countries',
    ['Latvian trains carried 15.8 million passengers in 2022.', 'Latvia’s trains carried 18.5 million passengers in 2022.'],
    'conflict: 18.5 million × 15.8 million',
  ],
  [
    'a whole and what is a part of it',
    [
      'Power in Portugal\n\nPortugal generated 45 TWh in 2023, of which 13 TWh came from wind.',
      '葡萄牙电力\n\n2023年葡萄牙发电量为45 TWh，其中风电13 TWh。',
    ],
  ],
  [
    'two wholes',
    [
      'Power in Portugal\n\nPortugal generated 45 TWh in 2023, of which 13 TWh came from wind.',
      '葡萄牙电力\n\n2023年葡萄牙发电量为54 TWh，其中风电13 TWh。',
    ],
    'conflict: 54 TWh × 45 TWh',
  ],
  [
    'amounts of a trade against its shares',
    ['2024年德国出口轴承5.8万吨，输往法国和美国的分别占15%和12%，为8700吨和7500吨。'],
    'arithmetic: 12% × 7500吨 × 5.8万吨',
  ],
  [
    'a part of the young beside all',
    [
      'Jobs in Turkey\n\nThe unemployment rate in Turkey was 9.4% in 2023. Youth unemployment was 17.4%.',
      '土耳其就业\n\n2023年土耳其失业率为9.4%，青年失业率为17.4%。',
    ],
  ],
  [
    'the young alone',
    ['Jobs in Turkey\n\nIn 2023 youth unemployment in Turkey was 14.7%.', '土耳其就业\n\n2023年土耳其青年失业率为17.4%。'],
    'conflict: 17.4% × 14.7%',
  ],
  [
    'nominal and real wages',
    [
      'Wages in Chile\n\nAverage wages in Chile grew 8.1% in nominal terms in 2023.',
      'Pay in Chile\n\nReal wages in Chile grew 1.9% in 2023.',
    ],
  ],
  ['环比与同比', ['2023年5月荷兰大豆出口量为12万吨，环比增长32.4%。', '2023年5月荷兰大豆出口量为12万吨，同比增长60.3%。']],
  ['两篇的环比', ['2023年5月荷兰大豆出口量为12万吨，环比增长32.4%。', '2023年5月荷兰大豆出口量环比增长23.4%。'], 'conflict: 23.4% × 32.4%'],
  [
    'crude steel, which Chinese has a word of its own for',
    [
      'Steel in Italy\n\nItaly produced 23.1 million tonnes of crude steel in 2023.',
      '意大利钢铁\n\n2023年意大利粗钢产量为2110万吨，钢材产量为2290万吨。',
    ],
    'conflict: 2110万吨 × 23.1 million tonnes',
  ],
  ['其中之数大于总数', ['2022年宁夏发电量为66.3亿千瓦时，同比增长5.2%，其中风电73.6亿千瓦时。'], 'impossible: 73.6亿千瓦时 × 66.3亿千瓦时'],
  ['其中之数小于总数', ['2022年宁夏发电量为66.3亿千瓦时，同比增长5.2%，其中风电37.6亿千瓦时。']],
  ['其中之数大于均数', ['2022年宁夏人均用水660立方米，其中农村750立方米。']],
  ['a part named above its whole', ['Spain generated 45 TWh in 2023, of which 54 TWh came from wind.'], 'impossible: 54 TWh × 45 TWh'],
  ['a part of a balance', ['Spain had net exports of 12 TWh in 2023, of which 14 TWh went to France.']],
  ['amounts of a trade that fit its shares', ['2024年德国出口轴承5.8万吨，输往法国和美国的分别占15%和12%，为8700吨和6960吨。']],
];

describe('papers against themselves and one another', () => {
  test.each(rows)('%s', (_, papers, ...findings) => expect(findingsOf(...papers)).toEqual(findings));
});
