import type { ModalityRow } from '../../schema/knowledge.ts';

const USAGE = 'usual wording of statistics and policy writing';

/** Words that set the mood of the figures behind them in a clause; what no word speaks of is actual. */
export const modalities: readonly ModalityRow[] = [
  { modality: 'actual', language: 'zh', words: ['目标市场', '目标客户', '目标群体', '目标导向', '预期之外', '干预期', '不如预期', '不及预期', '优于预期', '高于预期', '低于预期', '好于预期', '差于预期', '逊于预期', '弱于预期', '强于预期', '超出预期', '超过预期', '超预期', '符合预期', '如预期', '市场预期', '预期水平', '预计值', '预期寿命'], source: USAGE },
  { modality: 'actual', language: 'en', words: ['target market', 'target markets', 'target group'], source: USAGE },
  { modality: 'target', language: 'zh', words: ['目标', '力争', '计划到', '计划在', '拟达到', '争取', '规划到', '旨在', '目标年产', '目标年产量', '计划采购', '计划将', '建议', '要求到', '须达到', '须降至', '须降到', '须提高到', '须提高至', '须增至', '须控制在', '须压减到', '须压缩到', '须保持在', '应达到', '应降至', '应降到', '应提高到', '应提高至', '应增至', '应控制在', '应压减到', '应压缩到', '应保持在', '需达到', '需降至', '需降到', '需提高到', '需提高至', '需增至', '需控制在', '需压减到', '需压缩到', '需保持在', '要达到', '要降至', '要降到', '要提高到', '要提高至', '要增至', '要控制在', '要压减到', '要压缩到', '要保持在', '应当达到', '应当降至', '应当降到', '应当提高到', '应当提高至', '应当增至', '应当控制在', '应当压减到', '应当压缩到', '应当保持在', '必须达到', '必须降至', '必须降到', '必须提高到', '必须提高至', '必须增至', '必须控制在', '必须压减到', '必须压缩到', '必须保持在', '承诺', '设定', '计划投资', '按照规划', '规划提出', '规划》提出', '蓝图》提出', '方案》提出', '计划》提出', '纲要》提出', '意见》提出', '拟按', '拟投资', '规划引进', '要求自', '法案提出', '法案规定', '法案要求', '计划提出', '方案提出', '纲要提出', '意见提出', '战略提出', '行动方案明确', '提出到', '明确到', '提出，到', '明确，到'], source: USAGE },
  { modality: 'forecast', language: 'zh', words: ['预计', '预测', '预期', '有望', '将达到', '将达', '将增长', '将增至', '将降至', '将升至', '将超过', '预估', '可望', '上看', '展望', '估计到'], source: USAGE },
  { modality: 'estimate', language: 'zh', words: ['估算', '估计', '测算', '推估', '推算', '据估', '约合节约', '相当于节约', '需要资金', '约需要', '约需'], source: USAGE },
  { modality: 'limit', language: 'zh', words: ['总量控制指标', '控制指标', '配额', '上限', '下限', '不得超过', '不得低于', '门槛', '限额', '限值', '以内', '不得', '不应', '不宜', '不准'], source: USAGE },
  { modality: 'hypothetical', language: 'zh', words: ['假设', '假定', '如果', '若', '倘若', '假如', '按每', '情景下', '每下降', '每上升', '每提高', '每增加', '每降低', '每减少', '每上涨', '每升高'], source: USAGE },
  { modality: 'target', language: 'en', words: ['target', 'targets', 'aims to', 'aim to', 'aim of', 'goal', 'goals', 'benchmarks', 'plans to', 'planned', 'is planned', 'pledge', 'pledged', 'is due to', 'intends to', 'intend to', 'plan to', 'wants', 'is to be', 'are to be', 'is to make', 'is to produce', 'is to reach', 'is to rise', 'is to fall', 'is to supply', 'is to build', 'are to reach', 'must reach', 'must cut', 'must raise', 'must increase', 'must reduce', 'required by', 'to stay on'], source: USAGE },
  { modality: 'forecast', language: 'en', words: ['forecast', 'forecasts', 'projected', 'projects', 'projection', 'projections', 'projecting', 'we project', 'we forecast', 'expected', 'expects', 'expect', 'expecting', 'anticipates', 'anticipate', 'anticipated', 'is expected to', 'will reach', 'will rise', 'will fall', 'will grow', 'would fall', 'is put at', 'foresees', 'predicted', 'predicts', 'outlook', 'announced projects'], source: USAGE },
  { modality: 'estimate', language: 'en', words: ['estimated', 'estimates', 'estimate', 'is thought to', 'analysts put', 'an estimated'], source: USAGE },
  { modality: 'limit', language: 'en', words: ['must not', 'shall not', 'may not', 'no single', 'limit', 'limits', 'cap of', 'capped at', 'quota', 'threshold', 'two-sided alpha', 'alpha of', 'eligible', 'eligible if'], source: USAGE },
  { modality: 'hypothetical', language: 'en', words: ['if', 'suppose', 'assuming', 'would', 'stress case', 'stress test', 'thought experiment', 'scenario', 'to detect', 'allowing for', 'hypothetical', 'were needed'], source: USAGE },
];
