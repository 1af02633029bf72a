import type { WordingRow } from '../../../schema/knowledge.ts';

const NAMES = 'usual generic nouns in names of organisations, places and works';
const ACTS = 'usual names of legal and policy instruments';

/** What names end with, by what they name. */
export const names: readonly WordingRow[] = [
  { id: 'company-noun', zh: ['公司', '企业', '集团', '厂商'], en: ['company', 'firm', 'manufacturer', 'group', 'producer', 'miner', 'retailer', 'operator', 'carmaker', 'chipmaker', 'airline', 'utility', 'start-up'], source: NAMES },
  // Stand before the code under which a company is listed.
  { id: 'stock-exchange', zh: [], en: ['ASX', 'NYSE', 'NASDAQ', 'Nasdaq', 'TSX', 'TSXV', 'TSX-V', 'LSE', 'AIM', 'HKEX', 'SEHK', 'SGX', 'JSE', 'OTC', 'OTCQB', 'OTCQX'], source: NAMES },
  // The short names of companies, and their forms of law.
  // What is emitted, leached or measured in something, and holds no figure of it.
  { id: 'substance-ending', zh: ['氧化碳', '氧化硫', '氧化氮', '氧化物', '烷', '烯', '酸', '碱', '盐', '离子', '氨氮', '总氮', '总磷', '气体', '废气', '废水', '废渣', '甲醛', '臭氧', '颗粒物', '粉尘', '烟尘', '重金属', '污染物', '标准煤', '标煤'], en: [], source: NAMES },
  { id: 'company-ending', zh: ['股份', '控股', '实业', '矿业', '科技', '电子', '能源', '材料', '新材', '证券', '医药', '生物', '汽车', '重工', '化工', '钢铁', '航空', '传媒', '时代', '物流', '食品', '通信', '半导体', '光电', '智能', '稀土', '有色', '铜业', '铝业', '锂业', '钨业', '镍业', '锌业', '金业', '水泥', '电力', '电气', '机械', '精工', '药业', '乳业', '制造'], en: ['corporation', 'corp', 'corp.', 'incorporated', 'inc', 'inc.', 'limited', 'ltd', 'ltd.', 'plc', 'company', 'co.', 'group', 'holdings', 'bank', 'works', 'railway', 'n.v.', 's.a.', 'ag', 'se', 'gmbh', 'llc', 'l.p.'], source: NAMES },
  { id: 'institution-noun', zh: ['协会', '学会', '联盟', '联合会', '研究院', '研究所', '委员会', '基金会', '中心', '实验室', '天文台', '博物馆', '交易所', '银行'], en: ['Organisation', 'Organization', 'Association', 'Council', 'Institute', 'Agency', 'Bureau', 'Commission', 'Department', 'Board', 'Federation', 'Administration', 'Office', 'Authority', 'Alliance', 'Forum', 'Centre', 'Center', 'Committee', 'Society', 'Union', 'Foundation', 'Museum', 'Laboratory', 'Observatory', 'Exchange', 'Bank'], source: NAMES },
  { id: 'public-body', zh: ['统计局', '能源局', '组织', '署', '总局', '局', '机构', '咨询', '财经', '证券', '财政部', '教育部', '内政部', '经济部', '卫生部', '农业部', '商务部', '海关', '主计处', '主计总处', '智库', '统计处', '统计科', '统计署', '调查局', '经济研究院', '研究部', '国发会', '工研院', '资策会', '金管局', '金管会', '劳动部', '卫福部'], en: ['Ministry'], source: NAMES },
  { id: 'school-noun', zh: ['大学', '学院', '学校', '医院'], en: ['University', 'College', 'Hospital'], source: NAMES },
  { id: 'plant-noun', zh: ['矿山', '矿区', '矿床', '项目', '工厂', '基地', '港'], en: ['mine', 'plant', 'project', 'site', 'facility', 'refinery', 'deposit'], source: NAMES },
  { id: 'country-noun', zh: ['国', '国家'], en: ['country', 'nation'], source: NAMES },
  { id: 'region-noun', zh: ['省', '市', '县', '州', '自治区', '地区'], en: ['state', 'province', 'region'], source: NAMES },
  { id: 'legal-act', zh: ['法案', '法', '条例', '办法', '规划', '方案', '计划', '意见', '战略', '指令'], en: ['Act', 'Law', 'Bill', 'Code', 'Treaty', 'Agreement', 'Accord', 'Accords', 'Convention', 'Protocol', 'Directive', 'Regulation', 'Regulations', 'Order', 'Charter', 'Strategy', 'Plan', 'Decree', 'Ordinance', 'Measures'], source: ACTS },
  // What the name of a body or of a programme ends with, beside institutions and acts.
  { id: 'name-ending', zh: [], en: ['Fund', 'Ministry', 'Group', 'Holdings', 'Corporation', 'Company', 'Limited', 'Ltd', 'Inc', 'Programme', 'Program', 'Initiative', 'Facility', 'Trust', 'Partnership', 'Survey', 'Conference', 'Summit'], source: NAMES },
  // Bear the year of a goal or a version in their names: it dates nothing else.
  { id: 'named-by-year', zh: [], en: ['Agenda', 'Vision', 'Horizon', 'Roadmap', 'Plan', 'Strategy', 'Regulations', 'Regulation', 'Rules', 'Act', 'Law', 'Bill', 'Ordinance', 'Directive', 'Code', 'Protocol'], source: ACTS },
  { id: 'catalogue-noun', zh: ['清单', '名单', '目录', '名录'], en: ['list', 'register', 'inventory'], source: ACTS },
  // Say what a list or a whole is made of.
  { id: 'containing-verb', zh: ['含', '含有', '包括', '包含', '涵盖', '列有'], en: ['include', 'includes', 'included', 'including', 'contain', 'contains', 'contained', 'containing', 'naming', 'names', 'named'], source: NAMES },
  // Smaller areas that govern themselves and give account of it.
  { id: 'district-noun', zh: ['区', '新区', '旗', '盟', '镇', '乡'], en: [], source: NAMES },
  // What the title of a document calls an account that a body gives of itself.
  { id: 'account-noun', zh: ['公报', '年报', '年度报告', '半年报', '半年度报', '季报', '季度报', '月报', '质量报告', '社会责任报告', '白皮书', '运行情况', '基本情况', '统计资料', '工作报告'], en: [], source: NAMES },
  // Offices of government, by what their names end with.
  { id: 'government-office', zh: ['部', '委', '委员会', '局', '署', '厅', '政府', '国务院', '办公室'], en: [], source: NAMES },
  // Works, stations and parks, by what their names end with.
  { id: 'works-noun', zh: ['厂', '站', '库', '电站', '园区'], en: [], source: NAMES },
  // Stand before a noun for a body and tell of any of its kind, not of one.
  { id: 'unnamed-body', zh: ['上市', '跨国', '大型', '中小', '龙头', '外资', '本土', '本国', '国有', '民营', '主要', '相关', '其他', '其它', '各', '多家', '试点', '示范', '在建', '新建', '拟建', '该', '此', '这', '上述'], en: [], source: NAMES },
  // Stand before a noun for a part of a body and tell it apart by where it lies or whose it is.
  { id: 'part-of-body', zh: ['海外', '境外', '国外', '国内', '境内', '其余', '其他', '旗下', '下属', '自有', '在建'], en: [], source: NAMES },
  // Say what something is, has, where it lies or how it came about.
  { id: 'describing-verb', zh: ['由', '持有', '控股', '收购', '参股', '共有', '现有', '拥有', '设有', '建有', '具有', '共计', '位于', '地处', '坐落', '属', '属于', '来自', '采用', '选取', '设在', '设于', '建在', '建于', '成立', '始建', '包括'], en: [], source: NAMES },
  // Heads of columns whose stubs are holders, goods or branches of use.
  { id: 'holder-heading', zh: ['国家', '地区', '区域', '省份', '城市', '领域', '行业', '部门', '企业', '公司', '单位', '项目', '名称', '经济体', '市场', '厂商'], en: ['country', 'company', 'market', 'region', 'maker', 'producer', 'project'], source: NAMES },
  { id: 'good-heading', zh: ['环节', '产品', '品种', '种类', '品名', '类别'], en: ['product', 'item', 'material', 'type', 'step', 'segment'], source: NAMES },
  { id: 'branch-heading', zh: ['领域', '行业', '部门'], en: [], source: NAMES },
];
