/** The words of the report's own, in both languages. */
export const words = {
  title: { zh: '核数报告', en: 'Figures, checked' },
  lead: {
    zh: '论文中的数字陈述、彼此不符之处与一张事实表。每个数字都能回到原句。',
    en: 'The figures that the papers state, the places where they disagree, and one table of facts. Every number leads back to its sentence.',
  },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  summary: { zh: '概要', en: 'Summary' },
  findings: { zh: '疑点', en: 'Findings' },
  plots: { zh: '图', en: 'Plots' },
  facts: { zh: '事实表', en: 'Fact table' },
  method: { zh: '方法', en: 'Method' },
  coverage: { zh: '覆盖情况', en: 'Coverage' },
  papers: { zh: '论文', en: 'Papers' },
  claims: { zh: '数字陈述', en: 'Numeric claims' },
  factCount: { zh: '事实', en: 'Facts' },
  disputed: { zh: '有争议的取值', en: 'Disputed values' },
  disputedFacts: { zh: '有争议的事实：各来源的取值与区间', en: 'Disputed facts: each value with its interval and its papers' },
  series: { zh: '序列：逐年取值（红色为有争议）', en: 'Series: values by year (disputed ones are red)' },
  none: { zh: '无。', en: 'None.' },
  fact: { zh: '事实', en: 'Fact' },
  value: { zh: '数值', en: 'Value' },
  interval: { zh: '区间', en: 'Interval' },
  period: { zh: '时期', en: 'Period' },
  status: { zh: '状态', en: 'Status' },
  origins: { zh: '独立来源', en: 'Origins' },
  sources: { zh: '出处', en: 'Sources' },
  search: { zh: '搜索', en: 'Search' },
  all: { zh: '全部', en: 'all' },
  rows: { zh: '行', en: 'rows' },
  suggestion: { zh: '若读作', en: 'It would be right as' },
  seen: { zh: '所见数字', en: 'Numbers seen' },
  taken: { zh: '取为陈述', en: 'Taken' },
  skipped: { zh: '略去', en: 'Left out' },
  reasons: { zh: '略去缘由', en: 'Why left out' },
  language: { zh: 'English', en: '中文' },
  theme: { zh: '明暗', en: 'Light or dark' },
  showAll: { zh: '显示其余', en: 'Show the rest' },
} as const;

/** What a status says, in both languages. */
export const statusWords = {
  agreed: { zh: '一致', en: 'agreed' },
  rounded: { zh: '舍入后一致', en: 'rounded' },
  'single-source': { zh: '单一来源', en: 'single source' },
  disputed: { zh: '有争议', en: 'disputed' },
  resolved: { zh: '已裁定', en: 'resolved' },
} as const;

/** What a kind of finding is called. */
export const codeWords = {
  conflict: { zh: '不能同真', en: 'conflict' },
  arithmetic: { zh: '算不出', en: 'arithmetic' },
  'unit-scale': { zh: '量级有误', en: 'unit or scale' },
  impossible: { zh: '超出界限', en: 'impossible' },
  drift: { zh: '一数两用', en: 'drift' },
  'text-table': { zh: '文表不符', en: 'text and table' },
} as const;

/** How severe a finding is. */
export const severityWords = { high: { zh: '高', en: 'high' }, medium: { zh: '中', en: 'medium' }, low: { zh: '低', en: 'low' } } as const;

/** How the table was made, a paragraph a step. */
export const methodWords = [
  {
    zh: '读取：由规则与词表从中英文论文中取出每个数字及其主体、指标、时期、单位与出处；未取的数字连同缘由列于“覆盖情况”。',
    en: 'Reading: rules and tables of words take every figure out of the papers with who, what, when, its unit and whom it cites; numbers that were not taken stand under Coverage with the reason.',
  },
  {
    zh: '比较：只有主体、指标、产品、时期与单位都相合的数字才互相比较；货币不换算。一个数字表示其所写位数所允许的区间，“约”放宽，“超过”“不足”开放一端。',
    en: 'Comparing: two figures are compared only where subject, measure, product, period and unit are known to fit; currencies are not converted. A figure stands for the interval that its digits allow; “about” widens it, “over” and “under” open a side.',
  },
  {
    zh: '事实表：区间能同真的取值合为一行；不能同真者各占一行，状态为“有争议”。独立来源按出处计，同引一处者算一个。',
    en: 'The table: values whose intervals can all be true share a row; values that cannot both hold keep a row each, with the status disputed. Origins are counted by where a figure is from: papers that cite one source are one.',
  },
  {
    zh: '把握：每条陈述与疑点附有经校准的概率。疑点是请人再看一眼之处，不是判决。',
    en: 'Confidence: every claim and finding has a calibrated probability. A finding is a place that deserves a second look, not a verdict.',
  },
] as const;
