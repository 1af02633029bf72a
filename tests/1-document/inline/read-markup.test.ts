import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/1-document/inline/compounds.ts';
import { readMarkup } from '../../../src/1-document/inline/read-markup.ts';
import { literalRun } from '../../../src/1-document/inline/run.ts';
import { settleWhiteSpace } from '../../../src/1-document/inline/settle-white-space.ts';
import { sourceSpan } from '../../../src/text/mapped-text.ts';

function settle(source: string) {
  return settleWhiteSpace(readMarkup([literalRun(source, 0, source.length)]), wordsOf(source));
}

describe('what marks mean', () => {
  it.each([
    ['面积为12 km<sup>2</sup>', '面积为12 km2', ['2']],
    ['效果显著<sup>[3,5]</sup>。', '效果显著[3,5]。', ['[3,5]']],
    ['见前文^①。', '见前文①。', ['①']],
    ['已证实^[12]。', '已证实[12]。', ['[12]']],
    ['A&nbsp;&lt;&nbsp;5&#37;', 'A < 5%', []],
    ['R&D 与 AT&T', 'R&D 与 AT&T', []],
    ['**提要** 本文', '提要 本文', []],
    ['*Annals of Tin*, 3', 'Annals of Tin, 3', []],
    ['0.12** 与 0.34***', '0.12** 与 0.34***', []],
    ['约 $ \\geq 5\\% $ 的样本', '约 ≥5% 的样本', []],
    ['$1.5 \\times 10^{6}$ t', '1.5 ×106 t', ['6']],
    ['CO$_{2}$ 排放', 'CO2 排放', []],
    ['from $3 to $5 a kilo', 'from $3 to $5 a kilo', []],
    ['占 $12\\%$ 左右', '占 12% 左右', []],
    ['2010\\~2012年', '2010~2012年', []],
    ['[bookmark: _Goto1]先期', '先期', []],
    ['前![](images/3.jpg)后', '前后', []],
    ['若 a < b 且 b > 3', '若 a < b 且 b > 3', []],
  ])('%s', (source, text, superscripts) => {
    const inline = settle(source);
    expect(inline.text.text).toBe(text);
    expect(inline.superscripts.map(({ start, end }) => text.slice(start, end))).toEqual(superscripts);
  });

  it('leads decoded characters and what surrounds them back to their places', () => {
    const source = '𬬭约 &lt;&nbsp;12%，<b>𝑝</b> = 0.03';
    const { text } = settle(source);
    const at = (word: string) => {
      const span = sourceSpan(text, text.text.indexOf(word), text.text.indexOf(word) + word.length);
      return source.slice(span.start, span.end);
    };
    expect([at('𬬭'), at('<'), at('12%'), at('𝑝'), at('0.03')]).toEqual(['𬬭', '&lt;', '12%', '𝑝', '0.03']);
  });
});

describe('what a line end means', () => {
  it.each([
    ['产量为7.2\n万吨', '产量为7.2万吨'],
    ['出口达31\n204吨', '出口达31204吨'],
    ['达到12\n%', '达到12%'],
    ['由Acme Mining\nCorporation经营', '由Acme Mining Corporation经营'],
    ['a rise of 2.3\npercentage points', 'a rise of 2.3 percentage points'],
    ['in 2015\n12 ports', 'in 2015 12 ports'],
    ['the gov-\nernment and a govern-\nment. The government', 'the government and a government. The government'],
    ['a long-\nterm plan', 'a long-term plan'],
    ['the bill-\nfold and bill-fold', 'the bill-fold and bill-fold'],
    ['2010–\n2015', '2010–2015'],
    ['a\r\nb', 'a b'],
    ['甲\r\n乙', '甲乙'],
  ])('%j', (source, text) => {
    expect(settle(source).text.text).toBe(text);
  });
});

describe('what cannot be seen', () => {
  it.each([
    ['12.5\u200b%，3\u00ad0万吨', '12.5%，30万吨'],
    ['1,\u2060200 t', '1,200 t'],
    ['rare\u200b earths', 'rare earths'],
    ['pro\u00ad\nduction', 'production'],
    ['產量&#8203;5&shy;億', '產量5億'],
    ['one\u200e two', 'one two'],
  ])('%j', (source, text) => {
    const settled = settle(source);
    expect(settled.text.text).toBe(text);
    const last = text.length - 1;
    expect(source[sourceSpan(settled.text, last, last + 1).start]).toBe(text[last]);
  });
});
