import { describe, expect, test } from 'vitest';
import { buildPipeline } from '../build-pipeline.ts';
import { readClaims } from './read-claims.ts';

/** Lists of amounts, counts and contents: what each item is of, and whose. */
const chinese: readonly [string, ...string[]][] = [
  [
    '挪威计划年产锡1 200吨，钨800吨，铋120吨，铜90吨，锌60吨，铅55吨等。',
    '1200 t/a | NO | production',
    '800 t/a | NO | production',
    '120 t/a | NO | production',
    '90 t/a | NO | production',
    '60 t/a | NO | production',
    '55 t/a | NO | production',
  ],
  ['支持向五大钢铁集团出让探矿权。', '5 1 | * | 钢铁集团数量'],
  ['由三大电信运营商牵头建设实验室。', '3 1 | * | 电信运营商数量'],
  ['8家企业获得许可。', '8 1 | * | 企业数量'],
  ['建成12个科技孵化平台。', '12 1 | * | 科技孵化平台数量'],
  ['全过程涉及12种元素的分离。', '12 1 | * | 元素数量'],
  ['挪威拥有3家锡业公司的股权。', '3 1 | NO | 锡业公司数量'],
  ['包括甲市、乙市、丙市等12个城市。', '12 1 | - | 城市数量'],
  ['本土竞争者仅有甲公司、乙公司和丙研究所等3家单位。', '3 1 | * | 单位数量'],
  ['芬兰是全球第三大锡生产国。', '3 1 | FI | rank(production)'],
  ['尾矿含铀0.02%、钍0.3%。', '0.02 % | - | 铀含量', '0.3 % | - | 钍含量'],
  ['废水中含有0.5%的氨氮。', '0.5 % | * | 氨氮含量'],
  ['含有外国成分≥0.1%的物项须申请许可。', '≥0.1 % | * | 外国成分含量'],
  ['2023年该公司销售手机1200万部，平板300万台。', '12000000 1 | 公司 | 销售手机', '3000000 1 | 公司 | 销售平板'],
  ['全年招收本科学生3.4万人，在校生11.2万人。', '34000 1 | * | *', '112000 1 | * | 在校生'],
  ['全省建成充电桩30万个，换电站150座。', '300000 1 | 全省 | 充电桩', '150 1 | 全省 | 换电站'],
  ['全年就业率61.2%，其中女性52.8%。', '61.2 % | * | *', '52.8 % | 女性 | *'],
  ['甲国宣布对价值3000亿美元的商品加征10%关税。', '300000000000 USD | * | 价值', '10 % | * | tariff'],
  ['入学人数将由2020年的20万人降至2024年的17万人。', '200000 1 | * | 入学人数', '170000 1 | * | 入学人数'],
  ['全国锡业企业一度多达170余家。', '≥170 1 | CN | 锡业企业'],
  ['小汽车每辆使用铝材2至5公斤。', '2..5 kg | 小汽车 | *'],
  ['一艘货轮需要约4.2吨铜材，一架直升机约需41公斤。', '≈4.2 t | 一艘货轮 | demand', '≈41 kg | 一架直升机 | demand'],
  ['参加试验的60头山地奶牛平均产奶量为32.5 kg/d。', '60 1 | * | 山地奶牛数量', '32.5 kg/d | 山地奶牛 | 平均产奶量'],
  ['全省累计投入治理资金45亿元。', '4500000000 CNY | 全省 | *'],
  ['2030年芬兰需求将达到2020年的3至7倍。', '3..7 1 | FI | multiple(demand) | 2030 | forecast'],
  [
    '甲组总有效率为92.5%（37/40），乙组为77.5%（31/40）。',
    '92.5 % | 甲组 | response-rate',
    '92.5 % | 甲组 | response-rate',
    '77.5 % | 乙组 | response-rate',
    '77.5 % | 乙组 | response-rate',
  ],
  ['从进口来源看，智利占45%，其他国家合计占55%。', '45 % | CL | share(import-volume)', '55 % | rest-of-world | share(import-volume)'],
  ['模型的均方根误差为1.27 mg/L。', '1.27 mg/L | 模型 | 均方根误差'],
  ['上半年，芬兰用电量4.5亿千瓦时。', '450000000 kW.h | FI | consumption'],
];

describe('Chinese lists and counts', () => {
  test.each(chinese)('%s', (text, ...claims) => expect(readClaims(text, 'zh', claims)).toEqual(claims));
});

describe('goods of a list', () => {
  const pipeline = buildPipeline();
  test.each([
    ['2022年该厂生产电池20万吨，正极材料5万吨，隔膜2万吨。', ['电池', '正极材料', '隔膜']],
    ['2021年挪威产铜120万吨、铅4万吨。', ['铜', '铅']],
  ])('%s', (text, goods) => {
    expect(pipeline.extractClaims('paper', text, 'zh').map(({ product }) => product?.text)).toEqual(goods);
  });
});
