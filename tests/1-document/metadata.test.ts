import { expect, it } from 'vitest';
import { readDocument } from '../../src/1-document/read-document.ts';
import { read } from './support.ts';

it.each([
  ['某刊 2019年第4期\n\n锡矿产量变化的趋势研究\n\n摘要：锡矿产量下降。', 2019],
  ['文章编号：1000-1234(2018)02-0033-08\n\n摘要：锡矿产量下降。', 2018],
  ['2017年3月 出版\n\n摘要：锡矿产量下降。', 2017],
  ['Received 3 May 2015; accepted 1 June 2016\n\nAbstract: Tin fell.', 2016],
  ['某市锡业统计公报\n\n某市统计局 2021年4月6日\n\n摘要：锡矿产量下降。', 2021],
  ['摘要：锡矿产量自2014年起下降。', null],
])('year of %j', (text, year) => {
  expect(read('txt', text).source.year).toBe(year);
});

it('lets a bibliography overrule the paper', () => {
  const document = readDocument({
    id: 'p',
    path: 'p.txt',
    sha256: '0'.repeat(64),
    format: 'txt',
    text: '某刊 2019年第4期\n\n锡矿产量变化的趋势研究\n\n摘要：锡矿产量下降。',
    bibliography: { title: '锡', year: 2001, language: 'en' },
  });
  expect(document.source).toMatchObject({ title: '锡', year: 2001, language: 'en' });
});
