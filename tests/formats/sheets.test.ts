import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/1-document/read-document.ts';
import { showValue } from '../../src/formats/sheets/show-value.ts';
import type { PaperDocument } from '../../src/schema/document.ts';
import { faultsOf, outline } from '../1-document/support.ts';
import { buildPipeline } from '../build-pipeline.ts';
import { load } from './load.ts';
import { writeZip } from './write-zip.ts';

async function read(name: string, bytes: Uint8Array | string): Promise<PaperDocument> {
  const loaded = await load(name, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  const document = readDocument({ ...loaded, id: 'p', path: name, sha256: '0'.repeat(64) });
  expect(faultsOf(document)).toEqual([]);
  return document;
}

const gridOf = (document: PaperDocument, table = 0): string[] =>
  document.blocks.filter((block) => block.table === table && block.cell).map(({ text, cell }) => `${cell!.join(',')} ${text.text}`);

const workbook = (sheet: string, more: Record<string, string> = {}): Uint8Array =>
  writeZip({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="产量" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="4"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': '<sst><si><t>国家</t></si><si><r><t>智</t></r><r><t>利</t></r></si></sst>',
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
    ...more,
  });

describe('separated values', () => {
  test('quoted cells, titles above and notes below', async () => {
    const text = '表3 铜产量,,\n单位：万吨,,\n国家,2023年,2024年\n"智利, 北部","1,530",550\n秘鲁,—,"2 60"\n\n数据来源：矿业部,,\n';
    const document = await read('a.csv', text);
    expect(outline(document)).toEqual(['caption: 表3 铜产量', 'caption: 单位：万吨', 'table-note: 数据来源：矿业部']);
    expect(document.tables[0]).toMatchObject({ label: '表3', unit: '万吨', source: '矿业部', columns: [['国家'], ['2023年'], ['2024年']] });
    expect(gridOf(document)).toEqual([
      '0,0 国家',
      '0,1 2023年',
      '0,2 2024年',
      '1,0 智利, 北部',
      '1,1 1,530',
      '1,2 550',
      '2,0 秘鲁',
      '2,1 —',
      '2,2 2 60',
    ]);
  });

  test.each([
    ['semicolons', 'a.csv', 'Country;2023;2024\nChile;5,3;5,5\nPeru;2,6;2,7\n'],
    ['tabs under the name of commas', 'a.csv', 'Country\t2023\t2024\nChile\t5,3\t5,5\nPeru\t2,6\t2,7\n'],
    ['tabs, CRLF, no line end', 'a.tsv', 'Country\t2023\t2024\r\nChile\t5,3\t5,5\r\nPeru\t2,6\t2,7'],
    ['line ends in quotes', 'a.csv', 'Country,"2023","2024"\nChile,"5,3","5,5"\nPeru,"2,6","2,7"\n'],
  ])('%s', async (_, name, text) => {
    expect(gridOf(await read(name, text))).toEqual([
      '0,0 Country',
      '0,1 2023',
      '0,2 2024',
      '1,0 Chile',
      '1,1 5,3',
      '1,2 5,5',
      '2,0 Peru',
      '2,1 2,6',
      '2,2 2,7',
    ]);
  });

  test('two tables with an empty row and a title between', async () => {
    const document = await read('a.csv', '表1 产量,,\n国家,2023年,2024年\n智利,1,2\n\n表2 出口,,\n国家,2023年,2024年\n智利,3,4\n');
    expect(document.tables.map(({ label }) => label)).toEqual(['表1', '表2']);
  });

  test.each([
    ['right above the table', 'Copper output of two countries,,\nCountry,2023,2024\nChile,5.3,5.5\n'],
    ['above its unit', 'Copper output of two countries,,\nUnit: million t,,\nCountry,2023,2024\nChile,5.3,5.5\n'],
  ])('a title without a number, %s', async (_, text) => {
    const document = await read('a.csv', text);
    expect(outline(document)[0]).toBe('caption: Copper output of two countries');
    expect(document.tables[0]!.caption).toBe('Copper output of two countries');
  });

  test.each([
    ['a sentence', 'This sheet was typed from a yearbook.,,\nCountry,2023,2024\nChile,5.3,5.5\n'],
    ['a note', 'Source: Ministry of Mines,,\nCountry,2023,2024\nChile,5.3,5.5\n'],
    ['a line further up', 'Copper,,\nOutput of two countries,,\nCountry,2023,2024\nChile,5.3,5.5\n'],
  ])('%s above a table is no title', async (_, text) => {
    expect(outline(await read('a.csv', text))[0]).not.toMatch(/^caption/);
  });

  test('an unclosed quote ends with the file', async () => {
    expect((await read('a.csv', 'a,b\n1,2\n"3,4\n')).blocks.length).toBeGreaterThan(0);
  });
});

describe('a workbook', () => {
  const text = (place: string, value: string): string => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const sheet = [
    `<row r="1">${text('A1', '表1 铜产量')}</row>`,
    `<row r="3"><c r="A3" t="s"><v>0</v></c>${text('B3', '2024年')}</row>`,
    `<row r="4">${text('B4', '产量（万吨）')}${text('C4', '占比')}</row>`,
    '<row r="5"><c r="A5" t="s"><v>1</v></c><c r="B5" s="2"><v>1530.5</v></c><c r="C5" s="1"><f>B5/B9</f><v>0.2345</v></c></row>',
    `<row r="6">${text('A6', '秘鲁')}<c r="B6"><v>0.30000000000000004</v></c><c r="C6" t="e"><v>#DIV/0!</v></c></row>`,
  ].join('');

  test('is read as it is shown: formats, formulas, shared strings, merged cells', async () => {
    const document = await read(
      'a.xlsx',
      workbook(`<sheetData>${sheet}</sheetData><mergeCells><mergeCell ref="A3:A4"/><mergeCell ref="B3:C3"/></mergeCells>`),
    );
    expect(outline(document)).toEqual(['heading: 产量', 'caption: 表1 铜产量']);
    expect(document.tables[0]).toMatchObject({
      label: '表1',
      headerRows: 2,
      columns: [['国家'], ['2024年', '产量（万吨）'], ['2024年', '占比']],
    });
    expect(gridOf(document).filter((cell) => /^[23]/.test(cell))).toEqual(['2,0 智利', '2,1 1530.50', '2,2 23.5%', '3,0 秘鲁', '3,1 0.3']);
  });

  test('yields claims with row, column and sheet', async () => {
    const loaded = await load(
      'a.xlsx',
      workbook(`<sheetData>${sheet}</sheetData><mergeCells><mergeCell ref="A3:A4"/><mergeCell ref="B3:C3"/></mergeCells>`),
    );
    const { claims } = buildPipeline().read({ ...loaded, id: 'p', path: 'a.xlsx', sha256: '0'.repeat(64) });
    expect(
      claims.map(({ exact, locator }) => [exact, locator.section[0], locator.table?.row.join('/'), locator.table?.column.join('/')]),
    ).toContainEqual(['1530.50', '产量', '智利', '2024年/产量（万吨）']);
  });

  test.each([
    ['0.456', '0.0%', '45.6%'],
    ['1234.5', '#,##0', '1235'],
    ['1234.5', '"约"0.00', '1234.50'],
    ['45292', 'yyyy-mm-dd', '2024-01-01'],
    ['45292', 'yyyy"年"m"月"', '2024-01'],
    ['1', 'yyyy-mm-dd', '1900-01-01'],
    ['0.1', 'General', '0.1'],
    ['1E-7', 'General', '0.0000001'],
    ['12345678901234567', '0.00E+00', '12345678901234600'],
    ['0.285', '0%', '29%'],
    ['-2.5', '0', '-3'],
    ['-0.5', '0.0;[Red]-0.0', '-0.5'],
    ['n/a', '0.0', 'n/a'],
  ])('shows %s in %s as %s', (value, format, shown) => expect(showValue(value, format, false)).toBe(shown));
});
