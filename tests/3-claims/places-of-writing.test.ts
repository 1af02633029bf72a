import { describe, expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

type Case = readonly [text: string, ...claims: string[]];

/** 我國 and 元 are those of the place that a text in traditional characters tells it was written in, named or not. */
const written: readonly Case[] = [
  [
    '經濟部表示，110年我國紙漿進口量95萬公噸，較109年減少3.1%。',
    '950000 t | TW | import-volume | 2021',
    '3.1 % | TW | decline(import-volume) | 2021',
  ],
  ['109年4月毛豬屠宰58萬頭，高雄、彰化居前兩位。', '580000 1 | TW | * | 2020-04'],
  ['政府統計處表示，本港食肆總收益價值為85億元，按季跌2%。', '8500000000 HKD | HK | sales | *', '2 % | HK | decline(sales) | *'],
  ['國家統計局數據顯示，我國水產品進口量為450萬噸。工信部表示，人民幣匯率平穩。', '4500000 t | CN | import-volume | *'],
  ['立法會文件指出，按年計，我國大米進口量增加；本港大米進口量為30萬公噸。', '300000 t | HK | import-volume | *'],
  ['新竹廠的訂單來自中國大陸，大陸進口量為12萬公噸。', '120000 t | CN | import-volume | *'],
  ['集團在港鐵沿線的收益為人民幣52億元，股息港幣3億元。', '5200000000 CNY | * | * | *', '300000000 HKD | * | * | *'],
];

/** What only tells why, what stands in a bracket for another year, what is only compared with. */
const apart: readonly Case[] = [
  ['受惠於半導體需求暢旺，園區2018年出口額7,872億元。', '787200000000 TWD | * | export-value | 2018 | actual'],
  ['2021年糖出口量30萬噸，主因甘蔗歉收，年減12%。', '300000 t | * | export-volume | 2021', '12 % | * | decline(export-volume) | 2021'],
  ['2020年铁矿石进口量与2019年比较上升3%。', '3 % | * | growth(import-volume) | 2020'],
  [
    '2020年1月與2019年1月比較，出口量及進口量分別上升5%及7%。',
    '5 % | * | growth(export-volume) | 2020-01',
    '7 % | * | growth(import-volume) | 2020-01',
  ],
  [
    '截至2023年3月31日止年度，公司毛利率31.2%（2022年：29.8%）。每股股息为0.5元（2022年：0.4元）。',
    '31.2 % | * | gross-margin | 2022-04/2023-03',
    '29.8 % | * | gross-margin | 2022',
    '0.5 CNY | * | * | 2022-04/2023-03',
    '0.4 CNY | * | * | 2022',
  ],
  ['2020年产值达30亿元，优于预期。', '3000000000 CNY | * | * | 2020 | actual'],
  ['2021年輸往各地的出口量均錄得變動：日本(-5.3%)、泰國(2.1%)。', '-5.3 % | JP | growth(export-volume) | 2021', '2.1 % | TH | * | 2021'],
];

/** One word or one list of figures for several measures. */
const together: readonly Case[] = [
  [
    '2022年該廠水泥產銷分別為300萬噸和280萬噸，同比分別增長3%和1%。',
    '3000000 t | * | production | 2022',
    '2800000 t | * | sales-volume | 2022',
    '3 % | * | growth(production) | 2022',
    '1 % | * | growth(sales-volume) | 2022',
  ],
  ['2021年全国大豆进出口分别为9652万吨和7万吨。', '96520000 t | * | import-volume | 2021', '70000 t | * | export-volume | 2021'],
  [
    '2019年小麦产量5万吨，玉米产量8万吨，与上年相比，分别增2%及4%。',
    '50000 t | * | production | 2019',
    '80000 t | * | production | 2019',
    '2 % | * | growth(production) | 2019',
    '4 % | * | growth(production) | 2019',
  ],
];

/** Verbs of one character before their number, and words that say no more than that something changed. */
const changes: readonly Case[] = [
  ['2018年出口量增5.2%，进口量降3成。', '5.2 % | * | growth(export-volume) | *', '30 % | * | decline(import-volume) | *'],
  ['2018年新增5万吨产能，每升5元的补贴取消。', '50000 t | * | * | 2018', '5 CNY/L | * | subsidy | *'],
  ['2022年出口額突破5000億美元，年增率達一成。', '≥500000000000 USD | * | export-value | 2022', '10 % | * | growth(export-value) | 2022'],
  ['一月失业人数20万人，较上月减少3千人或1.5%。', '200000 1 | * | *', '3000 1 | * | decrease', '1.5 % | * | decline'],
];

describe('texts in traditional characters, and their kin', () => {
  test.each(written)('written where: %s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
  test.each(apart)('told apart: %s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
  test.each(together)('told together: %s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
  test.each(changes)('changes: %s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
});
