import { describe, expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

/** Whose figures they are, where a Chinese clause or the one before it names someone or something that no table knows. */
const topics: readonly [string, ...string[]][] = [
  ['滴灌地块每亩节约柴油3.2升，喷灌地块增产1.1%。', '3.2 L | 滴灌地块', '1.1 % | 喷灌地块'],
  ['中心城区污水厂处理污泥5.2万吨，产沼气310万立方米。', '52000 t | 中心城区污水厂', '3100000 m3 | 中心城区污水厂'],
  ['沼气发电是主要电源，占比61.5%。', '61.5 % | 沼气发电'],
  ['东沟站受隧道影响，平均风速1.2米/秒，全年静风日数140天。', '1.2 m/s | 东沟站', '140 d | 东沟站'],
  [
    '县属重点制鞋企业营业收入21亿元，比上年增长4.2%；平均销售利润率3.1%，亏损面近三成。',
    '2100000000 CNY | 县属重点制鞋企业',
    '4.2 % | 县属重点制鞋企业',
    '3.1 % | 县属重点制鞋企业',
    '≈30 % | 县属重点制鞋企业',
  ],
  ['水利部5月下达新增灌溉面积计划40万亩，比上年减少3万亩。', '* | -', '* | -'],
  ['研究期间平均水温18.4℃，最高26.1℃。', '18.4 Cel | -', '26.1 Cel | -'],
  ['截至3月10日，沪锡收报26.3万元/吨，较年初上涨8.1%。', '263000 CNY/t | 沪锡 | price', '8.1 % | 沪锡 | growth(price)'],
  [
    '2020—2022年古柏厂产糖分别为3万吨、4万吨和5万吨。',
    '30000 t | 古柏厂 | * | 2020',
    '40000 t | 古柏厂 | * | 2021',
    '50000 t | 古柏厂 | * | 2022',
  ],
  [
    '东、中、西部片区人均用水分别为31吨、42吨和55吨。',
    '31 t | 东部片区 | 人均用水',
    '42 t | 中部片区 | 人均用水',
    '55 t | 西部片区 | 人均用水',
  ],
  ['红薯、木薯各为120吨和340吨，前者增长2%，后者下降5%。', '120 t | *', '340 t | *', '2 % | 红薯 | growth', '5 % | 木薯 | decline'],
  [
    '云岭铜业全年营收12.1亿元，净利润0.8亿元。西山矿区改造完成后，处理能力为每日3000吨。预计公司明年净利润1.1亿元，市盈率14倍。',
    '1210000000 CNY | 云岭铜业',
    '80000000 CNY | 云岭铜业',
    '* | 西山矿区',
    '110000000 CNY | 云岭铜业',
    '14 1 | 云岭铜业 | 市盈率',
  ],
  [
    '青州镇和黄湾镇分列前两位，养殖产量分别为4吨和3吨，增速依次为8%、5%。',
    '4 t | 青州镇 | production',
    '3 t | 黄湾镇 | *',
    '8 % | 青州镇 | *',
    '5 % | 黄湾镇 | *',
  ],
  ['头部三家企业市场份额合计44%。', '* | *', '44 % | 头部三家企业 | market-share'],
];

describe('the topic of a Chinese clause', () => {
  test.each(topics)('%s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
});

/** When they are, where a clause looks back or forth over years. */
const times: readonly [string, ...string[]][] = [
  ['2017年客流3万人次，2021年增至6万人次，四年间年均增长18.9%。', '* | * | * | 2017', '* | * | * | 2021', '18.9 % | * | * | 2017/2021'],
  ['2030年需求将达90万吨，为2020年的3倍。', '900000 t | * | demand | 2030 | forecast', '3 1 | * | * | 2030 | forecast'],
  ['2023年均价跌至2万元/吨，较2021年高点6万元/吨跌去三分之二。', '* | * | * | 2023', '* | * | * | 2021', '* | * | *'],
];

describe('the years of a clause', () => {
  test.each(times)('%s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
});

/** What a table says that has a row of headers under another. */
const tables: readonly [string, ...string[]][] = [
  [
    '| 县 | 寄存量（万件） |  |\n| --- | --- | --- |\n|  | 绝对量 | 增长（%） |\n| 云溪 | 12 | 3.1 |\n| 南坪 | 30 | 4.5 |',
    '120000 1 | 云溪 | 寄存量',
    '3.1 % | 云溪 | growth',
    '300000 1 | 南坪 | 寄存量',
    '4.5 % | 南坪 | growth',
  ],
];

describe('headers over headers', () => {
  test.each(tables)('%s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
});
