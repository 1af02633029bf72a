/** A name in both languages. */
export interface Name {
  id: string;
  zh: string;
  en: string;
}

const named = (rows: readonly string[]): Name[] =>
  rows.map((row) => {
    const [id, zh, en] = row.split('|') as [string, string, string];
    return { id, zh, en };
  });

export const countries: readonly Name[] = named([
  'CN|中国|China',
  'US|美国|the United States',
  'JP|日本|Japan',
  'KR|韩国|South Korea',
  'DE|德国|Germany',
  'FR|法国|France',
  'IN|印度|India',
  'AU|澳大利亚|Australia',
  'BR|巴西|Brazil',
  'CA|加拿大|Canada',
  'VN|越南|Vietnam',
  'MY|马来西亚|Malaysia',
  'ID|印度尼西亚|Indonesia',
  'ZA|南非|South Africa',
  'KZ|哈萨克斯坦|Kazakhstan',
  'MN|蒙古|Mongolia',
  'TR|土耳其|Turkey',
  'NO|挪威|Norway',
  'FI|芬兰|Finland',
  'ES|西班牙|Spain',
  'PL|波兰|Poland',
  'CL|智利|Chile',
  'PE|秘鲁|Peru',
  'AR|阿根廷|Argentina',
  'MX|墨西哥|Mexico',
  'MA|摩洛哥|Morocco',
  'EG|埃及|Egypt',
  'TH|泰国|Thailand',
  'PH|菲律宾|the Philippines',
  'GH|加纳|Ghana',
]);

/** Goods that the built-in tables know, and goods that they do not: those are compared by their words, within one language. */
export const goods: readonly (Name & { known: boolean })[] = [
  ...named([
    'lithium|锂|lithium',
    'cobalt|钴|cobalt',
    'nickel|镍|nickel',
    'graphite|石墨|graphite',
    'tungsten|钨|tungsten',
    'antimony|锑|antimony',
    'copper|铜|copper',
    'gallium|镓|gallium',
    'iron-ore|铁矿石|iron ore',
    'rare-earths|稀土|rare earths',
  ]).map((name) => ({ ...name, known: true })),
  ...named([
    '?|海泡石|sepiolite',
    '?|硅灰石|wollastonite',
    '?|松节油|turpentine',
    '?|剑麻|sisal',
    '?|蓖麻油|castor oil',
    '?|软木|cork',
  ]).map((name) => ({ ...name, known: false })),
];

/** A property of goods with the nouns and verbs that tell it. */
export interface Measure {
  id: string;
  zh: readonly string[];
  en: readonly string[];
  zhVerb: readonly string[];
  enVerb: readonly string[];
  stock: boolean;
}

export const measures: readonly Measure[] = [
  { id: 'production', zh: ['产量', '产量'], en: ['production', 'output'], zhVerb: ['生产', '共生产'], enVerb: ['produced'], stock: false },
  { id: 'export-volume', zh: ['出口量'], en: ['exports', 'export volume'], zhVerb: ['出口', '共出口'], enVerb: ['exported'], stock: false },
  { id: 'import-volume', zh: ['进口量'], en: ['imports', 'import volume'], zhVerb: ['进口', '共进口'], enVerb: ['imported'], stock: false },
  { id: 'consumption', zh: ['消费量'], en: ['consumption'], zhVerb: ['消费', '共消费'], enVerb: ['consumed'], stock: false },
  { id: 'reserves', zh: ['储量'], en: ['reserves'], zhVerb: [], enVerb: [], stock: true },
];

export const world: Name = { id: 'world', zh: '全球', en: 'the world' };

export const authorities: readonly Name[] = named([
  'usgs|美国地质调查局|the US Geological Survey',
  'iea|国际能源署|the International Energy Agency',
  'un|联合国商品贸易数据库|UN Comtrade',
]);
