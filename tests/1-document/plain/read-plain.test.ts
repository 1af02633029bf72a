import { describe, expect, it } from 'vitest';
import { outline, read } from '../support.ts';

const wrapped = `水运评论                                  2021年第2期
河口航道疏浚的投入与产出
周一鸣1，钱多多2
（1. 东海大学交通学院，某市 200135；2. 江海设计研究院，某市 210008）
摘要：本文利用2010—2020年的数据估算航道疏浚的投入产出。累计投资达到
157.6亿元，货运量由9.8亿吨增至16.3亿
吨。
关键词：航道；疏浚

0　引言
　　河口航道是内河与海运的咽喉。2020年过闸船舶超过6万艘次，占全国的三
成以上①。疏浚工程历时12年，共完成土方3204
56万立方米，折算误差不超过
① 某某：《航道年报》，2021年。
                                   33
水运评论                                  2021年第2期
3%。
　　学界评价不一：一种观点认为每投入1元可产出4.8元；另一种观点则认为不足2
元。

表1　疏浚投资与土方量
单位：亿元
年份      投资     土方量
2016     15.2     3100
2017     16.8     3350
注：土方量为万立方米。
资料来源：航道局年报。
                                   34
水运评论                                  2021年第2期
续表1
年份      投资     土方量
2018     16.4     3020

1　结论
（一）成效
运价下降12%。

参考文献：
[1] 运输部．航运年报2020[R]．某市：交通
    出版社，2021．
[2] 钱多多．疏浚效益研究[J]．水运，2018(7)：12-19．
作者简介：周一鸣(1980—)，男，教授。
`;

describe('wrapped Chinese text with pages', () => {
  const document = read('txt', wrapped);

  it('finds what each line is', () => {
    expect(outline(document)).toEqual([
      'furniture: 水运评论 2021年第2期',
      'title: 河口航道疏浚的投入与产出',
      'front: 周一鸣1，钱多多2',
      'front: （1. 东海大学交通学院，某市 200135；2. 江海设计研究院，某市 210008）',
      'heading: 摘要：',
      'paragraph: 本文利用2010—2020年的数据估算航道疏浚的投入产出。累计投资达到157.6亿元，货运量由9.8亿吨增至16.3亿吨。',
      'front: 关键词：航道；疏浚',
      'heading: 0　引言',
      'paragraph: 河口航道是内河与海运的咽喉。2020年过闸船舶超过6万艘次，占全国的三成以上①。疏浚工程历时12年，共完成土方320456万立方米，折算误差不超过3%。',
      'footnote: 某某：《航道年报》，2021年。',
      'furniture: 33',
      'furniture: 水运评论 2021年第2期',
      'paragraph: 学界评价不一：一种观点认为每投入1元可产出4.8元；另一种观点则认为不足2元。',
      'caption: 表1　疏浚投资与土方量',
      'caption: 单位：亿元',
      'table-note: 注：土方量为万立方米。',
      'table-note: 资料来源：航道局年报。',
      'furniture: 34',
      'furniture: 水运评论 2021年第2期',
      'caption: 续表1',
      'furniture: 年份',
      'furniture: 投资',
      'furniture: 土方量',
      'heading: 1　结论',
      'heading: （一）成效',
      'paragraph: 运价下降12%。',
      'heading: 参考文献：',
      'reference: 运输部．航运年报2020[R]．某市：交通出版社，2021．',
      'reference: 钱多多．疏浚效益研究[J]．水运，2018(7)：12-19．',
      'front: 作者简介：周一鸣(1980—)，男，教授。',
    ]);
  });

  it('counts pages and knows sections', () => {
    expect(document.blocks.filter(({ kind }) => kind === 'heading').map(({ page }) => page)).toEqual([1, 1, 3, 3, 3]);
    expect(document.blocks.find(({ text }) => text.text.startsWith('运价'))?.section).toEqual(['1　结论', '（一）成效']);
    expect(document.source).toMatchObject({ title: '河口航道疏浚的投入与产出', year: 2021, language: 'zh' });
  });

  it('makes one table of its two parts', () => {
    expect(document.tables).toMatchObject([
      {
        label: '表1',
        caption: '表1　疏浚投资与土方量',
        unit: '亿元',
        headerRows: 1,
        stubColumns: 1,
        source: '航道局年报',
        columns: [['年份'], ['投资'], ['土方量']],
        rows: [['年份'], ['2016'], ['2017'], ['2018']],
      },
    ]);
  });

  it('lists notes and entries', () => {
    expect(document.references.map(({ key, marker, year }) => [key, marker, year])).toEqual([
      ['p#①@1', '①', 2021],
      ['p#表1', '表1', null],
      ['p#表1~2', '表1', null],
      ['p#1', '[1]', 2021],
      ['p#2', '[2]', 2018],
    ]);
  });
});

