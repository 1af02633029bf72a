import { describe, expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

/** Lists that set names against numbers, each with its share in brackets. */
const lists: readonly [string, ...string[]][] = [
  [
    '泰国、越南和印度是菲律宾主要的大米来源国,进口量分别为120万吨(45%)、80万吨(30%)和30万吨(11%)。',
    '1200000 t | TH',
    '45 % | TH',
    '800000 t | VN',
    '30 % | VN',
    '300000 t | IN',
    '11 % | IN',
  ],
  [
    '上海港、宁波港的集装箱吞吐量分别为4900万标箱(+3.6%)和3500万标箱(-0.5%)。',
    '49000000 1 | 上海港 | 集装箱吞吐量',
    '3.6 % | 上海港 | growth',
    '35000000 1 | 宁波港 | 集装箱吞吐量',
    '-0.5 % | 宁波港 | growth',
  ],
];

describe('lists with shares in brackets', () => {
  test.each(lists)('%s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
});

/** What a figure describes, where a property stands before it and the thing behind it or in front. */
const described: readonly [string, ...string[]][] = [
  ['布设了3个面积为20 m2的样方，每个样方深30 cm。', '3 1 | * | 样方数量', '20 m2 | 样方 | area', '30 cm | 样方 | 深度'],
  ['打了两口孔深分别为900 m、750 m的热水井。', '2 1 | * | 热水井数量', '900 m | 热水井 | 孔深', '750 m | 热水井 | 孔深'],
  ['圈出长1400 m，宽700 m的异常区。', '1400 m | 异常区 | 长度', '700 m | 异常区 | 宽度'],
  ['产量已达5万吨的规模，价格在3万元/吨的水平。', '50000 t | - | production', '30000 CNY/t | - | price'],
  ['大坝长1200 m，最大坝高85 m；引水隧洞全长2.3 km。', '1200 m | 大坝 | 长度', '85 m | 大坝 | 最大坝高', '2.3 km | 引水隧洞 | 全长'],
  ['水稻株高1.2 m，穗长18.5 cm。', '1.2 m | 水稻 | 株高', '18.5 cm | 水稻 | 穗长'],
  ['河道长45 km，平均宽120 m，年均流量35 m3/s。', '45 km | 河道 | 长度', '120 m | 河道 | 平均宽度', '35 m3/s | 河道 | 年均流量'],
];

describe('what a figure describes', () => {
  test.each(described)('%s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
});

/** What a list of figures is of, and for each of what. */
const measures: readonly [string, ...string[]][] = [
  [
    '提高建筑能效、推广热泵和更换管网等措施的减排贡献率分别为42%、35%和23%。',
    '42 % | 提高建筑能效 | contribution-rate',
    '35 % | 推广热泵 | contribution-rate',
    '23 % | * | contribution-rate',
  ],
  [
    '红壤、黑土两种土壤的阳离子交换容量分别为12.3cmol/kg和18.6cmol/kg。',
    '*',
    '12.3 cmol/kg | * | 阳离子交换容量',
    '18.6 cmol/kg | * | 阳离子交换容量',
  ],
  [
    '表层沉积物Cd、Cu和Zn的平均含量分别为0.38、35.13和121.38 mg/kg。',
    '0.38 mg/kg | 表层沉积物Cd',
    '35.13 mg/kg | 表层沉积物Cu',
    '121.38 mg/kg | 表层沉积物Zn',
  ],
  [
    '该工艺每处理1吨废石膏耗电120 kWh，产生废渣0.3吨。',
    '120 kW.h | 工艺 | 每处理1吨废石膏的电消耗量',
    '0.3 t | 工艺 | 每处理1吨废石膏的废渣产生量',
  ],
  ['试验后经历5年平台期，设备有20年质保期。', '5 a | * | 平台期', '20 a | * | 质保期'],
  ['云南省一次能源需求以标准煤计为1.4亿吨。', '140000000 t | yunnan | demand'],
  ['越南咖啡出口量大，约占全球出口量的18%。', '≈18 % | VN | share(export-volume)'],
];

/** Whose figures they are beside substances, trade and what goes on in the world. */
const holders: readonly [string, ...string[]][] = [
  ['越南计划转型，二氧化碳排放峰值为3.2亿吨，终端能源消费量为80 Mt。', '320000000 t | VN', '80 Mt | VN | consumption'],
  ['我国进口大豆和玉米分别为9000万吨和2000万吨。', '90000000 t | CN | import-volume', '20000000 t | CN | import-volume'],
  ['受全球经济下行影响，智利出口铜精矿12万吨。', '120000 t | CL'],
  ['从巴西的大豆进口额占中国大豆进口总额的比重达60%。', '60 % | CN | share(import-value)'],
  [
    '土样的铜、锌含量已经测定. Cu、Zn的平均含量分别为19.4和27.3 mg/kg.变异较大.其中Cu超标率为12%.',
    '19.4 mg/kg | Cu',
    '27.3 mg/kg | Zn',
    '12 % | *',
  ],
  ['溶液中亚铁离子浓度为3.2 mg/L。', '3.2 mg/L | -'],
  ['法国和德国核电产量分别上升至第2位和第9位。', '2 1 | FR | *', '9 1 | DE | *'],
];

/** When they are, and in which mood, in a paper without a date. */
const moods: readonly [string, ...string[]][] = [
  ['到2035年，氢能车保有量达50万辆。', '500000 1 | * | * | 2035 | forecast'],
  ['挪威2030年前后实现达峰目标，峰值约为0.4亿吨。', '≈40000000 t | NO | * | * | forecast'],
  ['2022年三季度销量为8万辆，上一季度为6万辆。', '80000 1 | * | * | 2022-07/2022-09', '60000 1 | * | * | 2022-04/2022-06'],
];

describe('what, whose and when in real Chinese papers', () => {
  test.each([...measures, ...holders, ...moods])('%s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
});
