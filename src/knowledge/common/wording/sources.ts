import type { WordingRow } from '../../../schema/knowledge.ts';

const SAYING = 'usual wording of news and of papers that name their sources';

/** Who says a figure, and with what word. */
export const sources: readonly WordingRow[] = [
  // What a body hands out.
  { id: 'source-noun', zh: ['数据', '统计'], en: ['data', 'figures'], source: SAYING },
  // Where it has them from.
  { id: 'inquiry-noun', zh: ['资料', '普查', '调查'], en: ['survey', 'census'], source: SAYING },
  // Find a figure for what is or was.
  { id: 'reckoning-verb', zh: ['测算', '推估', '推算', '估算', '估计', '计为'], en: ['count', 'counts', 'counted', 'estimate', 'estimates', 'estimated', 'reckon', 'reckons', 'reckoned'], source: SAYING },
  // Find a figure for what is to come.
  { id: 'expecting-verb', zh: ['预测', '预计', '预估'], en: ['expect', 'expects', 'expected', 'foresee', 'foresees', 'foresaw', 'anticipate', 'anticipates', 'anticipated', 'project', 'projects', 'projected', 'forecast', 'forecasts', 'predict', 'predicts', 'predicted', 'want', 'wants', 'wanted'], source: SAYING },
  // Of these, the words for whoever only looks ahead: what is expected or wanted may be its own.
  { id: 'foreseeing-verb', zh: [], en: ['foresees', 'foresee', 'foresaw', 'predict', 'predicts', 'predicted', 'forecast', 'forecasts', 'reckon', 'reckons', 'reckoned'], source: SAYING },
  // Say a figure.
  { id: 'stating-verb', zh: ['指出', '认为', '称', '表示', '介绍', '强调', '披露', '记载', '记录', '给出', '提到', '提出', '分享', '发现', '报道', '报告', '记为', '记作'], en: ['point out', 'points out', 'pointed out', 'report', 'reports', 'reported', 'record', 'recorded', 'find', 'finds', 'found', 'say', 'says', 'said', 'credit', 'credits', 'credited', 'put', 'puts'], source: SAYING },
  // Make a figure known without saying it.
  { id: 'showing-verb', zh: ['显示', '表明'], en: ['show', 'shows', 'showed', 'shown', 'suggest', 'suggests', 'suggested', 'indicate', 'indicates', 'indicated', 'reveal', 'reveals', 'revealed', 'imply', 'implies', 'implied', 'confirm', 'confirms', 'confirmed', 'demonstrate', 'demonstrates', 'demonstrated'], source: SAYING },
  // Put a figure before the public.
  { id: 'issuing-verb', zh: ['发布', '公布', '通报', '印发', '出台', '下发', '下达', '核准', '批复', '核定', '批准', '披露'], en: ['publish', 'publishes', 'published', 'release', 'releases', 'released', 'issue', 'issues', 'issued'], source: SAYING },
  // Tell what is to be done.
  { id: 'declaring-verb', zh: ['宣布', '宣告', '表示', '指出', '认为', '决定', '要求', '声称', '提出', '建议', '承诺'], en: [], source: SAYING },
  { id: 'announcing-verb', zh: ['宣布', '宣告'], en: ['announce', 'announces', 'announced', 'state', 'states', 'stated', 'decide', 'decides', 'decided', 'plan', 'plans', 'planned', 'pledge', 'pledges', 'pledged'], source: SAYING },
  // Lay a figure down.
  { id: 'ruling-verb', zh: ['规定', '提出', '设定', '明确', '要求'], en: ['set', 'sets', 'require', 'requires', 'demand', 'demands', 'mandate', 'mandates', 'aim', 'aims', 'target', 'targets'], source: SAYING },
  // Say what is allowed with things that a bound sets apart.
  { id: 'control-word', zh: ['须', '必须', '应当', '方可', '不得', '不予', '禁止', '管制', '许可', '审批', '豁免', '适用', '限制', '管理', '淘汰', '征收', '纳入'], en: ['requires', 'require', 'required', 'must', 'subject to', 'banned', 'prohibited', 'exempt', 'exempted', 'controlled', 'licence', 'license', 'may not', 'shall'], source: SAYING },
  // Stand before the source.
  { id: 'according-to', zh: ['据', '根据', '依据', '按', '按照'], en: ['according to', 'reported by', 'data from', 'data of', 'figure from', 'figure of', 'figures from', 'figures of'], source: SAYING },
  // Findings and those who make them.
  { id: 'study-noun', zh: [], en: ['study', 'studies', 'survey', 'surveys', 'report', 'reports', 'analysis', 'analyses', 'paper', 'papers', 'review', 'estimate', 'estimates', 'projection', 'projections', 'forecast', 'forecasts', 'statistics', 'figures', 'author', 'authors', 'model', 'models', 'researchers', 'economists', 'analysts'], source: SAYING },
  // Stand behind the name of a person who speaks for a subject or a body.
  { id: 'speaker-title', zh: ['教授', '研究员', '院士', '博士', '主任', '副教授', '所长', '总经理', '分析师', '总干事', '秘书长', '会长', '主席', '理事长', '局长', '署长', '司长', '首席经济学家'], en: [], source: SAYING },
];
