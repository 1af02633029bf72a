import { describe, expect, test } from 'vitest';
import { findingsOf } from './read-and-check.ts';

const table = (title: string, caption: string, ...rows: string[]) => {
  const [head, ...body] = rows.map((row) => `| ${row} |`);
  return `# ${title}\n\n${caption}\n\n${head}\n${head!.replace(/[^|]+/g, ' --- ')}\n${body.join('\n')}\n`;
};

const yields = (last: string) =>
  table(
    'Potatoes in four provinces',
    'Table 1. Potatoes, 2021',
    'Province | Area, ha | Yield, t/ha | Output, t',
    'Cusco | 1,201 | 14.5 | 17,415',
    'Puno | 2,310 | 11.2 | 25,872',
    'Junin | 1,850 | 18.4 | 34,040',
    `Huanuco | 2,041 | 15.5 | ${last}`,
  );
const balance = (last: string) =>
  table(
    'Trade of a port',
    'Table 2. Trade, million USD',
    'Year | Exports | Imports | Balance',
    '2018 | 412.5 | 310.2 | 102.3',
    '2019 | 398.1 | 322.4 | 75.7',
    '2020 | 433.0 | 340.6 | 92.4',
    `2021 | 371.4 | 301.9 | ${last}`,
  );
const catches = (last: string) =>
  table(
    '某流域渔业',
    '表1 各县渔获量（吨）',
    '县 | 草鱼 | 鲤鱼 | 合计',
    '甲县 | 311 | 314 | 625',
    '乙县 | 280 | 244 | 524',
    `丙县 | 402 | 334 | ${last}`,
  );
const land = (last: string) =>
  table(
    '各乡小麦',
    '表2 各乡小麦种植',
    '乡 | 面积（公顷） | 单产（吨/公顷） | 产量（吨）',
    '东乡 | 1201 | 4.51 | 5417',
    '西乡 | 863 | 5.12 | 4419',
    '南乡 | 957 | 4.87 | 4661',
    `北乡 | 742 | 5.33 | ${last}`,
  );
const works = (last: string) =>
  table(
    'Lamp works',
    'Table 1. Lamps, t',
    'Works | Red | Green | Total',
    'Ost | 10,104 | 7,311 | 17,415',
    'West | 20,002 | 5,870 | 25,872',
    `Sud | 30,001 | 4,040 | ${last}`,
  );

/** Tables with one cell that the others contradict, and the same where all fit. */
const rows: readonly [what: string, broken: string, ...findings: string[]][] = [
  ['a yield times an area', yields('36,635'), 'arithmetic: 36,635 × 2,041 × 15.5'],
  ['a yield times an area that fits', yields('31,636')],
  ['面积乘单产', land('4955'), 'arithmetic: 4955 × 742 × 5.33'],
  ['面积乘单产，相符', land('3955')],
  ['a balance', balance('79.5'), 'arithmetic: 79.5 × 371.4 × 301.9'],
  ['a balance that fits', balance('69.5')],
  ['a total of a row', works('34,141'), 'arithmetic: 34,141 × 30,001 × 4,040'],
  ['a total of a row that fits', works('34,041')],
  ['一行的合计', catches('763'), 'arithmetic: 763 × 402 × 334'],
  ['一行的合计，相符', catches('736')],
];

describe('tables whose cells follow from one another', () => {
  test.each(rows)('%s', (_, text, ...findings) => expect(findingsOf(text)).toEqual(findings));
});
