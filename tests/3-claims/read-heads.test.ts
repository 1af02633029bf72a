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
