import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/schema/place.ts';
import { readClaims } from './read-claims.ts';

/** What a sentence leaves out is what the paragraph, or the title, said before. */
const periods: readonly [Language, string, ...string[]][] = [
  [
    'en',
    'Peru mined 2.4 Mt of copper in 2023. Chile exported 5.1 Mt of copper ore.',
    '2.4 Mt | PE | production | 2023',
    '5.1 Mt | CL | export-volume | 2023',
  ],
  [
    'en',
    'Peru mined 2.4 Mt of copper in 2023. Chile exports 5.1 Mt of copper ore.',
    '2.4 Mt | PE | production | 2023',
    '5.1 Mt | CL | export-volume | -',
  ],
  [
    'en',
    'India produced 9 kt of tin in 2022, up from 7 kt in 2019. Brazil exported 3 kt of tin.',
    '* | IN | production | 2022',
    '* | IN | production | 2019',
    '* | BR | export-volume | 2022',
  ],
  [
    'en',
    'The 2021/22 harvest in Poland reached 12 Mt. Exports were 4 Mt.',
    '12 Mt | * | * | 2021/2022',
    '4 Mt | * | export-volume | 2021/2022',
  ],
  [
    'en',
    'Sugar output in Cuba was 0.4 Mt in 2023, the lowest since 1902. Exports fell to 0.1 Mt.',
    '* | CU | production | 2023',
    '* | * | export-volume | 2023',
  ],
  [
    'en',
    'The price of tin fell from $31,000/t in spring 2022 to $24,000/t in winter 2023.',
    '* | * | price | 2022',
    '* | * | price | 2023',
  ],
  [
    'zh',
    '2022年，智利铜产量533万吨。秘鲁出口铜精矿240万吨。',
    '5330000 t | CL | production | 2022',
    '2400000 t | PE | export-volume | 2022',
  ],
  ['zh', '2022年，智利铜产量533万吨。秘鲁铜储量8100万吨。', '5330000 t | CL | production | 2022', '81000000 t | PE | reserves | -'],
  ['zh', '2035年巴西大豆出口量将由2024年的9800万吨增至1.2亿吨。', '* | BR | export-volume | 2024', '* | BR | export-volume | 2035'],
  ['zh', '2021/22榨季，泰国食糖产量1010万吨。', '10100000 t | TH | production | 2021/2022'],
  ['zh', '2023年越南出口大米810万吨。\n\n同年泰国出口大米870万吨。', '* | VN | export-volume | 2023', '* | TH | export-volume | 2023'],
  [
    'zh',
    '2024年1—5月，越南出口大米403万吨。3—4月出口180万吨。',
    '* | VN | export-volume | 2024-01/2024-05',
    '* | VN | export-volume | 2024-03/2024-04',
  ],
  [
    'zh',
    '2019年三季度某省经济运行\n\n社会消费品零售总额2100亿元，同比增长6.1%。',
    '210000000000 CNY | * | retail-sales | 2019-07/2019-09',
    '6.1 % | * | growth(retail-sales) | 2019-07/2019-09',
  ],
  [
    'zh',
    '2023年3月的钴、锂进口分别为1530吨与721吨，比上年同月的1611吨与788吨减少5%与8.5%。',
    '1530 t | * | * | 2023-03',
    '721 t | * | * | 2023-03',
    '1611 t | * | * | 2022-03',
    '788 t | * | * | 2022-03',
    '5 % | * | decline(import-volume) | 2023-03',
    '8.5 % | * | decline(import-volume) | 2023-03',
  ],
  [
    'en',
    'In March 2023 imports of cobalt and lithium were 1,530 t and 721 t respectively, against 1,611 t and 788 t a year earlier.',
    '1530 t | * | * | 2023-03',
    '721 t | * | * | 2023-03',
    '1611 t | * | * | 2022-03',
    '788 t | * | * | 2022-03',
  ],
  [
    'zh',
    '2015年以来越南出口稻米9000万吨；成本比泰国低一成。',
    '90000000 t | VN | export-volume | 2015/',
    '10 % | * | difference(cost) | -',
  ],
  ['en', 'Aluminium output of Norway reached 1.3 Mt of primary metal (PM) in 2022.', '1.3 Mt | NO | production | 2022'],
];

