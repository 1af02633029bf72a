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
];

describe('the time that a paragraph or title gives', () => {
  test.each(periods)('%s: %s', (language, text, ...claims) => expect(readClaims(text, language, claims)).toEqual(claims));
});