const english = `Journal of Ports 12 (2022) 101-119

Harbour Throughput and the Cost of Waiting: Evidence from
Four Estuaries

I. Falkenberg and T. Arriaga

ABSTRACT

Ports handle some 80% of world trade by volume. We study waiting times at four
estuaries and find that each hour of delay costs $1,400 per ves-
sel, 2.3
percentage points more than earlier.

1. INTRODUCTION

Traffic has more than doubled since 2005. Throughput reached 811 million TEU in
2019. Delay is a long-
standing concern; for tankers the figure is
101
Journal of Ports 12 (2022) 101-119
19.3 hours.
1. This is an item of a list, and not the head of a section.

Table 1. Costs per call (thousand US dollars)
------------------------------------------------------------
                       2015                  2020
                 ------------------    ------------------
Estuary          Fuel       Crew       Fuel       Crew
------------------------------------------------------------
Northmere         8.1        4.2        9.9        4.8
Sandwich Bay      7.7        4.0        9.1        4.6
------------------------------------------------------------
Source: harbour masters.

102
Journal of Ports 12 (2022) 101-119

REFERENCES

Arriaga, T., 2018. Queues at sea. Maritime Economics 22 (3), 45-61. https://doi.org/
10.1234/me.2018.003
Falkenberg, I., Moss, P., 2016. The price of an anchor: delay in small
ports. Transport Letters 8 (1), 1-18.
`;

describe('wrapped English text', () => {
  const document = read('txt', english);

  it('joins lines, split words and pages', () => {
    expect(outline(document)).toEqual([
      'furniture: Journal of Ports 12 (2022) 101-119',
      'title: Harbour Throughput and the Cost of Waiting: Evidence from Four Estuaries',
      'front: I. Falkenberg and T. Arriaga',
      'heading: ABSTRACT',
      'paragraph: Ports handle some 80% of world trade by volume. We study waiting times at four estuaries and find that each hour of delay costs $1,400 per vessel, 2.3 percentage points more than earlier.',
      'heading: 1. INTRODUCTION',
      'paragraph: Traffic has more than doubled since 2005. Throughput reached 811 million TEU in 2019. Delay is a long-standing concern; for tankers the figure is 19.3 hours.',
      'furniture: 101',
      'furniture: Journal of Ports 12 (2022) 101-119',
      'paragraph: 1. This is an item of a list, and not the head of a section.',
      'caption: Table 1. Costs per call (thousand US dollars)',
      'table-note: Source: harbour masters.',
      'furniture: 102',
      'furniture: Journal of Ports 12 (2022) 101-119',
      'heading: REFERENCES',
      'reference: Arriaga, T., 2018. Queues at sea. Maritime Economics 22 (3), 45-61. https://doi.org/10.1234/me.2018.003',
      'reference: Falkenberg, I., Moss, P., 2016. The price of an anchor: delay in small ports. Transport Letters 8 (1), 1-18.',
    ]);
  });

  it('reads headers that stand over several columns', () => {
    expect(document.tables).toMatchObject([
      {
        label: 'Table 1',
        unit: 'thousand US dollars',
        headerRows: 2,
        columns: [['Estuary'], ['2015', 'Fuel'], ['2015', 'Crew'], ['2020', 'Fuel'], ['2020', 'Crew']],
        rows: [[], ['Estuary'], ['Northmere'], ['Sandwich Bay']],
        source: 'harbour masters',
      },
    ]);
  });
});

