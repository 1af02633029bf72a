import { expect, test } from 'vitest';
import { buildPipeline, paperOf } from '../../build-pipeline.ts';

const pipeline = buildPipeline();
const read = (caption: string, head: readonly string[], ...rows: readonly (readonly string[])[]) => {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [caption, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
  const { claims } = pipeline.read(
    paperOf('p', 'md', `# 臺灣港埠統計\n\n依主計總處資料，高雄、臺中兩港108年與109年設施未變。\n\n${table}\n`),
  );
  return claims.map(({ quantity, subject, measure, period }) =>
    [quantity.amount, quantity.unit, subject?.id ?? subject?.text, measure?.id, period?.start].join(' | '),
  );
};

test('the unit behind the name of a money is that of the column, and electricity is counted in kilowatt-hours', () => {
  expect(read('表1 港務收入（單位：新臺幣億元）', ['年度', '營收', '發電量（百萬度）'], ['110年', '5,612', '38'])).toEqual([
    '561200000000 | TWD | TW | sales | 2021',
    '38000000 | kW.h | TW | generation | 2021',
  ]);
});

test('a change is of what the row names, in the later of two years, whichever way it went', () => {
  expect(read('表2 業績', ['項目', '2021年', '2020年', '變動'], ['營業收入（萬元）', '120', '100', '20%'])).toEqual([
    '1200000 | TWD | TW | sales | 2021',
    '1000000 | TWD | TW | sales | 2020',
    '20 | % | TW | growth(sales) | 2021',
  ]);
  expect(read('表3 109年人口', ['縣市', '人口（千人）', '較上年增減（千人）', '增減率（‰）'], ['新北市', '4,030', '-12', '-3.0'])).toEqual([
    '4030000 | 1 | 新北市 | population | 2020',
    '-12000 | 1 | 新北市 | increase(population) | 2020',
    '-3.0 | 10*-3 | 新北市 | growth(population) | 2020',
  ]);
});

test('per cents in words are per cents, and a row of all is no good', () => {
  expect(read('表4 2021年銷貨', ['類別', '銷貨價值（百萬元）', '佔總額百分比'], ['服裝', '80', '40.0'], ['總計', '200', '100.0'])).toEqual([
    '80000000 | TWD | TW | sales | 2021',
    '40.0 | % | TW | share(sales) | 2021',
    '200000000 | TWD | TW | sales | 2021',
    '100.0 | % | TW | share(sales) | 2021',
  ]);
});
