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
  [
    'Revenue fell by 37% to $46.3 million, while net profit plummeted by 72%, with a 17 per cent qoq increase in sales.',
    '37 % | * | decline(sales)',
    '46300000 USD | * | sales',
    '72 % | * | decline(net-profit)',
    '17 % | * | growth(sales)',
  ],
  ['Norwegian sales revenue for the fourth quarter amounted to 15 million dollars.', '15000000 USD | NO | sales'],
  [
    'The output of tin oxide, a material used in glass, also dropped by 8% to 555 tonnes.',
    '8 % | * | decline(production)',
    '555 t | * | production',
  ],
  [
    'Treatment B had the longest ears, with a mean ear length (19.8 cm) and grain yield (3917 kg ha-1).',
    '19.8 cm | * | mean ear length',
    '3917 kg/har | * | grain yield',
  ],
  ['In the three months ending in June 2021 Chile produced 64 tonnes of tin.', '64 t | CL | production'],
  [
    "The ministry expected Norway's additions of 19 GW in 2024; in October it raised the forecast to 26 GW.",
    '19 GW | NO | * | 2024 | forecast',
    '26 GW | NO | * | 2024 | forecast',
  ],
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
  ['韩国2016年第1季经济成长率为2.0%，2020年第4季为-2.5%。', '2.0 % | KR | * | 2016-01/2016-03', '-2.5 % | KR | * | 2020-10/2020-12'],
  ['主管部门31日公布，第三季失业率为3.5%，许可有效期30日。', '3.5 % | * | unemployment-rate', '30 d | * | term'],
  [
    '首季智利经济成长8.16%，优于韩国的1.8%，新加坡的0.2%，低于印度的18.3%。',
    '8.16 % | CL | growth',
    '1.8 % | KR | growth',
    '0.2 % | SG | growth',
    '18.3 % | IN | growth',
  ],
  ['平均每人GDP达30万元。', '300000 CNY | * | gdp-per-capita'],
  ['2021年8月外销订单53亿美元，比上年同月增加8亿美元。', '5300000000 USD | * | orders', '800000000 USD | * | increase(orders)'],
  ['每架客机需要约417公斤的稀土材料，每枚火箭消耗约0.5公斤。', '≈417 kg | 每架客机 | *', '≈0.5 kg | 每枚火箭 | *'],
  ['协会预计2024年挪威新增装机19吉瓦，10月将预测上调至26吉瓦。', '19 GW | NO | new-capacity | 2024', '26 GW | NO | new-capacity | 2024'],
];

describe('wording of Chinese reports', () => {
  test.each(chinese)('%s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
});