describe('the time that a paragraph or title gives', () => {
  test.each(periods)('%s: %s', (language, text, ...claims) => expect(readClaims(text, language, claims)).toEqual(claims));
});

/** What a holder or a branch alone leaves out is said before it. */
const measures: readonly [Language, string, ...string[]][] = [
  [
    'zh',
    '2023年全球机床设备销售额820亿美元。德国以130亿美元居首，年增6%；意大利为72亿美元，年降3%。',
    '* | world | equipment-spending',
    '13000000000 USD | DE | equipment-spending | 2023',
    '6 % | DE | growth(equipment-spending) | 2023',
    '7200000000 USD | IT | equipment-spending | 2023',
    '3 % | IT | decline(equipment-spending) | 2023',
  ],
  ['zh', '规模以上工业增加值按可比价格计算增长4.1%。', '4.1 % | * | growth(value-added)'],
  [
    'zh',
    '货物进出口总额3.1万亿元，其中出口1.7万亿元，顺差0.3万亿元。',
    '* | * | trade-volume',
    '* | * | export-value',
    '* | * | trade-surplus',
  ],
  ['zh', '晶圆厂月产能将由2023年的210万片提高到2025年的260万片。', '2100000 1 | * | capacity | 2023', '2600000 1 | * | capacity | 2025'],
  ['zh', '宏远精工全年合并营收38亿元，毛利率22%。', '3800000000 CNY | 宏远精工 | sales', '22 % | 宏远精工 | gross-margin'],
  [
    'en',
    'Peru mined 12% of the world’s tin, and Malaysia refined two thirds of it.',
    '12 % | PE | share(production)',
    '* | MY | share(refining)',
  ],
  [
    'en',
    'Wind generation in Spain was 62 TWh in 2023. Portugal had 13 TWh.',
    '62 TW.h | ES | generation | 2023',
    '13 TW.h | PT | generation | 2023',
  ],
];

describe('the measure that a sentence before or a verb gives', () => {
  test.each(measures)('%s: %s', (language, text, ...claims) => expect(readClaims(text, language, claims)).toEqual(claims));
});

/** Whose figure it is: what stands before a time, among whom a record is, in what order holders come. */
const holders: readonly [Language, string, ...string[]][] = [
  ['en', 'Norway used 131 TWh in 2023, the highest use in Europe after Germany. Emissions were 41 Mt.', '131 TW.h | NO', '41 Mt | NO'],
  ['en', 'Exports were 12 kt for Ghana and 9 kt for Togo.', '12 kt | GH', '9 kt | TG'],
  ['zh', '智利铜储量1.9亿吨，秘鲁1亿吨，分别占全球的19%和10%。', '* | CL', '* | PE', '19 % | CL', '10 % | PE'],
  ['zh', '美光的工厂在日本。2022年该公司营收300亿美元，该国进口芯片90亿美元。', '* | micron | sales', '* | JP | import-value'],
  ['en', 'Micron has plants in Japan. In 2022 the company sold 300 kt.', '300 kt | micron'],
  ['zh', '明远重工2023年营收52亿元。', '5200000000 CNY | 明远重工 | sales | 2023'],
  [
    'en',
    'Urea fell from $610 a ton in spring 2022 to $340 a ton in autumn 2023.',
    '610 USD/t | * | price | 2022',
    '340 USD/t | * | price | 2023',
  ],
  ['zh', '两组治疗前比较，差异无统计学意义（P＞0.05）。', '≥0.05 1 | * | p-value'],
];

describe('whose figure it is', () => {
  test.each(holders)('%s: %s', (language, text, ...claims) => expect(readClaims(text, language, claims)).toEqual(claims));
});
