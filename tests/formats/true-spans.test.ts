import { describe, expect, test } from 'vitest';
import type { PaperInput } from '../../src/pipeline.ts';
import { buildPipeline } from '../build-pipeline.ts';
import { load } from './load.ts';
import { writeWord, writeZip } from './write-zip.ts';

const pipeline = buildPipeline();
const said = '𬬭的半衰期为4小时，𝑝值小于0.05；2024年产量为1 200吨，占全球的35%。';
const lines = (text: string): Uint8Array => new TextEncoder().encode(`\ufeff${text.replaceAll('\n', '\r\n')}`);
const escaped = said.replace('35%', '35&#37;').replace('；', '&#xFF1B;');
const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cells = (...texts: string[]): string =>
  texts.map((text, index) => `<c r="${'ABC'[index]}1" t="inlineStr"><is><t>${text}</t></is></c>`).join('');

describe.each<[string, Uint8Array]>([
  ['a.txt', lines(`一、𬬭\n\n${said}\n\n${said}\n`)],
  ['a.md', lines(`# 𬬭\n\n${escaped}\n\n| 年份 | 𬬭产量（吨） |\n| --- | --- |\n| 2023 | 1&nbsp;150 |\n| 2024 | 1 200 |\n`)],
  [
    'a.html',
    lines(
      `<h1>𬬭</h1>\n<p>${escaped}</p>\n<table><tr><th>年份</th><th>𬬭产量（吨）</th></tr><tr><td>2023</td><td>1&nbsp;150</td></tr></table>`,
    ),
  ],
  [
    'a.docx',
    writeWord(
      `${paragraph('𬬭')}${paragraph(escaped)}<w:p><w:r><w:t>2024年𝑝</w:t></w:r><w:r><w:t>为0.0</w:t></w:r><w:r><w:t>3。</w:t></w:r></w:p>`,
    ),
  ],
  ['a.csv', lines('𬬭,2023年产量（吨）,𝑝\n甲,"1,150",0.05\n乙,𬬭 300,0.01\n')],
  ['a.tsv', lines('𬬭\t2023年产量（吨）\t𝑝\n甲\t1150\t0.05\n乙\t300\t0.01\n')],
  [
    'a.xlsx',
    writeZip({
      'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="𬬭" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${cells('𬬭', '2023年产量（吨）', '𝑝')}</row><row r="2"><c r="A2" t="inlineStr"><is><t>甲𬬭</t></is></c><c r="B2"><v>1150</v></c><c r="C2"><v>0.05</v></c></row></sheetData></worksheet>`,
    }),
  ],
])('%s', (name, bytes) => {
  test('with characters beyond 16 bits, CRLF, entities and a BOM keeps true spans and loses no digit', async () => {
    const loaded = await load(name, bytes);
    const input: PaperInput = { ...loaded, id: 'p', path: name, sha256: '0'.repeat(64) };
    const { claims, coverage } = pipeline.read(input);
    const points = [...loaded.text];
    const slice = ({ start, end }: { start: number; end: number }): string => points.slice(start, end).join('');
    expect(loaded.text.startsWith('\ufeff')).toBe(false);
    expect(claims.length).toBeGreaterThanOrEqual(2);
    for (const { span, exact, quantity } of claims) {
      expect(slice(span)).toBe(exact);
      expect(exact.replace(/&\w+;|&#\w+;/g, '')).toContain(quantity.written.number.slice(-1));
    }
    for (const skip of coverage.skipped) expect(slice(skip.span)).toBe(skip.text);
    const covered = [
      ...claims.map((claim) => claim.phrase),
      ...claims.map((claim) => claim.span),
      ...coverage.skipped.map((skip) => skip.span),
    ];
    const lost = points.flatMap((character, at) =>
      /\d/.test(character) && !covered.some(({ start, end }) => start <= at && at < end) ? [`${character} at ${at}`] : [],
    );
    expect(lost).toEqual([]);
  });
});
