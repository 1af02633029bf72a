import type { EntityRow } from '../../../schema/knowledge.ts';

const CLDR = 'Unicode CLDR territory names; ISO 3166-1 codes; usual short forms and adjectives';

/** The world, its regions and groups of countries. */
export const regions: readonly EntityRow[] = [
  { id: 'world', kind: 'world', label: { zh: '全球', en: 'World' }, zh: ['全球', '世界', '全世界', '国际市场', '全球市场'], en: ['world', 'global', 'globally', 'worldwide'], within: null, source: CLDR },
  { id: 'rest-of-world', kind: 'group', label: { zh: '其他国家', en: 'Rest of world' }, zh: ['其他国家', '其他国家和地区', '其他地区'], en: ['rest of world', 'rest of the world', 'other countries'], within: 'world', source: CLDR },
  { id: 'EU', kind: 'region', label: { zh: '欧盟', en: 'European Union' }, zh: ['欧盟', '欧洲联盟'], en: ['european union', 'eu', 'brussels'], within: 'world', source: CLDR },
  { id: 'europe', kind: 'region', label: { zh: '欧洲', en: 'Europe' }, zh: ['欧洲'], en: ['europe', 'european'], within: 'world', source: CLDR },
  { id: 'asia', kind: 'region', label: { zh: '亚洲', en: 'Asia' }, zh: ['亚洲'], en: ['asia', 'asian'], within: 'world', source: CLDR },
  { id: 'africa', kind: 'region', label: { zh: '非洲', en: 'Africa' }, zh: ['非洲'], en: ['africa', 'african'], within: 'world', source: CLDR },
  { id: 'sub-saharan-africa', kind: 'region', label: { zh: '撒哈拉以南非洲', en: 'Sub-Saharan Africa' }, zh: ['撒哈拉以南非洲', '撒哈拉以南的非洲'], en: ['sub-saharan africa'], within: 'africa', source: CLDR },
  { id: 'southeast-asia', kind: 'region', label: { zh: '东南亚', en: 'Southeast Asia' }, zh: ['东南亚'], en: ['southeast asia', 'south-east asia'], within: 'asia', source: CLDR },
  { id: 'north-america', kind: 'region', label: { zh: '北美', en: 'North America' }, zh: ['北美', '北美洲'], en: ['north america'], within: 'world', source: CLDR },
  { id: 'south-america', kind: 'region', label: { zh: '南美', en: 'South America' }, zh: ['南美', '南美洲'], en: ['south america'], within: 'world', source: CLDR },
  { id: 'euro-area', kind: 'region', label: { zh: '欧元区', en: 'Euro area' }, zh: ['欧元区'], en: ['euro area', 'eurozone', 'euro zone'], within: 'europe', source: CLDR },
  { id: 'asean', kind: 'group', label: { zh: '东盟', en: 'ASEAN' }, zh: ['东盟', '东南亚国家联盟', '东协'], en: ['asean', 'association of southeast asian nations'], within: 'asia', source: CLDR },
  { id: 'middle-east', kind: 'region', label: { zh: '中东', en: 'Middle East' }, zh: ['中东', '中东地区'], en: ['middle east'], within: 'world', source: CLDR },
  { id: 'latin-america', kind: 'region', label: { zh: '拉丁美洲', en: 'Latin America' }, zh: ['拉丁美洲', '拉美', '拉美地区'], en: ['latin america'], within: 'world', source: CLDR },
  { id: 'asia-pacific', kind: 'region', label: { zh: '亚太地区', en: 'Asia-Pacific' }, zh: ['亚太地区', '亚太', '亚太区'], en: ['asia-pacific', 'asia pacific'], within: 'world', source: CLDR },
  { id: 'west-africa', kind: 'region', label: { zh: '西非', en: 'West Africa' }, zh: ['西非'], en: ['west africa'], within: 'africa', source: CLDR },
  { id: 'east-africa', kind: 'region', label: { zh: '东非', en: 'East Africa' }, zh: ['东非'], en: ['east africa'], within: 'africa', source: CLDR },
  { id: 'south-asia', kind: 'region', label: { zh: '南亚', en: 'South Asia' }, zh: ['南亚'], en: ['south asia'], within: 'asia', source: CLDR },
  { id: 'east-asia', kind: 'region', label: { zh: '东亚', en: 'East Asia' }, zh: ['东亚'], en: ['east asia'], within: 'asia', source: CLDR },
  { id: 'central-asia', kind: 'region', label: { zh: '中亚', en: 'Central Asia' }, zh: ['中亚'], en: ['central asia'], within: 'asia', source: CLDR },
  { id: 'eastern-europe', kind: 'region', label: { zh: '东欧', en: 'Eastern Europe' }, zh: ['东欧'], en: ['eastern europe'], within: 'europe', source: CLDR },
  { id: 'western-europe', kind: 'region', label: { zh: '西欧', en: 'Western Europe' }, zh: ['西欧'], en: ['western europe'], within: 'europe', source: CLDR },
  { id: 'nordic-countries', kind: 'region', label: { zh: '北欧', en: 'Nordic countries' }, zh: ['北欧'], en: ['nordic countries'], within: 'europe', source: CLDR },
  { id: 'brics', kind: 'group', label: { zh: '金砖国家', en: 'BRICS' }, zh: ['金砖国家'], en: ['brics'], within: 'world', source: CLDR },
  { id: 'g7', kind: 'group', label: { zh: '七国集团', en: 'Group of Seven' }, zh: ['七国集团'], en: ['group of seven'], within: 'world', source: CLDR },
  { id: 'g20', kind: 'group', label: { zh: '二十国集团', en: 'Group of Twenty' }, zh: ['二十国集团'], en: ['group of twenty'], within: 'world', source: CLDR },
  { id: 'oecd-countries', kind: 'group', label: { zh: '经合组织国家', en: 'OECD countries' }, zh: ['经合组织国家'], en: ['oecd countries', 'oecd economies'], within: 'world', source: CLDR },
  { id: 'opec', kind: 'group', label: { zh: '欧佩克', en: 'OPEC' }, zh: ['欧佩克', '石油输出国组织'], en: ['opec', 'organization of the petroleum exporting countries'], within: 'world', source: CLDR },
  { id: 'opec-plus', kind: 'group', label: { zh: '欧佩克+', en: 'OPEC+' }, zh: ['欧佩克+'], en: ['opec+'], within: 'world', source: CLDR },
  { id: 'advanced-economies', kind: 'group', label: { zh: '发达经济体', en: 'Advanced economies' }, zh: ['发达经济体', '发达国家'], en: ['advanced economies', 'developed countries', 'developed economies'], within: 'world', source: CLDR },
  { id: 'emerging-economies', kind: 'group', label: { zh: '新兴经济体', en: 'Emerging economies' }, zh: ['新兴经济体', '新兴市场', '新兴市场国家', '发展中国家'], en: ['emerging economies', 'emerging markets', 'developing countries', 'developing economies'], within: 'world', source: CLDR },
];
