import { describe, expect, test } from 'vitest';
import { callsItself, issuerOf } from '../../src/3-claims/frames/subject/issuer.ts';
import { readClaims } from './read-claims.ts';

/** A document in which a body gives an account of itself: what it leaves out is its own, of the time that the title names. */
const accounts: readonly [string, ...string[]][] = [
  [
    '青溪县2021年国民经济和社会发展统计公报\n\n年末全县户籍人口41.2万人，全年出生3100人。\n\n普通小学46所。造林面积1200公顷，上年末林地面积5万公顷。',
    '412000 1 | 青溪县 | * | 2021-12',
    '3100 1 | 青溪县 | * | 2021',
    '46 1 | 青溪县 | * | 2021',
    '1200 har | 青溪县 | * | 2021',
    '50000 har | 青溪县 | * | 2020',
  ],
  [
    '宏泰造纸股份有限公司2022年年度报告\n\n报告期内，公司实现营业收入31亿元，上年同期为28亿元。\n\n报告期末库存3200吨。综合毛利率12.4%。',
    '3100000000 CNY | 宏泰造纸股份有限公司 | sales | 2022',
    '2800000000 CNY | 宏泰造纸股份有限公司 | sales | 2021',
    '3200 t | 宏泰造纸股份有限公司 | stock | 2022-12',
    '12.4 % | 宏泰造纸股份有限公司 | gross-margin | 2022',
  ],
];

describe('an account of a body', () => {
  test.each(accounts)('%s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));

  test.each([
    ['2020年平湖市国民经济和社会发展统计公报', '平湖市'],
    ['長順鋼鐵股份有限公司2023年度報告', '長順鋼鐵股份有限公司'],
    ['东岭大学2022—2023学年本科教学质量报告', '东岭大学'],
    ['2020年我国稀土产业发展报告', null],
    ['某市水资源利用研究', null],
  ])('%s is of %s', (title, body) => expect(issuerOf(title)?.text ?? null).toBe(body));

  test.each([
    ['全市', '平湖市', true],
    ['我省', '平湖市', false],
    ['本公司', '宏泰造纸股份有限公司', true],
    ['公司', '青溪县', false],
    ['全校', '东岭大学', true],
  ])('%s for %s: %s', (words, name, called) => expect(callsItself(words, name)).toBe(called));
});
