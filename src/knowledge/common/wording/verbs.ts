import type { WordingRow } from '../../../schema/knowledge.ts';

const GRAMMAR = 'usual wording of reports in both languages';

/** Verbs and what stands between them and a figure, by what they say of it. */
export const verbs: readonly WordingRow[] = [
  // What people did, felt or said, where the past does not end in -ed.
  { id: 'irregular-deed', zh: [], en: ['thought', 'said', 'felt', 'found', 'took', 'gave', 'knew', 'chose', 'left', 'lost', 'won', 'met', 'saw', 'went', 'came', 'got', 'made', 'kept', 'spent', 'bought', 'sold', 'told', 'wrote', 'became', 'began', 'fell'], source: GRAMMAR },
  // Help another verb.
  { id: 'auxiliary', zh: [], en: ['is', 'are', 'was', 'were', 'be', 'been', 'being', 'has', 'have', 'had', 'do', 'does', 'did', 'will', 'would', 'can', 'could', 'may', 'might', 'shall', 'should', 'must'], source: GRAMMAR },
  // Before the parts of what they make up.
  { id: 'composing-verb', zh: ['共有', '共包含', '共包括', '包含', '包括', '含有', '涵盖', '囊括', '含'], en: [], source: GRAMMAR },
  // Hold an amount as a part or an owner does.
  { id: 'holding-verb', zh: [], en: ['has', 'have', 'had', 'cover', 'covers', 'covered', 'contain', 'contains', 'contained', 'comprise', 'comprises', 'comprised', 'occupy', 'occupies', 'occupied', 'include', 'includes', 'included', 'employ', 'employs', 'employed', 'hold', 'holds', 'held', 'own', 'owns', 'owned', 'house', 'houses', 'housed'], source: GRAMMAR },
  // Are nouns too, and verbs right before a figure.
  { id: 'measuring-verb', zh: [], en: ['cost', 'costs', 'weigh', 'weighs', 'total', 'totals', 'average', 'averages', 'measure', 'measures', 'cover', 'covers', 'hold', 'holds', 'span', 'spans', 'emit', 'emits', 'use', 'uses', 'need', 'needs', 'save', 'saves', 'last', 'lasts'], source: GRAMMAR },
  // Say of an amount no more than that there is one.
  { id: 'empty-verb', zh: [], en: ['had', 'has', 'have', 'make', 'makes', 'made', 'take', 'takes', 'took', 'see', 'sees', 'saw', 'seen', 'get', 'got', 'gave', 'give', 'gives', 'did', 'does', 'do', 'cost', 'costs', 'contain', 'contains', 'contained', 'hold', 'holds', 'held', 'estimated', 'reported', 'valued', 'expected', 'projected', 'found', 'said', 'says', 'show', 'shows', 'showed', 'included', 'includes', 'represents', 'represented', 'equals', 'means', 'meant', 'worth', 'lay', 'lies', 'covers', 'covered', 'measured', 'measures', 'weighed', 'weighs'], source: GRAMMAR },
  // Past tense of verbs whose form does not tell it.
  { id: 'past-verb', zh: [], en: ['was', 'were', 'had', 'did', 'rose', 'fell', 'came', 'took', 'grew', 'made', 'stood', 'bought', 'sold', 'went', 'held', 'led', 'lost', 'gave', 'left', 'kept', 'met', 'paid', 'ran', 'saw', 'sent', 'built', 'shrank', 'sank', 'began', 'became', 'overtook', 'spent', 'drew', 'got', 'brought', 'found'], source: GRAMMAR },
  // Have or make all of something.
  { id: 'owning-verb', zh: ['掌握', '拥有', '控制', '占有', '垄断', '供应', '生产', '承担', '提供', '贡献', '持有', '完成', '消费', '进口', '出口'], en: [], source: GRAMMAR },
  // Done to the amount that stands behind 的.
  { id: 'handling-verb', zh: ['订明', '制定', '安排', '提供', '要求', '产生', '拥有', '使用', '生产', '进口', '出口', '发生', '形成', '实现', '获得', '投入', '支付', '收取', '增加', '减少', '需', '需要'], en: [], source: GRAMMAR },
  // Where something comes from or goes to.
  { id: 'trading-verb', zh: ['来自', '来自于', '输往', '运往', '销往', '发往', '流往', '流向', '出口到', '出口至', '卖给', '售予', '出自', '产自', '源自', '来源于'], en: ['went', 'go', 'goes', 'came', 'come', 'comes', 'bound', 'shipped', 'sold', 'sent', 'flow', 'flows', 'flowed', 'supplied', 'bought', 'taken'], source: GRAMMAR },
  // In whose hands or where something lies.
  { id: 'lying-in', zh: ['位于', '归', '归属', '归属于', '属', '属于', '集中在', '集中于', '分布在', '分布于', '集中分布于', '集中分布在', '蕴藏于', '蕴藏在', '赋存于', '产于', '掌握在'], en: [], source: GRAMMAR },
  // Between what is measured and its number.
  { id: 'number-lead', zh: ['分别', '依次', '约', '为', '是', '达', '达到', '高达', '多达', '仅', '只', '只有', '有', '共', '已', '将', '会', '可', '能', '均', '超', '超过', '逾', '近', '不足', '突破', '一度', '实现', '完成', '有望', '保持', '保持在', '维持', '维持在', '稳定在', '控制在', '介于', '在', '累计', '合计', '总计', '也', '则', '又', '还', '再', '仍', '进一步', '大幅', '明显', '总体', '复合', '年复合', '年均复合', '单日', '次日', '随后', '全年', '显著', '略', '略有', '小幅', '继续', '持续', '连续', '同比', '环比', '年均', '平均', '每', '每年', '了', '由', '从', '自', '到', '于', '较', '比', '相比', '来到', '站上', '上看', '直逼', '录得', '录', '创下', '曾', '曾经', '最高', '最低', '攀升至', '首度', '首次', '再度'], en: [], source: GRAMMAR },
  // Before what a clause is about.
  { id: 'chinese-lead', zh: ['其中', '此时', '此后', '随后', '届时', '而', '但', '且', '并', '同时', '此外', '另外', '目前', '当前', '预计', '结果表明', '结果显示', '研究表明', '数据显示', '若', '如果', '令', '因此', '从而', '导致', '随着', '对', '在', '当', '今年', '明年', '首季', '上半年', '下半年', '全年'], en: [], source: GRAMMAR },
  // How a rate of change is reckoned.
  { id: 'rate-adjective', zh: [], en: ['qoq', 'yoy', 'year-on-year', 'year-over-year', 'quarter-on-quarter', 'quarter-over-quarter', 'month-on-month', 'month-over-month', 'annual', 'yearly', 'quarterly', 'monthly', 'further', 'overall', 'net', 'relative'], source: GRAMMAR },
  // Behind a percentage: it fell or lies below.
  { id: 'less-word', zh: [], en: ['less', 'lower', 'below', 'fewer', 'decline', 'drop', 'fall', 'decrease', 'reduction'], source: GRAMMAR },
  // Behind a percentage: it rose or lies above.
  { id: 'more-word', zh: [], en: ['more', 'higher', 'above', 'rise', 'increase', 'growth', 'up'], source: GRAMMAR },
  // Pieces that amounts are told of one by one.
  { id: 'piece-classifier', zh: ['架', '台', '辆', '枚', '艘', '个', '座', '户', '名', '人', '亩', '件', '套', '部', '只', '头', '株', '家', '颗', '块', '张', '列'], en: [], source: GRAMMAR },
  // What one of a kind does to an amount.
  { id: 'taking-verb', zh: ['需', '需要', '消耗', '耗', '使用', '用', '含', '配备', '排放', '产', '可'], en: [], source: GRAMMAR },
  // Is done to one unit of something, which an amount is told for each of (每生产1吨).
  { id: 'unit-deed', zh: ['生产', '开采', '处理', '加工', '冶炼', '提取', '提炼', '分离', '精炼', '回收', '制备', '制造', '运输', '行驶', '发', '发电', '养殖', '种植', '出栏', '代工', '封测', '封装', '增加', '新增', '售出'], en: [], source: GRAMMAR },
  // And what that takes or gives.
  { id: 'spending-verb', zh: ['消耗', '消费', '产生', '排放', '使用', '产出', '耗用', '释放', '减排', '占用', '破坏', '损毁', '节约', '节省'], en: [], source: GRAMMAR },
  // How much, when or how something was reckoned, not of what.
  { id: 'reckoned-how', zh: ['累计', '合计', '总计', '全年', '全国', '全省', '全市', '全球', '世界', '平均', '年均', '月均', '人均', '实现', '完成', '达到', '超过', '预计', '同比', '环比', '新增', '合并', '名义', '实际', '全部', '总', '其他', '主要', '计划', '当期', '本期', '单季', '季度', '年度', '公司', '集团', '我国', '今年', '去年', '明年', '首季', '本季', '上季', '上月', '本月'], en: [], source: GRAMMAR },
  // When, where, how and in which regard.
  { id: 'aside-ending', zh: ['期间', '时期', '时', '后', '前', '中', '上', '下', '内', '间', '里', '以来', '方面', '来看', '而言', '条件', '情况', '情景', '合计', '总计', '平均', '其他', '其余', '左右'], en: [], source: GRAMMAR },
  // Bare nouns for a measure that a verb makes a name with (处理量, 生产成本).
  { id: 'bare-measure', zh: ['量', '率', '额', '值', '费', '数', '比', '成本', '能力', '规模', '总量', '总额', '面积', '强度', '效率', '水平', '价格', '时间', '周期', '峰值', '均值', '总值', '系数', '因子', '浓度', '指数', '比例', '比重', '速度', '增速', '潜力', '缺口', '结构', '费用', '总成本', '总费用', '总规模', '总面积'], en: [], source: GRAMMAR },
  // Behind what patients are followed up.
  { id: 'after-treatment', zh: ['术后', '治疗后', '产后', '发病后', '出院后', '入院后', '给药后', '停药后'], en: [], source: GRAMMAR },
  // Groups that a number word sums up.
  { id: 'group-noun', zh: ['国', '个国家', '大国', '者', '家', '省', '地', '市', '县', '区', '州'], en: ['countries', 'states', 'producers', 'companies', 'economies', 'regions', 'markets'], source: GRAMMAR },
  // Sums of a group.
  { id: 'sum-word', zh: ['合计', '之和', '总和', '总计'], en: [], source: GRAMMAR },
];