describe('text with a paragraph a line', () => {
  const outlineOf = (text: string) => outline(read('txt', text));

  it('leaves paragraphs that end apart', () => {
    const text = '1 引言\n锡价在2019年下跌了12%，为五年来最低，业内普遍预期下一年回升。\n铅价则上涨了3%。\n2 结论\n锡价将回升。';
    expect(outlineOf(text)).toEqual([
      'heading: 1 引言',
      'paragraph: 锡价在2019年下跌了12%，为五年来最低，业内普遍预期下一年回升。',
      'paragraph: 铅价则上涨了3%。',
      'heading: 2 结论',
      'paragraph: 锡价将回升。',
    ]);
  });

  it('joins halves over a table, a note and front matter', () => {
    const halves =
      '## 1 价格\n\n锡价在2019年下跌了12%，而同期铅价上涨，两者之差达到\n\n表1 价格\n\n年份\t锡\t铅\n2018\t12\t3\n2019\t11\t4\n\n注：含税。\n\n收稿日期：2020-01-02\n\n8.1美元，为历史最高。';
    expect(outlineOf(halves)).toContain('paragraph: 锡价在2019年下跌了12%，而同期铅价上涨，两者之差达到8.1美元，为历史最高。');
  });

  it('does not glue a new beginning to an open end', () => {
    expect(outlineOf('## 1 价格\n\n锡价在2019年下跌了12%，而同期铅价上涨，详情参见前述\n\n此外，锌价上涨了3%。')).toHaveLength(3);
  });

  it('reads a table of one cell a line', () => {
    const document = read(
      'txt',
      '前言若干。\n表1 矿山\n\t名称\n\t国家\n\t产能\n\n\t甲矿\n(Alpha)\n\t秘鲁\n\t3 200吨，\n后期5 000吨\n\n\t乙矿\n\t\n\t[bookmark: _Goto]900吨\n\n\n注：本文整理。\n后文若干。',
    );
    expect(document.tables).toMatchObject([
      { label: '表1', columns: [['名称'], ['国家'], ['产能']], rows: [['名称'], ['甲矿(Alpha)'], ['乙矿']], source: '本文整理' },
    ]);
    expect(document.blocks.filter(({ kind }) => kind === 'cell').map(({ text, cell }) => [text.text, cell])).toContainEqual([
      '3 200吨，后期5 000吨',
      [1, 2],
    ]);
  });

  it('takes no caption with wide spaces for the head of the table below it', () => {
    const { tables } = read('txt', '表2  2019—2021年锡价\n年份\t现货价（元）\t涨幅（%）\n2019\t120\t3.1\n2021\t132\t4.0\n');
    expect(tables).toMatchObject([
      { label: '表2', columns: [['年份'], ['现货价（元）'], ['涨幅（%）']], rows: [['年份'], ['2019'], ['2021']] },
    ]);
  });

  it('tells footnotes from items of an enumeration', () => {
    const noted = '产量为3吨①，价格为2元^②。\n\n① 某某：《年报》，2020年。\n\n^② 作者估算。';
    expect(read('txt', noted).references.map(({ marker }) => marker)).toEqual(['①', '②']);
    expect(read('txt', '措施如下：①增产3吨；②降价2元。\n\n①增产需要三年时间。').references).toEqual([]);
  });

  it('keeps an English part after the references out of them', () => {
    const text =
      '# 锡的价格\n\n## 参考文献\n\n[1] 甲一. 锡[J]. 矿业, 2019(1): 1-2.\n\n## The price of tin\n\nJIA Yi<sup>1</sup>\n\n1. School of Mines, Somewhere University, Somewhere 100000, China\n\n**Abstract** Tin fell by 12% in 2019.\n\n**Keywords** tin';
    expect(outlineOf(text).slice(2)).toEqual([
      'reference: 甲一. 锡[J]. 矿业, 2019(1): 1-2.',
      'title: The price of tin',
      'front: JIA Yi1',
      'front: 1. School of Mines, Somewhere University, Somewhere 100000, China',
      'heading: Abstract',
      'paragraph: Tin fell by 12% in 2019.',
      'front: Keywords tin',
    ]);
  });

  it('nests headings by their numbers where their marks are uneven', () => {
    const document = read('txt', '## 1 甲\n\n### 1.1 乙\n\n锡价下跌。\n\n## 1.2 丙\n\n铅价下跌。\n\n### 2 丁\n\n#### 2.1 戊\n\n锌价下跌。');
    expect(document.blocks.filter(({ kind }) => kind === 'paragraph').map(({ section }) => section)).toEqual([
      ['1 甲', '1.1 乙'],
      ['1 甲', '1.2 丙'],
      ['2 丁', '2.1 戊'],
    ]);
  });
});
