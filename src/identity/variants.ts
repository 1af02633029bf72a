import type { Qualification } from './qualifications.ts';

/** Another way to come by a figure of the same name: what it gives is not set against the main one. */
interface Variant extends Qualification {
  zh: readonly string[];
  en: readonly string[];
}

/** Crude steel is a good. */
const crudeRates = ['rate', 'mortality', 'incidence', 'prevalence', 'odds', 'hazard', 'risk', 'model', 'estimate', 'hr', 'rr'].map(
  (of) => `crude ${of}`,
);

/** Analyses and scenarios. Source: CONSORT 2010 (items 12 and 18) for trials; scenario names of IEA and IPCC reports. */
const variants: readonly Variant[] = [
  {
    id: 'sensitivity',
    label: { zh: '敏感性分析', en: 'sensitivity analysis' },
    zh: ['敏感性分析', '多重插补', '稳健性检验'],
    en: ['sensitivity analys', 'multiple imputation', 'imputed', 'robustness check'],
  },
  {
    id: 'per-protocol',
    label: { zh: '符合方案集', en: 'per protocol' },
    zh: ['符合方案集', '按方案'],
    en: ['per-protocol', 'per protocol', 'as-treated'],
  },
  {
    id: 'before-treatment',
    label: { zh: '治疗前', en: 'before treatment' },
    zh: ['干预前', '治疗前', '术前', '用药前'],
    en: ['before treatment', 'pre-treatment', 'preoperative', 'at baseline', 'before surgery'],
  },
  { id: 'unadjusted', label: { zh: '未校正', en: 'unadjusted' }, zh: ['未调整', '未校正'], en: ['unadjusted', ...crudeRates] },
  { id: 'subgroup', label: { zh: '亚组', en: 'subgroup' }, zh: ['亚组'], en: ['subgroup', 'post hoc'] },
  {
    id: 'earlier-study',
    label: { zh: '既往研究', en: 'earlier study' },
    zh: ['既往研究', '早前研究', '先前研究'],
    en: ['earlier trial', 'previous trial', 'earlier study', 'previous study', 'prior study'],
  },
  {
    id: 'high-case',
    label: { zh: '高情景', en: 'high case' },
    zh: ['高情景', '高方案', '乐观情景', '激进情景'],
    en: ['high case', 'high scenario', 'optimistic scenario', 'accelerated case'],
  },
  {
    id: 'low-case',
    label: { zh: '低情景', en: 'low case' },
    zh: ['低情景', '低方案', '悲观情景', '保守情景'],
    en: ['low case', 'low scenario', 'pessimistic scenario'],
  },
  {
    id: 'base-case',
    label: { zh: '基准情景', en: 'base case' },
    zh: ['基准情景', '参考情景', '既定政策情景'],
    en: ['base case', 'baseline scenario', 'reference scenario', 'stated policies'],
  },
  {
    id: 'net-zero',
    label: { zh: '净零情景', en: 'net-zero scenario' },
    zh: ['净零情景', '可持续发展情景'],
    en: ['net zero', 'net-zero', 'sustainable development scenario'],
  },
];

/** Words for a time that is over and has no date. Source: usual adverbs of both languages. */
const formerly =
  /鼎盛|高峰期|峰值期|最高的时期|最高时期|一度|曾经|[^不未]曾[占达为有]|当年|at (?:its|their|the) (?:peak|height)|\bonce (?:had|made|held|supplied|produced|accounted)|\bformerly\b|\bused to\b/i;

/** Whether the words before an undated figure put it into a time that is over. */
export function isOfFormerTime(words: string): boolean {
  return formerly.test(words);
}

/** Most figures have no such word before them. */
const anyVariant = new RegExp(variants.flatMap(({ zh, en }) => [...zh, ...en]).join('|'), 'i');

/** The variants that the words before a figure name. */
export function variantsIn(words: string): readonly Qualification[] {
  if (!anyVariant.test(words)) return [];
  const lower = words.toLowerCase();
  return variants
    .filter(({ zh, en }) => zh.some((word) => lower.includes(word)) || en.some((word) => lower.includes(word)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
