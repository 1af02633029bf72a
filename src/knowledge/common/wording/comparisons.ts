import type { WordingRow } from '../../../schema/knowledge.ts';

const STATISTICS = 'usual wording of statistical communiqués and of papers in both languages';

/** How figures are set against one another: levels, changes, parts. */
export const comparisons: readonly WordingRow[] = [
  // Stand before what a figure is set against.
  { id: 'versus', zh: ['较', '比', '相较', '相较于', '相比', '相比于', '对比'], en: ['against', 'versus', 'vs', 'vs.', 'compared with', 'compared to', 'in comparison with', 'in comparison to', 'relative to'], source: STATISTICS },
  // Say that a figure lies above or below what stands behind.
  { id: 'above-or-below', zh: ['高于', '低于', '多于', '少于', '大于', '小于', '好于', '快于', '慢于', '优于', '劣于', '长于', '短于', '不及'], en: ['above', 'below', 'over', 'under', 'more than', 'less than'], source: STATISTICS },
  // Say that a figure is as much as what stands behind.
  { id: 'equal-to', zh: ['相当于', '等于', '为', '是'], en: ['equal to', 'equivalent to'], source: STATISTICS },
  // Times that figures are set against.
  { id: 'earlier-time', zh: ['上年', '去年', '前年', '上一年', '前一年', '上月', '上季度', '上年同期', '去年同期', '上年度', '上一年度', '同期'], en: [], source: STATISTICS },
  // Expectations that figures are set against.
  { id: 'expected-value', zh: ['预测', '预估', '预期', '目标', '计划'], en: ['forecast', 'estimate', 'projection', 'outlook', 'target'], source: STATISTICS },
  // Say which price.
  { id: 'price-adjective', zh: [], en: ['average', 'mean', 'export', 'import', 'spot', 'contract', 'domestic', 'retail', 'wholesale', 'benchmark', 'futures', 'unit', 'list', 'producer', 'consumer', 'landed', 'farm-gate', 'ex-works', 'fob', 'cif'], source: 'IMF Producer Price Index Manual; Incoterms 2020' },
  // Say which of several values of one quantity is told.
  { id: 'statistic-word', zh: [], en: ['maximum', 'minimum', 'average', 'mean', 'median', 'highest', 'lowest', 'largest', 'smallest', 'total', 'peak', 'range'], source: 'ISO 3534-1:2006, names of statistics' },
  // Heights of the past that figures are set against.
  { id: 'past-level', zh: ['高峰', '峰值', '水平', '低谷', '高点', '低点', '谷底'], en: ['level', 'levels', 'average', 'averages', 'figure', 'figures', 'total', 'totals', 'peak', 'peaks', 'high', 'highs', 'low', 'lows', 'record', 'records'], source: STATISTICS },
  // Change in time.
  { id: 'moved-verb', zh: [], en: ['rose', 'fell', 'increased', 'decreased', 'declined', 'dropped', 'grew', 'climbed', 'improved', 'slipped', 'widened', 'narrowed', 'shrank', 'moved', 'changed', 'went'], source: STATISTICS },
  { id: 'moved-participle', zh: [], en: ['risen', 'fallen', 'grown', 'shrunk'], source: STATISTICS },
  // Such verbs behind will, would or to.
  { id: 'moving-infinitive', zh: [], en: ['rise', 'grow', 'increase', 'climb', 'jump', 'expand', 'fall', 'drop', 'decline', 'decrease', 'shrink', 'slip'], source: 'verbs of change in statistical releases' },
  // Change by a factor.
  { id: 'multiplying-verb', zh: [], en: ['halved', 'doubled', 'tripled', 'trebled'], source: STATISTICS },
  // Lose or gain a part of a value.
  { id: 'gaining-verb', zh: [], en: ['lost', 'gained', 'fell', 'rose', 'dropped', 'climbed', 'declined', 'slid', 'jumped', 'shed'], source: STATISTICS },
  // A part of a whole.
  { id: 'share-noun', zh: ['占比', '比重', '比例', '份额'], en: ['share', 'shares', 'proportion', 'proportions', 'percentage', 'percentages'], source: STATISTICS },
  // A rate that is no share of anything else.
  { id: 'rate-noun', zh: ['误差', '偏差', '精度', '准确度', '纯度', '孔隙度', '丰度', '率', '系数', '指数', '浓度', '效率', '集中度', '满意度', '饱和度', '盖度', '郁闭度', '湿度'], en: ['rate', 'ratio', 'yield', 'margin', 'inflation', 'unemployment', 'prevalence', 'incidence', 'mortality', 'accuracy', 'coverage', 'sensitivity', 'specificity', 'efficiency', 'turnout', 'penetration', 'rate of return', 'return on equity', 'return on investment', 'irr'], source: STATISTICS },
  // What is levied, granted or held as so many per cent, by the noun behind the number.
  { id: 'charge-noun', zh: [], en: ['royalty', 'royalties', 'tax', 'taxes', 'tariff', 'tariffs', 'duty', 'duties', 'levy', 'levies', 'fee', 'fees', 'surcharge', 'surcharges', 'surtax', 'excise', 'interest', 'stake', 'holding', 'shareholding', 'ownership', 'discount', 'premium', 'coupon', 'commission', 'dividend', 'subsidy', 'rebate', 'margin', 'rate', 'rates', 'scale', 'threshold', 'quota', 'cap', 'floor', 'ceiling', 'target', 'penalty', 'probability', 'chance', 'likelihood'], source: STATISTICS },
  // Values without a unit.
  { id: 'pure-number', zh: ['储采比', '采储比', '储产比', '指数', '系数', '比值', '评分', '得分', '协调度', 'hhi', 'pmi', 'ppi', 'cpi'], en: ['ratio', 'coefficient', 'index', 'score', 'precision', 'sensitivity', 'factor', 'exponent'], source: STATISTICS },
  // People whom a study follows.
  { id: 'studied-people', zh: ['患者', '受试者', '参与者', '病人', '志愿者', '孕妇', '儿童'], en: ['patients', 'participants', 'women', 'men', 'people', 'subjects', 'adults', 'children'], source: STATISTICS },
  // What befell them or was found.
  { id: 'befalling-verb', zh: ['发生', '出现', '发现', '患有', '死于', '达到', '获得', '诊断为'], en: [], source: STATISTICS },
  // How a study assigns and follows them.
  { id: 'study-design', zh: ['随机', '对照', '随访', '临床试验', '队列'], en: ['randomised', 'randomized', 'randomly assigned', 'randomly allocated', 'placebo', 'follow-up', 'cohort', 'clinical trial', 'double-blind', 'intention-to-treat', 'case-control', 'cross-sectional'], source: STATISTICS },
  // Groups of people that an age tells apart.
  { id: 'age-group', zh: ['人口', '人群', '老人', '老年', '儿童', '青年', '青少年', '居民', '患者', '者', '群体', '妇女', '男性', '女性', '劳动'], en: [], source: STATISTICS },
  // Substances that a concentration tells the grade of.
  { id: 'graded-substance', zh: ['精矿', '矿', '矿石', '铁粉', '合金', '乙醇', '酒精', '盐酸', '硫酸', '硝酸', '溶液', '盐水', '葡萄糖', '甲醇', '农药', '乳油', '粉剂'], en: [], source: STATISTICS },
];
