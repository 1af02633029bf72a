import { expect, test } from 'vitest';
import { buildPipeline } from '../build-pipeline.ts';

const pipeline = buildPipeline();
const lastMeasure = (text: string) => {
  const measure = pipeline.extractClaims('paper', text, 'zh').at(-1)?.measure;
  return measure?.id?.startsWith('difference') ? measure.text : (measure?.id ?? measure?.text);
};

test.each([
  ['甲厂的吨钢成本比乙厂低12%。', '成本低于乙厂的幅度'],
  ['水库的蓄水量为3亿立方米，较设计值少18%。', '蓄水量低于设计值的幅度'],
  ['丙站的合約價為2億元，較原先預算高出6.8%。', '合約價高于原先預算的幅度'],
  ['城镇居民收入比农村居民高1.2万元。', '收入高于农村居民的差额'],
])('how far something lies from a standard is a difference: %s', (text, measure) => expect(lastMeasure(text)).toBe(measure));

test.each([
  ['锌价较上年高3%。', 'growth(price)'],
  ['氧化镝价格比2020年低3成。', 'decline(price)'],
  ['甲组的产量较乙组提高9%。', 'growth(production)'],
  ['铁路货运量同比增长5%。', 'growth(freight)'],
])('what lies from an earlier time has changed: %s', (text, measure) => expect(lastMeasure(text)).toBe(measure));

test.each([
  ['氧化镝价格同比上涨12%。', '氧化镝价涨幅'],
  ['锌锭均价下跌三成。', '均价跌幅'],
  ['铁路货运量同比增长5%。', '铁路货运量增幅'],
])('a price rises and falls in words of its own: %s', (text, words) => {
  expect(pipeline.extractClaims('paper', text, 'zh').at(-1)?.measure?.text).toContain(words.slice(-4));
});

test('a multiple of what another has is one of what was measured before', () => {
  const text = '甲土的阳离子交换量为9.8 mg/kg，是乙土的2.1倍。';
  expect(pipeline.extractClaims('paper', text, 'zh').at(-1)?.measure?.text).toBe('阳离子交换量倍数');
});
