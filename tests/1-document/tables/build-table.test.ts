import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/1-document/draft.ts';
import { buildTable } from '../../../src/1-document/tables/build-table.ts';

/** `>` and `^` in a cell mean that the cell to the left or above covers it. */
function build(rows: string[][], headerRows: number | null = null) {
  const grid: Grid = { rows: [], headerRows, start: 0, end: 0 };
  for (const [y, row] of rows.entries()) {
    const cells = row.flatMap((text, x) => {
      if (text === '>' || text === '^') return [];
      let columns = 1;
      while (row[x + columns] === '>') columns++;
      let height = 1;
      while (rows[y + height]?.[x] === '^') height++;
      return [{ runs: text ? [{ text, start: 0, end: text.length }] : [], rows: height, columns }];
    });
    grid.rows.push(cells);
  }
  const { table } = buildTable(grid, new Set());
  return {
    header: table.headerRows,
    stub: table.stubColumns,
    columns: table.columns.map((path) => path.join('/')),
    rows: table.rows.slice(table.headerRows).map((path) => path.join('/')),
  };
}

describe('headers and stubs', () => {
  it('takes the first row and the first column', () => {
    expect(
      build([
        ['年份', '产量', '占比'],
        ['2019', '12', '3%'],
        ['2020', '15', '4%'],
      ]),
    ).toEqual({ header: 1, stub: 1, columns: ['年份', '产量', '占比'], rows: ['2019', '2020'] });
  });

  it('takes a lower header that names the rows as well', () => {
    expect(
      build(
        [
          ['', 'North', '', 'South', ''],
          ['Trait', 'Asthma (n=86)', 'Healthy (n=1645)', 'Asthma (n=52)', 'Healthy (n=96)'],
          ['Age', '58', '48', '60', '49'],
          ['Women', '31', '10', '34', '89'],
        ],
        1,
      ),
    ).toEqual({
      header: 2,
      stub: 1,
      columns: ['Trait', 'North/Asthma (n=86)', 'North/Healthy (n=1645)', 'South/Asthma (n=52)', 'South/Healthy (n=96)'],
      rows: ['Age', 'Women'],
    });
  });

  it('keeps years that head columns', () => {
    expect(
      build([
        ['Metal', '2019', '2020'],
        ['Tin', '12', '13'],
        ['Lead', '8', '9'],
      ]),
    ).toMatchObject({ header: 1, columns: ['Metal', '2019', '2020'], rows: ['Tin', 'Lead'] });
  });

  it('spreads merged headers', () => {
    const expected = { header: 2, stub: 1, columns: ['Mine', 'Ore/kt', 'Ore/%', 'Metal/kt', 'Metal/%'], rows: ['A', 'B'] };
    expect(
      build([
        ['Mine', 'Ore', '>', 'Metal', '>'],
        ['^', 'kt', '%', 'kt', '%'],
        ['A', '1', '2', '3', '4'],
        ['B', '5', '6', '7', '8'],
      ]),
    ).toEqual(expected);
    expect(
      build([
        ['Mine', 'Ore', '', 'Metal', ''],
        ['', 'kt', '%', 'kt', '%'],
        ['A', '1', '2', '3', '4'],
        ['B', '5', '6', '7', '8'],
      ]),
    ).toEqual(expected);
    expect(
      build([
        ['Mine', 'Ore', 'Metal'],
        ['', 'kt', '%', 'kt', '%'],
        ['A', '1', '2', '3', '4'],
        ['B', '5', '6', '7', '8'],
      ]),
    ).toEqual(expected);
  });

  it('joins a repeated header to the one it qualifies', () => {
    expect(
      build([
        ['年份', '铅/t', '占比/%', '锡/t', '占比/%'],
        ['2019', '1', '2', '3', '4'],
        ['2020', '5', '6', '7', '8'],
      ]).columns,
    ).toEqual(['年份', '铅/t', '铅/t/占比/%', '锡/t', '锡/t/占比/%']);
    expect(
      build([
        ['年份', '铅', '锡', '铅', '锌'],
        ['2019', '1', '2', '3', '4'],
        ['2020', '5', '6', '7', '8'],
      ]).columns,
    ).toEqual(['年份', '铅', '锡', '铅', '锌']);
  });

  it('names rows by as many columns as tell them apart', () => {
    expect(
      build([
        ['时期', '年份', '进口量'],
        ['初期', '1971', '12'],
        ['', '1973', '17'],
        ['后期', '1975', '15'],
        ['', '1978', '64'],
      ]),
    ).toMatchObject({ stub: 2, rows: ['初期/1971', '初期/1973', '后期/1975', '后期/1978'] });
    expect(
      build([
        ['Group', '>', 'n'],
        ['Mines', 'open', '3'],
        ['^', 'shut', '5'],
        ['Total', '>', '8'],
      ]),
    ).toMatchObject({ stub: 2, rows: ['Mines/open', 'Mines/shut', 'Total'] });
  });

  it('puts a row that is only a name over those below it', () => {
    expect(
      build([
        ['', '2019', '2020'],
        ['Asia', '', ''],
        ['Tin', '1', '2'],
        ['Lead', '3', '4'],
        ['Africa', '', ''],
        ['Tin', '5', '6'],
      ]),
    ).toMatchObject({ stub: 1, rows: ['Asia', 'Asia/Tin', 'Asia/Lead', 'Africa', 'Africa/Tin'] });
  });

  it('gives a row without a name the one above', () => {
    expect(
      build([
        ['Variable', 'Model 1', 'Model 2'],
        ['Price', '0.12', '0.15'],
        ['', '(0.03)', '(0.04)'],
      ]).rows,
    ).toEqual(['Price', 'Price']);
  });

  it('bears empty and ragged grids', () => {
    for (const rows of [[], [[]], [['']], [['a'], ['b', 'c', 'd']], [['1'], ['2']]]) expect(() => build(rows)).not.toThrow();
  });
});
