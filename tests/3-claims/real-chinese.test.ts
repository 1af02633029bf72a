import { describe, expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

/** Lists that set names against numbers, each with its share in brackets. */
const lists: readonly [string, ...string[]][] = [
  [
    '泰国、越南和印度是菲律宾主要的大米来源国,进口量分别为120万吨(45%)、80万吨(30%)和30万吨(11%)。',
    '1200000 t | TH',
    '45 % | TH',
    '800000 t | VN',
    '30 % | VN',
    '300000 t | IN',
    '11 % | IN',
  ],
  [
    '上海港、宁波港的集装箱吞吐量分别为4900万标箱(+3.6%)和3500万标箱(-0.5%)。',
    '49000000 1 | 上海港 | 集装箱吞吐量',
    '3.6 % | 上海港 | growth',
    '35000000 1 | 宁波港 | 集装箱吞吐量',
    '-0.5 % | 宁波港 | growth',
  ],
];

describe('lists with shares in brackets', () => {
  test.each(lists)('%s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
});

/** What a figure describes, where a property stands before it and the thing behind it or in front. */
const described: readonly [string, ...string[]][] = [
  ['布设了3个面积为20 m2的样方，每个样方深30 cm。', '3 1 | * | 样方数量', '20 m2 | 样方 | area', '30 cm | 样方 | 深度'],
  ['打了两口孔深分别为900 m、750 m的热水井。', '2 1 | * | 热水井数量', '900 m | 热水井 | 孔深', '750 m | 热水井 | 孔深'],
  ['圈出长1400 m，宽700 m的异常区。', '1400 m | 异常区 | 长度', '700 m | 异常区 | 宽度'],
  ['产量已达5万吨的规模，价格在3万元/吨的水平。', '50000 t | - | production', '30000 CNY/t | - | price'],
  ['大坝长1200 m，最大坝高85 m；引水隧洞全长2.3 km。', '1200 m | 大坝 | 长度', '85 m | 大坝 | 最大坝高', '2.3 km | 引水隧洞 | 全长'],
  ['水稻株高1.2 m，穗长18.5 cm。', '1.2 m | 水稻 | 株高', '18.5 cm | 水稻 | 穗长'],
  ['河道长45 km，平均宽120 m，年均流量35 m3/s。', '45 km | 河道 | 长度', '120 m | 河道 | 平均宽度', '35 m3/s | 河道 | 年均流量'],
];

describe('what a figure describes', () => {
  test.each(described)('%s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
});
