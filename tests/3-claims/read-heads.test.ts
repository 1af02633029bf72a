import { describe, expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

/** What a Chinese clause opens with: whose figure it is, and of what, where the tables know neither. */
const heads: readonly [string, ...string[]][] = [
  [
    '滴灌处理的耗水强度降低18.5%，叶片厚度提高6.2%，光合速率由12.1 μmol/(m²·s)升至14.6 μmol/(m²·s)。',
    '18.5 % | 滴灌处理 | decline',
    '6.2 % | 滴灌处理 | growth',
    '* | 滴灌处理 | 光合速率',
    '* | 滴灌处理 | 光合速率',
  ],
  ['从产量构成看，单株荚数为38.4个，单荚粒重2.1 g。', '38.4 1 | *', '2.1 g | * | 单荚粒重'],
  ['屈服强度达到620兆帕以上，延伸率为14.5%。', '≥620 MPa | * | 屈服强度', '14.5 % | * | 延伸率'],
  [
    '分品种看，蔬菜价格下降2.1%，水果上涨3.4%，蛋类上涨0.8%。',
    '2.1 % | * | decline(price)',
    '3.4 % | 水果 | growth(price)',
    '0.8 % | 蛋类 | growth(price)',
  ],
  ['年末在册职工8.2万人，比上年末减少3100人。', '82000 1 | *', '3100 1 | * | decrease'],
  ['管理费用占营业收入的4.2%，比上年提高0.5个百分点。', '4.2 % | *', '0.5 % | * | growth(share(sales))'],
  ['电缆业务实现收入3.1亿元，毛利率11.2%。', '310000000 CNY | 电缆业务 | sales', '11.2 % | 电缆业务 | gross-margin'],
  ['2020年越南出口大米615万吨，其中陈米40万吨。同年出口咖啡157万吨。', '* | VN', '* | VN', '* | VN | export-volume | 2020'],
];

describe('the head of a clause', () => {
  test.each(heads)('%s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
});

/** Whose figures they are where a place, a trade or a group of people is named by more than the tables know. */
const holders: readonly [string, ...string[]][] = [
  ['杭州港泊位利用率为61.2%，是上海港的1.3倍。', '61.2 % | 杭州港 | utilisation', '1.3 1 | * | *'],
  ['航空业直接雇用8.3万人，平均年龄36岁。', '83000 1 | 航空业 | *', '36 a | 航空业 | *'],
  ['大专毕业生起薪4100元，转正后升至5200元。', '4100 CNY | 大专毕业生 | *', '5200 CNY | 大专毕业生 | *'],
  ['截至2020年底，青州、临朐、昌乐三县合计保有蓝宝石资源储量2100吨。', '2100 t | 青州、临朐、昌乐 | reserves | 2020-12'],
  ['受智利罢工影响，铜出口量同比回落8.4%。', '8.4 % | - | decline(export-volume)'],
];

describe('a holder by more than the tables know', () => {
  test.each(holders)('%s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
});

/** A dated paper tells of last year without naming it, and a precise figure is of the time its paragraph opened with. */
const times: readonly [string, ...string[]][] = [
  [
    '纸业去年盘点\n\n2022年3月5日　纸业周报\n\n海关数据显示，去年我国出口纸品924万吨，较上年增长3.1%，创2017年以来新高。越南以86万吨居首。\n\n全年新增纸机41台。',
    '9240000 t | CN | export-volume | 2021',
    '3.1 % | CN | growth(export-volume) | 2021',
    '860000 t | VN | export-volume | 2021',
    '41 1 | * | * | 2021',
  ],
  [
    '2019年全省招聘教师1.2万人。中等师范学校46所，特岗学校1374所，入职率87.6%。',
    '*',
    '46 1 | * | * | -',
    '1374 1 | * | * | 2019',
    '87.6 % | * | * | 2019',
  ],
  [
    '2020年旅客2100万人次，恢复至2018年水平的62.4%，同年接待过夜游客410万人次。',
    '* | * | * | 2020',
    '* | * | * | 2020',
    '* | * | * | 2020',
  ],
];

describe('the time of what goes without one', () => {
  test.each(times)('%s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
});
