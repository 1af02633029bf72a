import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/1-document/read-document.ts';
import type { PaperDocument } from '../../src/schema/document.ts';
import { faultsOf, outline } from '../1-document/support.ts';
import { load } from './load.ts';
import { writeWord } from './write-zip.ts';

const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const listed = (id: number, depth = 0): string => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`;
const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const styles =
  '<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style><w:style w:styleId="H2"><w:basedOn w:val="H"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style><w:style w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:styleId="C"><w:name w:val="toc 1"/></w:style>';

async function read(body: string, parts: Record<string, string> = {}): Promise<PaperDocument> {
  const loaded = await load('paper.docx', writeWord(body, parts));
  const document = readDocument({ ...loaded, id: 'p', path: 'paper.docx', sha256: '0'.repeat(64) });
  expect(faultsOf(document)).toEqual([]);
  return document;
}

describe('a Word file', () => {
  test('is read by its styles, inherited and named', async () => {
    const body = [
      paragraph(run('Copper in the grid'), style('T')),
      paragraph(run('Results 12'), style('C')),
      paragraph(run('Results'), style('H')),
      paragraph(run('Ores'), style('H2')),
      paragraph(run('Output was 20 t.')),
      paragraph(run('Prices'), '<w:outlineLvl w:val="0"/>'),
      paragraph(run('It cost 5 USD.')),
    ];
    const document = await read(body.join(''), { styles });
    expect(outline(document)).toEqual([
      'title: Copper in the grid',
      'furniture: Results 12',
      'heading: Results',
      'heading: Ores',
      'paragraph: Output was 20 t.',
      'heading: Prices',
      'paragraph: It cost 5 USD.',
    ]);
    expect(document.blocks[4]!.section).toEqual(['Results', 'Ores']);
    expect(document.blocks.at(-1)!.section).toEqual(['Prices']);
  });

  test('without styles is read by the numbers of its headings', async () => {
    const document = await read(
      ['一、现状', '2024年产量为20万吨。', '（一）价格', '价格为5元。', '二、结论', '产量将达到30万吨。']
        .map((text) => paragraph(run(text)))
        .join(''),
    );
    expect(document.blocks.map(({ section, text }) => [...section, text.text].join(' > '))).toEqual([
      '一、现状',
      '一、现状 > 2024年产量为20万吨。',
      '一、现状 > （一）价格',
      '一、现状 > （一）价格 > 价格为5元。',
      '二、结论',
      '二、结论 > 产量将达到30万吨。',
    ]);
  });

  test('shows what is inserted, not what is deleted or hidden; split runs are whole numbers', async () => {
    const document = await read(
      paragraph(
        `${run('It was 1')}<w:del>${run('9')}</w:del><w:ins>${run('2')}</w:ins>${run('.5')}${run(' secret 7', '<w:vanish/>')}${run('×10')}${run('−3', '<w:vertAlign w:val="superscript"/>')}<w:r><w:noBreakHyphen/><w:tab/><w:t>kg</w:t></w:r>`,
      ),
    );
    expect(outline(document)).toEqual(['paragraph: It was 12.5×10−3- kg']);
    expect(document.blocks[0]!.superscripts).toEqual([{ start: 14, end: 16 }]);
  });

  test('numbers its lists as Word shows them, across levels', async () => {
    const level = (depth: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${depth > 0 ? '<w:isLgl/>' : ''}<w:lvlText w:val="${text}"/></w:lvl>`;
    const scheme = (id: number, ...levels: string[]): string => `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
    const numbering = `${scheme(0, level(0, 'chineseCounting', '%1、'), level(1, 'decimal', '%1.%2'))}${scheme(1, level(0, 'decimal', '[%1]'))}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;
    const body = [
      paragraph(run('产量'), style('H') + listed(1)),
      paragraph(run('铜'), style('H2') + listed(1, 1)),
      paragraph(run('锡'), style('H2') + listed(1, 1)),
      paragraph(run('价格'), style('H') + listed(1)),
      paragraph(run('铅'), style('H2') + listed(1, 1)),
      paragraph(run('参考文献'), style('H')),
      paragraph(run('王某. 铜的产量[J]. 矿业, 2021, 3(2): 1-9.'), listed(2)),
      paragraph(run('李某. 锡的价格[J]. 矿业, 2022, 4(1): 5-8.'), listed(2)),
    ];
    const document = await read(body.join(''), { styles, numbering });
    expect(outline(document).slice(0, 6)).toEqual([
      'heading: 一、产量',
      'heading: 1.1 铜',
      'heading: 1.2 锡',
      'heading: 二、价格',
      'heading: 2.1 铅',
      'heading: 参考文献',
    ]);
    expect(document.references.map(({ marker, year }) => [marker, year])).toEqual([
      ['[1]', 2021],
      ['[2]', 2022],
    ]);
  });

  test('leads footnotes and endnotes to the places that cite them', async () => {
    const note = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const notes = (kind: string): string =>
      `<w:${kind} w:type="separator" w:id="0">${paragraph('')}</w:${kind}><w:${kind} w:id="5">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run('USGS, 2021.')}`)}</w:${kind}>`;
    const body = paragraph(`${run('Output was 250')}${note('footnote', 5)}${run(' t.')}${note('endnote', 5)}`);
    const document = await read(body, { footnotes: notes('footnote'), endnotes: notes('endnote') });
    expect(outline(document)).toEqual(['paragraph: Output was 250[1] t.[i]', 'footnote: USGS, 2021.', 'footnote: USGS, 2021.']);
    expect(document.blocks[0]!.superscripts).toEqual([
      { start: 14, end: 17 },
      { start: 20, end: 23 },
    ]);
    expect(document.references.map(({ marker }) => marker)).toEqual(['[1]', '[i]']);
  });

  test('keeps merged cells of tables, header rows, and a table in a frame of one cell', async () => {
    const table = [
      row(cell('国家', '<w:vMerge w:val="restart"/>'), cell('产量', '<w:gridSpan w:val="2"/>')),
      row(cell('', '<w:vMerge/>'), cell('2023年'), cell('2024年')),
      row(cell('智利'), cell('530'), cell('550')),
      row(cell('秘鲁'), cell('260'), cell('—')),
    ].join('');
    const document = await read(
      `<w:tbl>${row(`<w:tc>${paragraph(run('表1 铜产量（单位：万吨）'))}<w:tbl>${table}</w:tbl></w:tc>`)}</w:tbl>`,
    );
    expect(document.tables).toHaveLength(1);
    expect(document.tables[0]).toMatchObject({
      label: '表1',
      unit: '万吨',
      headerRows: 2,
      columns: [['国家'], ['产量', '2023年'], ['产量', '2024年']],
    });
    expect(document.blocks.filter(({ cell: place }) => place?.[0] === 2).map(({ text }) => text.text)).toEqual(['智利', '530', '550']);
  });

  test('counts pages by the breaks noted in it, and keeps running heads and text boxes', async () => {
    const turn = '<w:r><w:lastRenderedPageBreak/></w:r>';
    const box = `<mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('Box of 3 t.'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('Box of 3 t.'))}</w:txbxContent></mc:Fallback></mc:AlternateContent>`;
    const body = `${paragraph(run('First 1 t.'))}${paragraph(`${turn}${run('Second 2 t.')}<w:r>${box.replace('<mc:AlternateContent>', '<mc:AlternateContent xmlns:mc="m">')}</w:r>`)}`;
    const document = await read(body, { header1: paragraph(run('Journal 2024')) });
    expect(document.blocks.map(({ page, text }) => [page, text.text])).toEqual([
      [1, 'First 1 t.'],
      [2, 'Second 2 t.'],
      [2, 'Box of 3 t.'],
      [null, 'Journal 2024'],
    ]);
  });
});
