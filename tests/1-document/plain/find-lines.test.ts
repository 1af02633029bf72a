import { describe, expect, test } from 'vitest';
import { outline, read } from '../support.ts';

const filler = (page: number): string =>
  Array.from({ length: 12 }, (_, line) => `The plant on site ${page} sold ${line}00 tonnes that year, and its price went up again.`).join(
    '\n',
  );

describe('footnotes in brackets at the foot of a page', () => {
  const text = `${filler(1)}\nOutput was 30 t [1], and exports were 20 t [2].\n\n[1] Ministry of Mines, 2021.\n[2] Customs data,\nreleased in 2022.\n\f${filler(2)}\nOutput was 40 t [1].\n\n[1] Ministry of Mines, 2023.\n\f${filler(3)}\nReferences\n[1] Li, A. (2020). Ores. Mining 3(1), 1-9.\n`;

  test('are told from entries, and restart on each page', () => {
    const { blocks, references } = read('txt', text);
    expect(blocks.filter(({ kind }) => kind === 'footnote').map(({ text: own, page }) => [page, own.text])).toEqual([
      [1, 'Ministry of Mines, 2021.'],
      [1, 'Customs data, released in 2022.'],
      [2, 'Ministry of Mines, 2023.'],
    ]);
    expect(references.map(({ kind, marker }) => `${kind} ${marker}`)).toEqual([
      'footnote [1]',
      'footnote [2]',
      'footnote [1]',
      'entry [1]',
    ]);
  });

  test.each([
    ['not cited on their page', text.replace('30 t [1], and exports were 20 t [2]', '30 t, and exports were 20 t')],
    ['on a single page', text.replaceAll('\f', '').replace(/References[^]*/, '')],
  ])('%s are none', (_, other) => {
    expect(outline(read('txt', other)).filter((line) => line.startsWith('footnote: Customs'))).toEqual([]);
  });
});

describe('headings that no number marks, in Chinese', () => {
  const paragraph = (year: number): string =>
    `${year}年，全国铜产量达到1 200万吨，比上一年增长5.6%，其中精炼铜占三分之二以上，出口量也有所上升，价格则由于需求放缓而回落。`;
  const text = ['铜业的十年', paragraph(2019), '产量与结构', paragraph(2020), '价格：从高位到回落', paragraph(2021), paragraph(2022)].join(
    '\n\n',
  );

  test('stand alone between whole paragraphs', () => {
    const { blocks } = read('txt', text);
    expect(blocks.filter(({ kind }) => kind === 'heading').map((block) => block.text.text)).toEqual(['产量与结构', '价格：从高位到回落']);
    expect(blocks.at(-1)!.section).toEqual(['价格：从高位到回落']);
  });

  test.each([
    ['one alone is none', text.replace('产量与结构\n\n', '')],
    [
      'numbered ones leave no room for others',
      text.replace('铜业的十年', '一、概况').replace(paragraph(2022), `二、结论\n\n${paragraph(2022)}`),
    ],
    ['broken sentences are none', text.replaceAll('回落。', '回落，')],
  ])('%s', (_, other) => {
    expect(outline(read('txt', other))).not.toContain('heading: 价格：从高位到回落');
  });
});
