import { describe, expect, test } from 'vitest';
import { callsItself, issuerOf } from '../../src/3-claims/frames/subject/issuer.ts';
import { createWordLists } from '../../src/3-claims/mentions/word-lists.ts';
import { builtInKnowledge } from '../../src/knowledge/built-in.ts';
import { buildPipeline, paperOf } from '../build-pipeline.ts';
import { readClaims } from './read-claims.ts';

const pipeline = buildPipeline();
const lexicon = createWordLists(builtInKnowledge());

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
  [
    '2018年，全镇上下开拓进取，我镇各项事业稳步发展，全镇面貌一新。\n\n茶园面积2140公顷，比上年增长3.2%。初步核算，茶叶总产值5.1亿元。',
    '2140 har | 全镇 | * | 2018',
    '3.2 % | 全镇 | * | 2018',
    '510000000 CNY | 全镇 | * | 2018',
  ],
];

describe('a title dates what a paper leaves undated', () => {
  const undated = (title: string) =>
    pipeline.read(paperOf('p', 'md', `# ${title}\n\nTin is used in solder. Peru held 9% of the tin reserves.`));

  test.each([
    ['Tin in Peru (2019)', '2019'],
    ['Tin markets in 2019', '2019'],
    ['Notes on Harper and Quill (2019)', null],
    ['What Harper et al. (2019) say on tin', null],
  ])('%s: %s', (title, year) => {
    const { claims } = undated(`${title}\n\nPublished in 2021`);
    expect(claims.map(({ period }) => period?.start ?? null)).toEqual([year]);
  });
});

/** Months that name no year are those that a paper dated to its day looks back on; in a paper that counts years by the Republic a year stands alone. */
const dated: readonly [string, ...string[]][] = [
  [
    '西贡咖啡市场一周行情回顾\n\n越南期货研究　2024年5月9日\n\n2030年产量预计达到200万吨。\n\n一季度越南出口咖啡58万吨，11月出口12万吨。',
    '2000000 t | * | * | 2030',
    '580000 t | VN | export-volume | 2024-01/2024-03',
    '120000 t | VN | export-volume | 2024-11',
  ],
  ['西贡咖啡市场一月行情回顾\n\n大宗商品组　2024年5月9日\n\n11月越南出口咖啡12万吨。', '120000 t | VN | export-volume | 2023-11'],
  [
    '臺灣垃圾處理及資源回收統計\n\n中華民國112年4月\n\n臺灣111年焚化垃圾620萬公噸，較110年減少3%；110年底營運中焚化廠24座。',
    '6200000 t | TW | * | 2022',
    '3 % | TW | * | 2022',
    '24 1 | TW | * | 2021-12',
  ],
];

describe('the day of a paper and its calendar', () => {
  test.each(dated)('%s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
});

describe('an account of a body', () => {
  test.each(accounts)('%s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));

  test.each([
    ['2020年平湖市国民经济和社会发展统计公报', '平湖市'],
    ['長順鋼鐵股份有限公司2023年度報告', '長順鋼鐵股份有限公司'],
    ['东岭大学2022—2023学年本科教学质量报告', '东岭大学'],
    ['2020年我国稀土产业发展报告', null],
    ['某市水资源利用研究', null],
  ])('%s is of %s', (title, body) => expect(issuerOf(title, lexicon)?.text ?? null).toBe(body));

  test.each([
    ['全市', '平湖市', true],
    ['我省', '平湖市', false],
    ['本公司', '宏泰造纸股份有限公司', true],
    ['公司', '青溪县', false],
    ['全校', '东岭大学', true],
  ])('%s for %s: %s', (words, name, called) => expect(callsItself(words, name, lexicon)).toBe(called));
});
