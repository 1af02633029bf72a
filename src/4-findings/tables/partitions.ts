/** Kinds that part a whole between them: their shares add to it. `zh` and `en` name a kind in each list. */
export interface Partition {
  kinds: readonly { zh: readonly string[]; en: readonly string[] }[];
  source: string;
}

export const partitions: readonly Partition[] = [
  {
    kinds: [
      { zh: ['集中式'], en: ['utility-scale', 'centralised', 'centralized', 'ground-mounted'] },
      { zh: ['分布式', '分佈式'], en: ['distributed', 'rooftop'] },
    ],
    source: 'IEA PVPS, Trends in Photovoltaic Applications',
  },
  {
    kinds: [
      { zh: ['陆上', '陸上'], en: ['onshore'] },
      { zh: ['海上'], en: ['offshore'] },
    ],
    source: 'GWEC, Global Wind Report',
  },
  {
    kinds: [
      { zh: ['男性', '男'], en: ['men', 'male', 'males', 'boys'] },
      { zh: ['女性', '女'], en: ['women', 'female', 'females', 'girls'] },
    ],
    source: 'usual headings of statistical tables',
  },
  {
    kinds: [
      { zh: ['城镇', '城鎮', '城市'], en: ['urban'] },
      { zh: ['农村', '農村', '乡村'], en: ['rural'] },
    ],
    source: 'usual headings of statistical tables',
  },
  {
    kinds: [
      { zh: ['烧结', '燒結'], en: ['sintered'] },
      { zh: ['粘结', '黏結'], en: ['bonded'] },
      { zh: ['热压', '熱壓'], en: ['hot-pressed'] },
    ],
    source: 'forms of permanent magnets',
  },
  {
    kinds: [
      { zh: ['单晶', '單晶'], en: ['monocrystalline', 'mono'] },
      { zh: ['多晶'], en: ['multicrystalline', 'polycrystalline'] },
    ],
    source: 'ITRPV, wafer types',
  },
  {
    kinds: [
      { zh: ['原生'], en: ['primary', 'virgin'] },
      { zh: ['再生'], en: ['secondary', 'recycled'] },
    ],
    source: 'ICSG and ILZSG statistics',
  },
  {
    kinds: [
      { zh: ['国内', '國內', '内销'], en: ['domestic'] },
      { zh: ['国外', '國外', '海外', '外销'], en: ['foreign', 'overseas', 'abroad'] },
    ],
    source: 'usual headings of trade statistics',
  },
];

/** The partition and the kind in it that a name stands for, or null. */
export function kindNamed(name: string): { partition: number; kind: number } | null {
  const words = name.toLowerCase();
  for (const [partition, { kinds }] of partitions.entries()) {
    const named = kinds.flatMap(({ zh, en }, kind) =>
      zh.some((word) => words.includes(word)) || en.some((word) => new RegExp(`\\b${word}\\b`).test(words)) ? [kind] : [],
    );
    if (named.length === 1) return { partition, kind: named[0]! };
  }
  return null;
}
