import { describe, expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

/** Wording of reports and journals that nothing in the tables tells of. */
const english: readonly [string, ...string[]][] = [
  [
    'The 2021 quota for tin mining and tin separation was set at 4,000 tonnes and 3,000 tonnes, respectively.',
    '4000 t | * | quota | 2021',
    '3000 t | * | quota | 2021',
  ],
  ['In 2019 exports of refined zinc reached 310,000 t.', '310000 t | * | export-volume | 2019'],
  ['Danish exports of pork earned 3.1 billion euros.', '3100000000 EUR | DK | export-value'],
  ['Bolivia stays the largest miner, producing 18,000 metric tons (MT) of tin in 2020.', '18000 t | BO | production | 2020'],
  ['Norway was next, putting out 2.4 million tonnes of nickel.', '2400000 t | NO | production'],
  ['Prices of tin and zinc rose by 3 and 5 times, respectively.', '3 1 | * | multiple(price)', '5 1 | * | multiple(price)'],
  [
    'The mean change in weight was a loss of 2.2 kg (95% confidence interval 1.5 to 2.9) with exercise and 1.7 kg (95% confidence interval 1.1 to 2.3) with diet.',
    '2.2 kg | exercise | *',
    '1.5..2.9 kg | exercise | confidence-interval',
    '1.7 kg | diet | *',
    '1.1..2.3 kg | diet | confidence-interval',
  ],
  [
    'The mean difference in pain score was 0.9 points (95% CI 0.4 to 1.4) at six weeks and 0.5 points (95% CI 0.1 to 0.9) at twelve weeks.',
    '0.9 1 | pain score | *',
    '0.4..1.4 1 | pain score | confidence-interval',
    '0.5 1 | pain score | *',
    '0.1..0.9 1 | pain score | confidence-interval',
  ],
  ['Growth was 4.2 cm in shaded beds and 2.9 cm in open beds.', '4.2 cm | shaded beds | *', '2.9 cm | open beds | *'],
];

describe('wording of English reports', () => {
  test.each(english)('%s', (text, ...claims) => expect(readClaims(text, 'en', claims)).toEqual(claims));
});

const chinese: readonly [string, ...string[]][] = [
  [
    '2023年全球锰资源分布中，南非储量占比达32%。其次分别为澳大利亚、巴西，占比分别为16.4%、14.0%。',
    '32 % | ZA | share(reserves) | 2023',
    '16.4 % | AU | share(reserves) | 2023',
    '14.0 % | BR | share(reserves) | 2023',
  ],
  [
    '挪威硅铁产量占欧洲总产量比例已经从2010年的47.6%下降为目前的32.1%。',
    '47.6 % | NO | share(production) | 2010',
    '32.1 % | NO | share(production)',
  ],
  [
    '全年人均国内生产总值61200元，国民总收入48.2万亿元。',
    '61200 CNY | * | gdp-per-capita',
    '48200000000000 CNY | * | gross-national-income',
  ],
  [
    '2022年全球锡矿产量31万吨，相比于2021年增加1万吨，增幅3.3%，小于2021年的6.7%。',
    '310000 t | world | production | 2022',
    '10000 t | world | increase(production) | 2022',
    '3.3 % | world | growth(production)',
    '6.7 % | world | growth(production) | 2021',
  ],
  ['需要说明的是，2022年铜价有8%的涨幅。', '8 % | * | growth(price) | 2022'],
  [
    '2022年锑矿产量增量主要来自中国（增量0.42万吨）、越南（0.39万吨）。',
    '4200 t | CN | increase(production) | 2022',
    '3900 t | VN | increase(production) | 2022',
  ],
  [
    '抛光粉是铈最主要的用途，2020年在全球铈需求中占比36%，在日本铈需求中占比更是高达52%。',
    '36 % | * | share(demand) | 2020',
    '52 % | * | share(demand) | 2020',
  ],
  ['二十多年前的锑出口量曾占全球的90%。', '90 % | * | share(export-volume)'],
  [
    '到2030年产能将达20万吨，较2022年增长63%，年复合增速为6.3%。',
    '200000 t | * | capacity',
    '63 % | * | growth(capacity)',
    '6.3 % | * | growth(capacity)',
  ],
];

describe('wording of Chinese reports', () => {
  test.each(chinese)('%s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
});
