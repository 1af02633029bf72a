import { describe, expect, it } from 'vitest';
import { readCaption, unitOf } from '../../../src/1-document/recognise/captions.ts';
import { isFrontMatter } from '../../../src/1-document/recognise/front-matter.ts';
import { sourceNamedIn } from '../../../src/1-document/recognise/notes.ts';
import { createHeadingCounter, hasHeadingShape, headingNumberOf } from '../../../src/1-document/recognise/number-headings.ts';
import { sectionLabelOf, sectionRoleOf } from '../../../src/1-document/recognise/section-names.ts';

describe('captions', () => {
  it.each([
    ['表1 各省产量', 'table', '表1'],
    ['表 2-1　中国进口来源', 'table', '表2-1'],
    ['续表3', 'table', '表3'],
    ['Table 4. Output by mine', 'table', 'Table 4'],
    ['TABLE IV Output by mine', 'table', 'Table IV'],
    ['Fig. 2: Prices', 'figure', 'Figure 2'],
    ['圖3　歷年產值', 'figure', '圖3'],
  ])('%s', (line, kind, label) => {
    expect(readCaption(line)).toMatchObject({ kind, label });
  });

  it.each([
    '表1显示，产量上升。',
    '表2和表3给出了结果',
    '图1中的虚线',
    'Table 2 shows the prices.',
    'Table 3 and Table 4',
    '表面活性剂',
    'Tables are set below.',
    '表1的数据表明产量上升',
  ])('not %s', (line) => {
    expect(readCaption(line)).toBeNull();
  });

  it.each([
    ['表1 出口额（单位：亿美元）', '亿美元'],
    ['单位：万吨', '万吨'],
    ['单位：万吨，%', null],
    ['Table 2. Prices, $/kg', '$/kg'],
    ['Table 3. Capacity, GW (alternating current)', 'GW'],
    ['Table 4. Sales (in million euros)', 'million euros'],
    ['Table 5. Sales in Europe, Asia and Africa', null],
    ['Table 6. Output (provisional)', null],
  ])('unit of %s', (line, unit) => {
    expect(unitOf(line)).toBe(unit);
  });
});

describe('sections', () => {
  it.each([
    ['摘　要', 'abstract'],
    ['参考文献(References)', 'references'],
    ['5 References', 'references'],
    ['关键词：', 'keywords'],
    ['四、结论', 'body'],
    ['Kinds of steel', null],
  ])('%s', (heading, role) => {
    expect(sectionRoleOf(heading)).toBe(role);
  });

  it.each([
    ['摘 要：本文', '摘要'],
    ['【摘要】本文', '摘要'],
    ['Abstract. We count', 'Abstract'],
    ['Abstract We count', 'Abstract'],
    ['Keywords: tin', 'Keywords'],
    ['Abstract algebra is old', null],
    ['摘要中指出', null],
  ])('label of %s', (line, name) => {
    expect(sectionLabelOf(line)?.name ?? null).toBe(name);
  });
});

describe('numbered headings', () => {
  it.each([
    ['2.1国际形势', [2, 1]],
    ['3 Results', [3]],
    ['一、背景', [1]],
    ['十二、结语', [12]],
    ['參、結論', [3]],
    ['（三）总量', [3]],
    ['第二章　方法', [2]],
    ['IV. Discussion', [4]],
    ['2.5%的样本', null],
    ['2010年以来', null],
    ['1,200 t of ore', null],
  ])('%s', (line, path) => {
    expect(headingNumberOf(line)?.path ?? null).toEqual(path);
  });

  it.each([
    ['3 Results', true],
    ['2 我们发现产量上升，出口下降。', false],
    ['1. The first mine was opened in 1901.', false],
  ])('shape of %s', (line, shape) => {
    expect(hasHeadingShape(line)).toBe(shape);
  });

  it('expects each number after the one before', () => {
    const counter = createHeadingCounter();
    const read = ['1 A', '1.1 A', '1.2 A', '4.5 A', '2 A', '2.1 A', '1.3 A', '3 A'].map((line) => {
      const number = headingNumberOf(line)!;
      const fits = counter.fits(number);
      if (fits) counter.take(number);
      return fits;
    });
    expect(read).toEqual([true, true, true, false, true, true, false, true]);
  });
});

describe('front matter', () => {
  it.each([
    '收稿日期：2020-01-02',
    '[责任编辑：某某]',
    '（责任编辑 某某）',
    'DOI: 10.1000/x.1',
    'Received 3 May 2020; accepted 1 June 2021',
    '2. 某某大学经济学院，某市 100000',
    '某刊 2020年第3期',
    'Corresponding author: a@b.org',
  ])('%s', (line) => {
    expect(isFrontMatter(line)).toBe(true);
  });

  it.each([
    '大学在校生为3000万人。',
    'Received wisdom has it that ore is cheap.',
    '2020年第3期国债利率为3.1%，低于上期。',
    'The authors: who were they?',
    '来源国有12个',
    'Published estimates for 2020 range from 3 to 5 Mt.',
    'The survey was run by the university in 2019 in Germany.',
    '某公司2019年产量为120000',
  ])('not %s', (line) => {
    expect(isFrontMatter(line)).toBe(false);
  });
});

describe('where figures are from', () => {
  it.each([
    ['数据来源：国家统计局。', '国家统计局'],
    ['Source: own survey.', 'own survey'],
    ['Notes: a, estimate. Source: Tin Board.', 'Tin Board'],
    ['注：根据海关数据整理。', '根据海关数据整理'],
    ['注：价格含税。', null],
    ['Note: prices include tax.', null],
  ])('%s', (line, source) => {
    expect(sourceNamedIn(line)).toBe(source);
  });
});
