import type { WordingRow } from '../../schema/knowledge.ts';
import { comparisons } from './wording/comparisons.ts';
import { crossChecks } from './wording/cross-checks.ts';
import { names } from './wording/names.ts';
import { periods } from './wording/periods.ts';
import { sources } from './wording/sources.ts';
import { verbs } from './wording/verbs.ts';

const USAGE = 'usual wording of statistics in both languages';

/** Plain word lists by purpose. */
export const wording: readonly WordingRow[] = [
  ...sources,
  ...names,
  ...comparisons,
  ...verbs,
  ...periods,
  ...crossChecks,
  { id: 'growth', zh: ['增长', '增加', '增幅', '涨幅', '上涨', '升幅', '同比', '环比', '提高', '上升', '增速', '增量', '年增', '成长', '涨', '增收', '递增', '增至', '扩大', '加码', '激增', '猛增', '剧增', '飙升', '攀升', '上调', '走高', '反弹', '高涨', '翻升', '升值', '净增', '年增加', '年增长', '年上涨', '年上升', '年提高', '净增加', '新增加', '多增', '增产', '微增', '月增', '月增加', '季增', '季增加', '略增', '小幅增长', '增', '升', '年升', '按年升', '按季升', '按月升', '年成长', '季成长', '上扬', '大增', '续增', '再增', '倍增', '突增', '陡增', '骤增', '暴增', '劲增', '大升', '大涨', '劲扬', '走扬', '续扬', '走升', '回升', '弹升', '高增长', '增长率', '年增长率', '年均增长率', '年复合增长率', '复合年增长率', '复合增长率', '年平均增长率', '增产率', '拉高', '提升'], en: ['growth', 'grew', 'grown', 'rise', 'rose', 'risen', 'increase', 'increased', 'up', 'more than a year', 'gain', 'gained', 'higher', 'compound annual growth rate', 'cagr', 'more than in', 'farther', 'surged', 'jumped', 'soared', 'climbed', 'expanded', 'advanced', 'widened', 'skyrocketed', 'leapt', 'leaped', 'swelled', 'ballooned', 'surge', 'jump', 'grow', 'grows', 'growing', 'rising', 'rises', 'increases', 'increasing', 'climbing', 'soaring', 'surging', 'jumping', 'edged up', 'picked up', 'ticked up', 'went up', 'going up', 'expand', 'expands', 'expanding', 'widen', 'widens', 'widening'], source: USAGE },
  { id: 'decline', zh: ['下降', '下跌', '跌幅', '降幅', '减少', '降低', '回落', '缩减', '跌去', '累计下跌', '年减', '衰退', '削减', '大跌', '急跌', '重挫', '大减', '缩水', '下滑', '减幅', '压减', '再降', '跌', '萎缩', '下调', '收窄', '缩小', '骤降', '暴跌', '锐减', '下挫', '走低', '收缩', '下行', '调降', '贬值', '净减', '年减少', '年下降', '年降低', '年回落', '净减少', '减产', '少增', '年降', '微减', '微降', '月减', '月减少', '季减', '季减少', '略降', '略减', '减', '降', '年跌', '按年跌', '按季跌', '按月跌', '续减', '再减', '劲跌', '大降', '遽减', '骤减', '陡降', '续降', '走跌', '重跌', '滑落', '下探', '略低', '微跌', '微挫', '下降率', '减少率', '年均下降率', '拉低'], en: ['fall', 'fell', 'fallen', 'decline', 'declined', 'decrease', 'decreased', 'drop', 'dropped', 'down', 'lower', 'less than in', 'less', 'lost', 'lose', 'slid', 'cut', 'reduction', 'reduced', 'loses', 'slipped', 'plunged', 'tumbled', 'shrank', 'shrunk', 'contracted', 'narrowed', 'eased', 'dipped', 'slumped', 'plummeted', 'crashed', 'sank', 'falling', 'declining', 'falls', 'declines', 'decreases', 'decreasing', 'dropping', 'shrinking', 'contracting', 'slipping', 'plunging', 'tumbling', 'edged down', 'ticked down', 'went down', 'going down', 'reduce', 'reduces', 'reducing', 'shrink', 'shrinks', 'narrow', 'narrows', 'narrowing'], source: USAGE },
  { id: 'share', zh: ['占', '占比', '占据', '份额', '比重', '比例', '占有', '占到'], en: ['share', 'shares', 'accounted for', 'accounts for', 'account for', 'made up', 'makes up', 'make up', 'represents', 'represented', 'proportion', 'supplied', 'source of', 'explain', 'explains', 'explained', 'accounting for', 'making up', 'constituted', 'constitutes', 'constituting'], source: USAGE },
  { id: 'basis-oxide', zh: ['reo', 'treo', '稀土氧化物', '氧化物当量', '折合氧化物'], en: ['reo', 'treo', 'rare earth oxide', 'rare earth oxides', 'oxide equivalent'], source: USAGE },
  { id: 'basis-carbonate', zh: ['lce', '碳酸锂当量'], en: ['lce', 'lithium carbonate equivalent'], source: USAGE },
  { id: 'basis-gross', zh: ['实物量', '毛重'], en: ['gross weight'], source: USAGE },
  { id: 'basis-metal', zh: ['金属量', '金属当量'], en: ['metal content', 'contained metal'], source: USAGE },
  { id: 'rhetorical-noun', zh: ['方面', '问题', '写法', '说法', '观点', '看法', '做法', '风险', '主体', '议题', '课题', '挑战', '阶段', '层面', '途径', '路径', '原则', '优势', '支柱', '特点', '结论', '启示', '建议', '方向', '领域', '角度', '维度', '环节', '大类', '特征', '难题', '关系', '步', '要素', '机制', '箭头', '矛盾', '任务', '措施', '举措', '因素', '统筹', '关键', '核心', '主线', '抓手', '瓶颈', '峰会', '联盟', '巨头', '系列', '体化', '次产业'], en: ['way', 'ways', 'reason', 'reasons', 'aspect', 'aspects', 'factor', 'factors', 'challenge', 'challenges', 'step', 'steps', 'part', 'parts', 'section', 'sections', 'group', 'kind', 'kinds', 'side', 'sides', 'hand', 'another', 'other', 'of', 'risks', 'questions', 'principles', 'pillars', 'day', 'thing', 'things', 'cases', 'places', 'points', 'sentences', 'approaches'], source: USAGE },
  // Stand before the number of a part of a document.
  { id: 'document-label', zh: ['表', '图', '式', '公式', '附表', '附图', '专栏'], en: ['table', 'tables', 'figure', 'figures', 'fig.', 'fig', 'figs.', 'figs', 'section', 'sections', 'chapter', 'chapters', 'equation', 'equations', 'eq.', 'eq', 'eqs.', 'appendix', 'appendices', 'no.', 'nos.', 'number', 'numbered', 'note', 'vol.', 'volume', 'page', 'pages', 'pp.', 'refs.', 'ref.', 'column', 'columns', 'row', 'rows', 'line', 'lines', 'listing', 'listings', 'panel', 'panels', 'box', 'theorem', 'lemma', 'algorithm', 'algorithms', 'example', 'supplement', 'movie', 'video', 'article'], source: USAGE },
  // Stand behind the number of a part of a document or of a row.
  { id: 'numbered-part', zh: ['条', '款', '章', '节', '号', '期', '卷', '版', '页', '次', '部分', '步'], en: [], source: USAGE },
  // Things of one kind that a number tells apart.
  { id: 'thing-label', zh: [], en: ['report', 'version', 'phase', 'step', 'law', 'goal', 'scope', 'tier', 'covid', 'phases', 'sample', 'samples', 'fraction', 'fractions', 'day', 'month', 'year', 'stage', 'grade', 'type', 'class', 'model', 'animal', 'patient', 'label', 'labels', 'scenario', 'experiment', 'experiments', 'site', 'sites', 'station', 'zone', 'lane', 'lanes', 'chromosome', 'exon', 'residue', 'residues', 'cluster', 'round', 'steps', 'stages', 'scheme', 'schemes', 'route', 'highway', 'iso', 'group', 'unit'], source: USAGE },
  { id: 'small-coins', zh: [], en: ['cent', 'cents', 'c', '¢', 'sen', 'sens', 'kopek', 'kopeks', 'kopeck', 'kopecks', 'kopiyka', 'kopiykas', 'paisa', 'paise', 'centavo', 'centavos', 'centime', 'centimes', 'grosz', 'groszy', 'öre', 'øre', 'ore', 'bani', 'stotinki', 'stotinka', 'halala', 'halalas', 'piastre', 'piastres', 'piaster', 'piasters', 'satang', 'agorot', 'haléř', 'fen', 'jeon', 'kobo', 'pesewas', 'santim', 'tetri', 'qapik', 'penny', 'pennies', 'pence'], source: 'ISO 4217, minor units' },
];
