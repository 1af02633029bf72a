import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/formats/decode-text.ts';
import { formatOf } from '../../src/formats/format-of.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replace(/ /g, ''), 'hex'));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  it.each([
    ['utf-8', utf8('产量为12万吨。𬬭'), '产量为12万吨。𬬭'],
    ['utf-8', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('a\r\nb')), 'a\r\nb'],
    ['utf-16le', bytes('fffe 2d4e 0a00'), '中\n'],
    ['utf-16be', bytes('feff 4e2d 000a'), '中\n'],
    ['gb18030', bytes('d6d0 b9fa b5c4 b2fa c1bf ced2 c3c7 a1a3'), '中国的产量我们。'],
    ['big5', bytes('a4a4 b0ea aaba a4e8 ad b1 a143 a7da adcc aaba a46a'), '中國的方面。我們的大'],
  ])('%s', (encoding, input, text) => {
    expect(decodeText(input)).toMatchObject({ encoding, text });
  });

  it.each([
    ['an empty file', new Uint8Array()],
    ['white space', utf8(' \n\t')],
    ['a PDF', utf8('%PDF-1.7 and more')],
    ['a ZIP container', bytes('504b0304 0000')],
    ['a NUL byte', bytes('61 62 00 63')],
    ['bytes of no encoding', bytes('61 ff ff ff 81 20 62')],
    ['a broken UTF-8 file with a BOM', bytes('efbbbf 61 ff')],
    ['western letters', bytes('636166e9 20 6e6f 20 e9')],
  ])('refuses %s with a cure', (_, input) => {
    const result = decodeText(input);
    expect(result).toHaveProperty('error');
    expect(Object.values(result).every((line) => !String(line).includes('\n'))).toBe(true);
  });

  it('reads back what UTF-8 writes, and throws at nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '' && !text.includes('\0') && !text.startsWith('\ufeff') && !/^(?:%PDF|PK|GIF8|\{\\rtf)/.test(text));
        expect(decodeText(utf8(text))).toEqual({ text, encoding: 'utf-8', confidence: 1 });
      }),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (input) => void decodeText(input)));
  });
});

it.each([
  ['a/b.txt', 'txt'],
  ['B.MD', 'md'],
  ['x.markdown', 'md'],
  ['x.htm', 'html'],
  ['x.pdf', 'pdf'],
  ['x.DOCX', 'docx'],
  ['x.csv', 'csv'],
  ['x.xlsx', 'xlsx'],
  ['x.epub', null],
  ['txt', null],
  ['x.constructor', null],
])('formatOf %s', (path, format) => {
  expect(formatOf(path)).toBe(format);
});
