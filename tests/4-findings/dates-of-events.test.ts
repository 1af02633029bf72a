import { describe, expect, test } from 'vitest';
import { findingsOf } from './read-and-check.ts';

/** Papers that tell when something happened: the dates set against one another, none where they tell of two things. */
const rows: readonly [what: string, papers: string[], ...findings: string[]][] = [
  [
    'a good comes upon a list once, whether the list is published or the good is added',
    [
      '2019年6月，加拿大自然资源部公布了包括镍和其他30种矿物在内的《关键矿产清单》。',
      '2019年9月，加拿大把镍列入事关国家安全的关键矿物名单。',
    ],
    'conflict: 2019年9月 × 2019年6月',
  ],
  [
    'the same in English',
    [
      'In May 2019, Canada published a list of 31 critical minerals that includes nickel.',
      'In August 2019 Canada added nickel to its list of critical minerals.',
    ],
    'conflict: August 2019 × May 2019',
  ],
  [
    'a list of another kind',
    ['In May 2019 Canada added nickel to its list of critical minerals.', 'In August 2019 Canada added nickel to its export control list.'],
  ],
  [
    'a later edition of a list',
    [
      'In 2018 Canada published a list of 35 critical minerals that includes tin.',
      'In February 2022 Canada published a list of 50 critical minerals, including tin.',
    ],
  ],
  ['成立', ['沃尔沃汽车公司成立于1927年，现有员工4万人。', '沃尔沃汽车公司1931年成立，总部设在哥德堡。'], 'conflict: 1931年 × 1927年'],
  [
    'founded, with a figure behind',
    ['Northvolt was founded in 2016 by two engineers.', 'Northvolt, established in 2018, builds batteries in Skellefteå.'],
    'conflict: 2018 × 2016',
  ],
  [
    'a law by its short and its full title',
    ['《中华人民共和国节约能源法》于1997年11月1日通过，自1998年1月1日起施行。', '《节约能源法》1999年1月1日起施行。'],
    'conflict: 1999年1月1日 × 1998年1月1日',
  ],
  ['adopted first, in force later', ['《循环经济促进法》于2008年8月29日通过。', '《循环经济促进法》自2009年1月1日起施行。']],
  ['two laws', ['《循环经济促进法》于2008年8月29日通过。', '《清洁生产促进法》于2002年6月29日通过。']],
  [
    'an act, with the money it provides',
    [
      'The Nordic Battery Act was signed on 16 August 2022 and provides $9 billion for plants.',
      'In June 2022 the president signed the Nordic Battery Act.',
    ],
    'conflict: June 2022 × 16 August 2022',
  ],
  [
    'a body by its own name, not by the place in it',
    ['The Australian Grape Council was founded in 1983 and has 40 members.', 'The Australian Grape Council was established in 1981.'],
    'conflict: 1981 × 1983',
  ],
  ['协会', ['云南普洱茶协会成立于2006年，出口茶叶。', '云南普洱茶协会2009年成立，现有茶园800万亩。'], 'conflict: 2009年 × 2006年'],
  ['two bodies of one place', ['The Australian Grape Council was founded in 1983.', 'The Australian Wool Council was founded in 1952.']],
  [
    'what came on stream, with what it can make behind it',
    ['The Nurek plant came on stream in 1972 and has a capacity of 3,000 MW.', 'The Nurek plant came on stream in 1979.'],
    'conflict: 1979 × 1972',
  ],
  ['discovered', ['Helium was discovered in 1868.', 'Helium, which was discovered in 1895, cools magnets.'], 'conflict: 1895 × 1868'],
  ['what is announced for a year is not announced in it', ['《河谷供水规划》提出，到2035年漏损率降到9%。', '《河谷供水规划》2021年印发。']],
  ['by means of', ['2025年，《河谷供水办法》通过分区计量降低漏损。', '《河谷供水办法》于2023年审议通过。']],
];

describe('dates of events', () => {
  test.each(rows)('%s', (_, papers, ...findings) => expect(findingsOf(...papers)).toEqual(findings));
});
