import type { WordingRow } from '../../../schema/knowledge.ts';

const NAMES = 'usual generic nouns in names of organisations, places and works';
const ACTS = 'usual names of legal and policy instruments';

/** What names end with, by what they name. */
export const names: readonly WordingRow[] = [
  { id: 'company-noun', zh: ['公司', '企业', '集团', '厂商'], en: ['company', 'firm', 'manufacturer'], source: NAMES },
  // The short names of companies, and their forms of law.
  { id: 'company-ending', zh: ['股份', '控股', '实业', '矿业', '科技', '电子', '能源', '材料', '新材', '证券', '医药', '生物', '汽车', '重工', '化工', '钢铁', '航空', '传媒', '时代', '物流', '食品', '通信', '半导体', '光电', '智能', '稀土', '有色', '铜业', '铝业', '锂业', '钨业', '镍业', '锌业', '金业', '水泥', '电力', '电气', '机械', '精工', '药业', '乳业', '制造'], en: ['corporation', 'corp', 'corp.', 'incorporated', 'inc', 'inc.', 'limited', 'ltd', 'ltd.', 'plc', 'company', 'co.', 'group', 'holdings', 'bank', 'works', 'railway', 'n.v.', 's.a.', 'ag', 'se', 'gmbh', 'llc', 'l.p.'], source: NAMES },
  { id: 'institution-noun', zh: ['协会', '学会', '联盟', '联合会', '研究院', '研究所', '委员会', '基金会', '中心', '实验室', '天文台', '博物馆', '交易所', '银行'], en: ['Organisation', 'Organization', 'Association', 'Council', 'Institute', 'Agency', 'Bureau', 'Commission', 'Department', 'Board', 'Federation', 'Administration', 'Office', 'Authority', 'Alliance', 'Forum', 'Centre', 'Center', 'Committee', 'Society', 'Union', 'Foundation', 'Museum', 'Laboratory', 'Observatory', 'Exchange', 'Bank'], source: NAMES },
  { id: 'public-body', zh: ['统计局', '能源局', '组织', '署', '总局', '局', '机构', '咨询', '财经', '证券', '财政部', '教育部', '内政部', '经济部', '卫生部', '农业部', '商务部', '海关', '主计处', '主计总处', '智库'], en: ['Ministry'], source: NAMES },
  { id: 'school-noun', zh: ['大学', '学院', '学校', '医院'], en: ['University', 'College', 'Hospital'], source: NAMES },
  { id: 'plant-noun', zh: ['矿', '矿山', '矿区', '矿床', '项目', '工厂', '基地', '港'], en: ['mine', 'plant', 'project', 'site', 'facility', 'refinery', 'deposit'], source: NAMES },
  { id: 'country-noun', zh: ['国', '国家'], en: ['country'], source: NAMES },
  { id: 'region-noun', zh: ['省', '市', '县', '州', '自治区', '地区'], en: ['state', 'province', 'region'], source: NAMES },
  { id: 'legal-act', zh: ['法案', '法', '条例', '办法', '规划', '方案', '计划', '意见', '战略', '指令'], en: ['Act', 'Law', 'Bill', 'Code', 'Treaty', 'Agreement', 'Accord', 'Accords', 'Convention', 'Protocol', 'Directive', 'Regulation', 'Regulations', 'Order', 'Charter', 'Strategy', 'Plan', 'Decree', 'Ordinance', 'Measures'], source: ACTS },
  { id: 'catalogue-noun', zh: ['清单', '名单', '目录', '名录'], en: ['list', 'register', 'inventory'], source: ACTS },
  // Say what a list or a whole is made of.
  { id: 'containing-verb', zh: ['含', '含有', '包括', '包含', '涵盖', '列有'], en: ['include', 'includes', 'included', 'including', 'contain', 'contains', 'contained', 'containing', 'naming', 'names', 'named'], source: NAMES },
];
