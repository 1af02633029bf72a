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
