import { describe, expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

/** What a sentence leaves out of its second part, for the first has said it. */
const english: readonly [string, ...string[]][] = [
  ['Toyota had 40% of the market and Honda 30%.', '40 % | * | share(market-size)', '30 % | Honda | share(market-size)'],
  [
    'Wind met 18% of demand, solar 11% and hydropower 9%.',
    '18 % | wind-power | share(demand)',
    '11 % | solar-pv | share(demand)',
    '9 % | hydropower | share(demand)',
  ],
  [
    'Domestic sales made up 64% of revenue and overseas sales 36%.',
    '64 % | Domestic sales | share(sales)',
    '36 % | overseas sales | share(sales)',
  ],
  [
    'Australia supplied 81% of Norwegian bauxite imports in 2019, while Brazil supplied only 9%.',
    '81 % | AU | share(import-volume) | 2019',
    '9 % | BR | share(import-volume) | 2019',
  ],
  [
    'The moisture content was 12%, the density 1.42 g/cm3 and the pH 7.1.',
    '12 % | * | grade',
    '1.42 g/cm3 | * | density',
    '7.1 1 | * | pH',
  ],
  ['The number of active rigs would rise from 310 to 450.', '310 1 | * | number of active rigs', '450 1 | * | number of active rigs'],
  ['Rutile and zircon sold for $820 and $1,140 per tonne.', '820 USD/t | * | price', '1140 USD/t | * | price'],
  ['Domestic demand for high-purity sand grew by 15% in 2018.', '15 % | * | growth(demand) | 2018'],
  [
    'Should demand grow by 6%, the deficit may reach 90,000 tonnes.',
    '6 % | * | growth(demand) | - | hypothetical',
    '90000 t | * | * | - | hypothetical',
  ],
  [
    'In 2017 Japan imported 11,000 tonnes of nickel worth $470 million from Peru, or 86% of its total imports.',
    '11000 t | JP | import-volume | 2017',
    '470000000 USD | JP | import-value | 2017',
    '86 % | JP | share(import-volume) | 2017',
  ],
  ['The average export price fell from $15.4 to $10.7 per kilogram, a ten-year low.', '15.4 USD/kg | * | price', '10.7 USD/kg | * | price'],
  ['Shipments in May dropped 74% to 1.2 million kg.', '74 % | - | decline(export-volume)', '1200000 kg | - | export-volume'],
  ['The ore graded 2% and the ash content was 8.4%.', '2 % | * | *', '8.4 % | * | grade'],
  ['The ratio of ewes to lambs was 3:2.', '1.5 1 | * | *'],
];

const chinese: readonly [string, ...string[]][] = [
  [
    '2019年我国出口钢材900万吨，其中对越南占12%，对韩国占9%。',
    '9000000 t | CN | export-volume',
    '12 % | CN | share(export-volume)',
    '9 % | CN | share(export-volume)',
  ],
  [
    '2019年智利铜产量占全球的28%，秘鲁和赞比亚分列其后，占比分别为12%和4.5%。',
    '28 % | CL | share(production)',
    '12 % | PE | share(production)',
    '4.5 % | ZM | share(production)',
  ],
  ['2019年全球锂盐行业CR3为41%，CR5为58%。', '41 % | world | 锂盐行业CR3', '58 % | world | CR5'],
  ['该产品价格由每吨1.2万美元攀升至2011年的10.6万美元。', '12000 USD/t | * | price', '106000 USD/t | * | price | 2011'],
  ['氧化铽均价为每千克860元，较2018年5月的高点下跌35%。', '860 CNY/kg | * | price', '35 % | terbium-oxide | decline(price)'],
  ['产业集中度（CR6）超过85%。', '≥85 % | * | 产业集中度'],
  ['白银价格升至每千克6200元，创10年来新高。', '6200 CNY/kg | * | price'],
  ['液固比为10∶1，铁硅摩尔比为1∶2.5。', '10 1 | * | 液固比', '0.4 1 | * | 铁硅摩尔比'],
];

describe('what the first part of a sentence has said', () => {
  test.each(english)('%s', (text, ...claims) => expect(readClaims(text, 'en', claims)).toEqual(claims));
  test.each(chinese)('%s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
});
