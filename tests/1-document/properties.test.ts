import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PaperDocument } from '../../src/schema/document.ts';
import { faultsOf, formats, read } from './support.ts';

const scraps = fc.constantFrom(
  '# 标题',
  '## 1 引言',
  '一、背景',
  '（一）概况',
  '1.1 总体情况',
  '摘要：',
  '**Abstract**',
  'ABSTRACT',
  '关键词：甲；乙',
  '参考文献',
  '## References',
  '[1] 甲某. 某题[J]. 某刊, 2021(3): 1-9.',
  'Moss, A. (2020). A title. A journal, 3, 4–9.',
  '表1 产量',
  'Table 2. Output, kt',
  '单位：万吨',
  '注：为估计值。',
  'Source: a survey.',
  '年份\t产量\t占比',
  '2020\t12\t3.4%',
  '\t甲',
  '\t12',
  '\t',
  '| a | b |',
  '|---|--:|',
  '| 1 | 2 |',
  '-----------',
  'Name     2020     2021',
  'Ore       12       13',
  '· 12 ·',
  '— 13 —',
  '14',
  '\f',
  '某刊 2020年第3期',
  '产量为12.5',
  '万吨，占全球的三成。',
  'The out-',
  'put rose to 1,200',
  '2.3',
  'percentage points.',
  '① 某文。',
  '产量①为3吨。',
  '<sup>[3]</sup>',
  '10<sup>6</sup>',
  '&nbsp;',
  '&lt;5%',
  '&amp;',
  '&bogus;',
  '&#8722;3',
  '\\*',
  '$ \\geq 5\\% $',
  '$3 to $5',
  'CO_2',
  '**12**',
  '^①',
  '𬬭矿 12 吨',
  '𝑝 = 0.03',
  '\r\n',
  '\n',
  '\n\n',
  ' ',
  '　　',
  '<table><tr><th rowspan="2">国</th><th colspan=2>产量</th></tr><tr><th>2020<th>2021</tr><tr><td>甲<td>1<td>2</table>',
  '<table>',
  '</table>',
  '<p>',
  '<h2>',
  '<ol><li>',
  '<div class="author">',
  '<script>1</script>',
  '<!-- 7 -->',
  '[bookmark: x]',
  '![](images/1.jpg)',
  '[^1]',
  '[^1]: 注 3',
  '3~7倍',
  '```',
  '> 12',
  '- 3',
  '2. b',
);
const anyText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.tuple(scraps, fc.constantFrom('', '\n', '\n\n', ' ', '\r\n')), { maxLength: 40 })
      .map((parts) => parts.flat().join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(
        '<',
        '>',
        '&',
        '#',
        '|',
        '\t',
        '\n',
        '*',
        '_',
        '[',
        ']',
        '(',
        ')',
        '`',
        '1',
        '甲',
        'a',
        '.',
        '。',
        '-',
        ' ',
        '\u{2cb2d}',
        '$',
        '\\',
        '^',
        ';',
        '"',
        '=',
      ),
      maxLength: 120,
    }),
  },
);

describe('readDocument on any text', () => {
  it.each(formats)('keeps every character and digit in its place: %s', (format) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(faultsOf(read(format, text))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it.each(formats)('yields what the schema promises, and the same twice: %s', (format) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = read(format, text);
        expect(PaperDocument.safeParse(document).error).toBeUndefined();
        expect(read(format, text)).toEqual(document);
        expect(new Set(document.references.map((reference) => reference.key)).size).toBe(document.references.length);
      }),
      { numRuns: 100 },
    );
  });

  it.each(formats)(
    'takes time in proportion to the text: %s',
    (format) => {
      const pieces = [
        '<',
        '*',
        '[',
        '|',
        '\t',
        '$',
        '-',
        '_',
        '`',
        '> ',
        '1',
        '1.',
        '①',
        ' ',
        '甲',
        'a-\n',
        '“',
        '&',
        '<table>',
        '| a ',
        '\ta\n',
        '第一',
        '（',
        '.',
        '图1 ',
      ];
      for (const piece of pieces) {
        const started = performance.now();
        read(format, piece.repeat(8_000));
        expect(performance.now() - started, JSON.stringify(piece)).toBeLessThan(3_000);
      }
    },
    120_000,
  );

  it('reads pages nested deeper than a parser bears', () => {
    expect(faultsOf(read('html', `${'<div>'.repeat(8_000)}产量12吨`))).toEqual([]);
    expect(faultsOf(read('md', `${'> '.repeat(2_000)}产量12吨`))).toEqual([]);
  }, 60_000);
});
