import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadPaper } from '../../src/formats/load-paper.ts';
import { limits, sample } from './load.ts';
import { writePdf } from './write-pdf.ts';
import { writeWord, writeZip } from './write-zip.ts';

const text = (content: string) => new TextEncoder().encode(content);
const word = readFileSync(sample('cobalt-zh.docx'));
const pdf = readFileSync(sample('cobalt-zh.pdf'));
const hex = '<28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a>';
const encrypted = writePdf(
  'BT /F1 12 Tf 50 500 Td (7 t) Tj ET',
  `/ID [${hex} ${hex}] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${hex} /U ${hex} /P -4 >>`,
);
const bomb = writeWord(`<w:p><w:r><w:t>${'0'.repeat(limits.maxBytes)}</w:t></w:r></w:p>`);
const deep = writeWord('<w:p>'.repeat(200_000) + '</w:p>'.repeat(200_000));

describe('a file that cannot be read gets one line with the reason and a cure', () => {
  test.each([
    ['encrypted.pdf', encrypted, /encrypted/, /password/],
    ['scanned.pdf', writePdf('0.9 g 10 10 300 500 re f'), /no text .*scanned/, /ocrmypdf/],
    ['cut.pdf', pdf.subarray(0, 400), /damaged|no text/, /again|OCR/],
    ['noise.pdf', text('%PDF-1.7\nnoise'), /damaged/, /again/],
    ['word.pdf', word, /ends in \.pdf, but is a ZIP/, /ending/],
    ['pdf.docx', pdf, /ends in \.docx, but is a PDF/, /ending/],
    ['text.docx', text('Output was 3 t.'), /something else/, /ending/],
    ['old.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), /old Office document or one protected/, /\.docx/],
    ['pdf.txt', pdf, /is a PDF/, /ending/],
    ['empty.docx', new Uint8Array(), /empty/, /text/],
    ['cut.docx', word.subarray(0, 1500), /damaged ZIP/, /again/],
    ['twisted.docx', word.map((byte, index) => (index > 400 && index < 600 ? byte ^ 0x55 : byte)), /damaged ZIP|no valid XML/, /again/],
    ['sheet.docx', writeZip({ 'xl/workbook.xml': '<workbook/>' }), /no Word document/, /\.docx/],
    ['word.xlsx', word, /no Excel workbook/, /\.xlsx/],
    ['broken.docx', writeZip({ 'word/document.xml': '<w:document><w:body>' }), /no valid XML/, /again/],
    ['bomb.docx', bomb, /more bytes than the limit/, /maxBytes/],
    ['deep.docx', deep, /nested too deep/, /plain text/],
    ['line.txt', text(`short\n${'figures 1 2 3 '.repeat(20_000)}`), /line 2 .*more than 100000 characters/, /maxLineLength/],
    ['paper.epub', word, /ending/, /convert/],
  ])('%s', async (name, bytes, problem, cure) => {
    const started = performance.now();
    const result = await loadPaper(bytes, name, limits);
    expect(result).toEqual({ error: expect.stringMatching(problem), cure: expect.stringMatching(cure) });
    expect(Object.values(result).join(' ')).not.toContain('\n');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('too many pages', async () => {
    expect(await loadPaper(pdf, 'a.pdf', { ...limits, maxPages: 1 })).toMatchObject({ error: expect.stringMatching(/3 pages/) });
  });

  test('too much time', async () => {
    expect(await loadPaper(pdf, 'a.pdf', { ...limits, isOverdue: () => true })).toMatchObject({
      error: expect.stringMatching(/0 of 3 pages/),
    });
  });

  test('a part that claims less than it holds is stopped all the same', async () => {
    const lying = Buffer.from(bomb);
    const directory = lying.indexOf('PK\x01\x02', 0, 'latin1');
    for (const at of [22, directory + 24]) lying.writeUInt32LE(100, at);
    expect(await loadPaper(lying, 'a.docx', limits)).toMatchObject({ error: expect.stringMatching(/limit/) });
  });
});
