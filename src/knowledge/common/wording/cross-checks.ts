import type { WordingRow } from '../../../schema/knowledge.ts';
import { hedgesBefore } from '../hedges.ts';

const COMMUNIQUES = 'usual wording of statistical communiqués in both languages';
const CONTRAST = 'contrastive conjunctions and degree adverbs of both languages';
const HEDGES = 'the table of hedges';
const LISTS = 'USGS, European Commission and MOFCOM names of such lists';
const CONTENTS = 'JORC Code 2012: grade, oxide and metal content of an ore or concentrate';

/** What stands beside two figures that are compared and tells whether they can both hold. Quotes are asked as they stand, in either script. */
export const crossChecks: readonly WordingRow[] = [
  // A figure was reached by a rise or by a fall; it follows.
  { id: 'risen-to', zh: ['升至', '升到', '升为', '升為', '增至', '增到', '增长到', '增长至', '增加到', '增加至', '提高到', '提高至', '提升至', '提升到', '上升至', '上升到', '攀升至', '攀升到', '跃升至', '跃升到', '跃升为', '跃至', '涨至', '涨到', '扩大到', '扩大至', '增為'], en: ['rose to', 'risen to', 'rising to', 'rises to', 'grew to', 'grown to', 'growing to', 'increased to', 'increasing to', 'climbed to', 'jumped to', 'leapt to', 'surged to', 'up to a record', 'expanded to'], source: COMMUNIQUES },
  { id: 'fallen-to', zh: ['降至', '降到', '降为', '降為', '减至', '减少到', '减少至', '下降到', '下降至', '跌至', '跌到', '回落至', '回落到', '缩减至', '缩小到', '下滑至'], en: ['fell to', 'fallen to', 'falling to', 'falls to', 'dropped to', 'declined to', 'decreased to', 'shrank to', 'slipped to', 'reduced to', 'cut to'], source: COMMUNIQUES },
  // Set one figure against another, the second rejected.
  { id: 'contrast-word', zh: ['而非', '而不是', '并非', '並非', '不是'], en: ['not', 'rather than', 'instead of'], source: CONTRAST },
  // Give a figure as what others say.
  { id: 'hearsay-word', zh: ['所谓', '通常', '常说', '常被', '流传', '号称', '一般认为', '普遍'], en: ['often', 'usually', 'commonly', 'widely', 'quoted', 'cited', 'reported', 'claimed', 'so-called'], source: CONTRAST },
  // Stand between such a word and the number.
  { id: 'number-hedge', zh: [...hedgesBefore('zh', ['approx', 'at_least', 'at_most']), '約', '超過'], en: hedgesBefore('en', ['approx', 'at_least', 'at_most']), source: HEDGES },
  // Keep a bound close to its figure, and the words of the bound.
  { id: 'closeness-word', zh: ['略', '稍', '刚', '刚刚', '仅', '仅仅'], en: ['just', 'slightly', 'a little', 'marginally', 'fractionally'], source: CONTRAST },
  { id: 'bound-word', zh: hedgesBefore('zh', ['at_least', 'at_most']), en: hedgesBefore('en', ['at_least', 'at_most']), source: HEDGES },
  // The rest of a list, or of a whole.
  { id: 'other-word', zh: ['其他', '其它', '其余', '另外', '另有'], en: ['other', 'another', 'additional', 'further'], source: CONTRAST },
  { id: 'among-which', zh: ['其中'], en: ['of which', 'of whom', 'of these'], source: CONTRAST },
  // Averages, and balances of what comes in and goes out: a part of these may be above the whole.
  { id: 'balance-word', zh: ['均', '每', '净', '顺差', '順差', '逆差', '利润', '利潤', '盈', '亏', '虧', '结余', '增加', '减少', '減少', '变化', '最高', '最大'], en: ['average', 'mean', 'median', 'per', 'net', 'surplus', 'deficit', 'profit', 'loss', 'balance', 'increase', 'decrease', 'change', 'maximum', 'highest'], source: COMMUNIQUES },
  // Rows that add up the rows above, and sums told in a sentence.
  { id: 'total-row', zh: ['合计', '合計', '总计', '總計', '总和'], en: ['total', 'sum'], source: 'usual wording of statistical tables' },
  // Told of every year alike.
  { id: 'every-year', zh: ['每年', '年均'], en: ['every year', 'each year', 'annually', 'yearly'], source: COMMUNIQUES },
  // What one good holds of another, by weight.
  { id: 'oxide-word', zh: ['氧化物'], en: ['TREO', 'REO', 'oxide', 'oxides'], source: CONTENTS },
  { id: 'metal-content-word', zh: ['金属量', '金屬量'], en: ['metal content', 'contained metal'], source: CONTENTS },
  { id: 'ore-word', zh: ['矿石', '礦石', '原矿'], en: ['ore', 'ores'], source: CONTENTS },
  { id: 'concentrate-word', zh: ['精矿', '精礦'], en: ['concentrate', 'concentrates'], source: CONTENTS },
  // Bring out what comes out again and again: a year apart it is another edition.
  { id: 'edition-verb', zh: ['公布', '发布', '發布', '出台', '颁布', '頒布', '印发', '印發'], en: ['publish', 'issue', 'release', 'announce'], source: 'usual verbs of policy chronicles' },
  // Lists of goods that countries keep: two of one kind are one list.
  { id: 'critical-list', zh: ['关键矿', '關鍵礦', '关键原材料', '关键原料', '战略矿', '战略性矿', '至关重要的矿', '至关重要的原'], en: ['critical mineral', 'critical raw material', 'critical material', 'strategic mineral', 'strategic raw material'], source: LISTS },
  { id: 'control-list', zh: ['管制', '管控', '控制清单', '许可管理', '许可证管理'], en: ['export control', 'control list', 'controlled goods', 'controlled items'], source: LISTS },
  { id: 'entity-list', zh: ['实体清单', '實體清單'], en: ['entity list'], source: LISTS },
  { id: 'protected-list', zh: ['濒危', '保护动物', '保护植物'], en: ['endangered', 'red list', 'protected species'], source: LISTS },
  { id: 'encouraged-list', zh: ['鼓励'], en: ['encouraged industries', 'encouraged goods'], source: LISTS },
  { id: 'restricted-list', zh: ['限制', '淘汰'], en: ['restricted', 'to be phased out'], source: LISTS },
];
