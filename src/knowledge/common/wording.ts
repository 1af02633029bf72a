import type { WordingRow } from '../../schema/knowledge.ts';

const USAGE = 'usual wording of statistics in both languages';

/** Plain word lists by purpose. */
export const wording: readonly WordingRow[] = [
  { id: 'growth', zh: ['增长', '增加', '增幅', '涨幅', '上涨', '升幅', '同比', '环比', '提高', '上升', '增速', '增量', '年增', '成长', '涨', '增收', '递增', '增至', '扩大', '加码'], en: ['growth', 'grew', 'grown', 'rise', 'rose', 'risen', 'increase', 'increased', 'up', 'more than a year', 'gain', 'gained', 'higher', 'compound annual growth rate', 'cagr', 'more than in', 'farther'], source: USAGE },
  { id: 'decline', zh: ['下降', '下跌', '跌幅', '降幅', '减少', '降低', '回落', '缩减', '跌去', '累计下跌', '年减', '衰退', '缩水', '下滑', '减幅', '压减', '再降', '跌'], en: ['fall', 'fell', 'fallen', 'decline', 'declined', 'decrease', 'decreased', 'drop', 'dropped', 'down', 'lower', 'less than in', 'less', 'lost', 'lose', 'slid', 'cut', 'reduction', 'reduced', 'loses'], source: USAGE },
  { id: 'share', zh: ['占', '占比', '占据', '份额', '比重', '比例', '占有', '占到', '达到全球'], en: ['share', 'shares', 'accounted for', 'accounts for', 'account for', 'made up', 'makes up', 'make up', 'represents', 'represented', 'proportion', 'supplied', 'source of', 'explain', 'explains', 'explained'], source: USAGE },
  { id: 'basis-oxide', zh: ['reo', 'treo', '稀土氧化物', '氧化物当量', '折合氧化物'], en: ['reo', 'treo', 'rare earth oxide', 'rare earth oxides', 'oxide equivalent'], source: USAGE },
  { id: 'basis-carbonate', zh: ['lce', '碳酸锂当量'], en: ['lce', 'lithium carbonate equivalent'], source: USAGE },
  { id: 'basis-gross', zh: ['实物量', '毛重'], en: ['gross weight'], source: USAGE },
  { id: 'basis-metal', zh: ['金属量', '金属当量'], en: ['metal content', 'contained metal'], source: USAGE },
  { id: 'rhetorical-noun', zh: ['方面', '问题', '写法', '说法', '观点', '看法', '做法', '风险', '主体', '议题', '课题', '挑战', '阶段', '层面', '途径', '路径', '原则', '优势', '支柱', '特点', '结论', '启示', '建议', '方向', '领域', '角度', '维度', '环节', '大类', '特征', '难题', '关系', '步', '重', '级', '位', '轨', '元', '体', '化', '极', '边', '要素', '机制', '箭头', '矛盾', '任务', '措施', '举措', '因素', '统筹', '关键', '核心', '主线', '抓手', '瓶颈', '峰会', '联盟', '巨头', '碳', '者', '侧', '端', '手', '面', '次', '定', '些', '系列', '直', '旦', '度', '致', '并', '再', '样', '般', '律', '起', '同', '体化'], en: ['way', 'ways', 'reason', 'reasons', 'aspect', 'aspects', 'factor', 'factors', 'challenge', 'challenges', 'step', 'steps', 'part', 'parts', 'section', 'sections', 'group', 'kind', 'kinds', 'side', 'sides', 'hand', 'another', 'other', 'of', 'risks', 'questions', 'principles', 'pillars', 'day', 'thing', 'things', 'cases', 'places', 'points', 'sentences', 'approaches'], source: USAGE },
  { id: 'label', zh: ['表', '图', '第', '式', '附录', '专栏', '注', '节', '章', '条', '款', '期', '卷', '号', '页', '版'], en: ['table', 'tables', 'figure', 'figures', 'fig.', 'section', 'sections', 'chapter', 'equation', 'eq.', 'appendix', 'no.', 'note', 'vol.', 'volume', 'page', 'pages', 'pp.', 'report', 'version', 'article', 'phase', 'step', 'law', 'goal', 'scope', 'tier', 'covid'], source: USAGE },
];
