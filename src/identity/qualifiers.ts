/** A word that narrows a measure or a good so far that figures with and without it, or with another one, are of different things. */
export interface Qualifier {
  id: string;
  zh: readonly string[];
  en: readonly string[];
  /** Parts of ids that say the same already. */
  within?: readonly string[];
}

/** Qualifiers of measures. Source: usual wording of statistical yearbooks and of IEA, IRENA and USGS statistics. */
export const measureQualifiers: readonly Qualifier[] = [
  { id: 'added', zh: ['新增', '净增'], en: ['newly installed', 'new ', 'added', 'addition', 'additions'], within: ['new-'] },
  { id: 'cumulative', zh: ['累计', '累計'], en: ['cumulative'], within: ['cumulative'] },
  { id: 'per-head', zh: ['人均', '每人'], en: ['per capita', 'per head'] },
  {
    id: 'annual-average',
    zh: ['年均', '年平均', '复合', '複合'],
    en: ['cagr', 'compound annual', 'average annual', 'per year on average', 'a year on average'],
  },
  { id: 'potential', zh: ['远景', '潜在'], en: ['potential'] },
  { id: 'spot', zh: ['现货', '現貨'], en: ['spot'] },
  { id: 'first', zh: ['首次', '第一次', '首轮'], en: ['first'] },
  { id: 'second', zh: ['再次', '第二次'], en: ['second '] },
  { id: 'first-stage', zh: ['先期', '一期', '初期'], en: ['phase 1', 'phase one', 'first phase', 'initial'] },
  { id: 'later-stage', zh: ['后期', '後期', '二期'], en: ['phase 2', 'phase two', 'second phase', 'later phase'] },
  { id: 'smelting', zh: ['冶炼', '冶煉', '分离', '精炼', '精煉'], en: ['refin', 'smelt', 'separat'], within: ['refining'] },
];

/** Qualifiers of goods. Source: usual grades and forms in trade statistics (Harmonized System headings) and in the papers' own field. */
export const productQualifiers: readonly Qualifier[] = [
  { id: 'high-grade', zh: ['高性能', '高端', '高纯', '高純'], en: ['high-performance', 'high-end', 'high-purity'] },
  { id: 'primary', zh: ['原生', '初级', '低纯', '低純'], en: ['primary', 'low-purity', 'crude'], within: ['crude', 'steel'] },
  { id: 'finished', zh: ['钢材', '鋼材'], en: ['finished', 'rolled'] },
  { id: 'sintered', zh: ['烧结', '燒結'], en: ['sintered'] },
  { id: 'bonded', zh: ['粘结', '黏結'], en: ['bonded'] },
  { id: 'ore', zh: ['矿石', '礦石'], en: [' ore', 'ores'] },
  { id: 'processed', zh: ['深加工'], en: ['deep-processed', 'downstream'] },
  { id: 'heavy', zh: ['重稀土'], en: ['heavy rare'] },
  { id: 'light', zh: ['轻稀土', '輕稀土'], en: ['light rare'] },
  { id: 'utility-scale', zh: ['集中式'], en: ['utility-scale'] },
  { id: 'distributed', zh: ['分布式', '分佈式'], en: ['distributed', 'rooftop'] },
];

/** The qualifiers that stand in a phrase, as one sorted string. */
export function qualifiersIn(phrase: string, table: readonly Qualifier[]): string {
  const lower = ` ${phrase.toLowerCase()}`;
  return table
    .filter((row) => row.zh.some((word) => lower.includes(word)) || row.en.some((word) => lower.includes(word)))
    .map((row) => row.id)
    .sort()
    .join('+');
}
