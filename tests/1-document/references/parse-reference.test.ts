import { describe, expect, it } from 'vitest';
import { listReferences } from '../../../src/1-document/references/list-references.ts';
import { parseReference } from '../../../src/1-document/references/parse-reference.ts';

describe('parseReference', () => {
  it.each([
    ['甲一,乙二,等. 锡矿的价格[J]. 矿业, 2019, 3(2): 10-20.', ['甲一', '乙二'], 2019, '锡矿的价格'],
    ['统计局. 2018年产量公报[EB/OL]. (2019-03-01)[2020-01-02]. http://a.cn/2021/x.htm.', ['统计局'], 2019, '2018年产量公报'],
    ['SMITH J, LEE K. Tin and growth[J]. Mines, 2017, 5(2): 33-47.', ['SMITH J', 'LEE K'], 2017, 'Tin and growth'],
    ['甲一、乙二：《锡业史》，《学刊》2015年第2期。', ['甲一', '乙二'], 2015, '锡业史'],
    ['甲一。〈錫的分工〉，《季刊》，第 3 卷，2014。', ['甲一'], 2014, '錫的分工'],
    ['Moss, A. and Pike, D. (2014). Tin at sea. Ports, 3, 1–9.', ['Moss, A.', 'Pike, D.'], 2014, 'Tin at sea'],
    ['Moss, A., Pike, D., 2016. Tin at sea: a review. Ports 3, 1–9.', ['Moss, A.', 'Pike, D.'], 2016, 'Tin at sea: a review'],
    ['Moss, A., and D. Pike. Tin at Sea. Ports, 2013, 62: 33-42.', ['Moss, A.', 'D. Pike'], 2013, 'Tin at Sea'],
    ['Moss A, Pike D. Tin at sea. Ports. 2012;4:12-19.', ['Moss A', 'Pike D'], 2012, 'Tin at sea'],
    ['A. Moss and D. Pike, "Tin at sea," Ports, vol. 3, 2011.', ['A. Moss', 'D. Pike'], 2011, 'Tin at sea'],
    ['Tin Board. Atlas of tin. Lima, 2010. https://tin.example/atlas', ['Tin Board'], 2010, 'Atlas of tin'],
    ['Tin Board. Yearbook of tin. Lima, 2010.', ['Tin Board'], 2010, 'Yearbook of tin'],
  ])('%s', (text, authors, year, title) => {
    expect(parseReference(text)).toMatchObject({ authors, year, title });
  });

  it('finds a DOI and does not take a year from it', () => {
    expect(parseReference('Moss A. Tin. Ports. 2012;4:1. doi:10.1234/p.2019.7.')).toMatchObject({ doi: '10.1234/p.2019.7', year: 2012 });
  });

  it('throws at nothing', () => {
    for (const text of ['', '.', '...', '[J]', '《', '(2020)', '. [J] .']) expect(() => parseReference(text)).not.toThrow();
  });
});

it('gives every reference a key of its own', () => {
  const citable = { kind: 'entry' as const, marker: '', text: 'Moss, A. (2014). Tin. Ports, 3.', span: { start: 0, end: 1 }, page: null };
  const keys = listReferences('p', [
    citable,
    citable,
    { ...citable, marker: '[7]' },
    { ...citable, kind: 'footnote', marker: '①' },
    { ...citable, kind: 'footnote', marker: '①' },
    { ...citable, kind: 'table-note', marker: '表1' },
  ]).map(({ key }) => key);
  expect(keys).toEqual(['p#Moss-2014', 'p#Moss-2014~2', 'p#7', 'p#①@1', 'p#①@2', 'p#表1']);
});
