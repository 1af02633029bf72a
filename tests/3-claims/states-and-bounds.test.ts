import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/schema/place.ts';
import { readClaims } from './read-claims.ts';

/** A paragraph and its claims: amount and unit | subject | measure | period | modality | citation, as far as the row goes; `*` asks nothing. */
type Row = readonly [text: string, ...claims: string[]];

const setApart: readonly Row[] = [
  ['商务部将含有美国成分≥0.1%的境外物项纳入许可管理。', '≥0.1 % | 境外物项 | 美国成分含量 | - | limit'],
  ['对年产能超过5万吨的企业实行配额管理。', '≥50000 t/a | 企业 | capacity | - | limit'],
  ['品位低于0.3%的矿石不予计入储量。', '≤0.3 % | 矿石 | grade | - | limit'],
  ['2023年，年产量超过1万吨的企业有12家。', '≥10000 t/a | 企业 | production | 2023 | actual', '12 1'],
  ['直径大于5厘米的果实占三成。', '≥5 cm | 果实 | 直径 | - | actual', '30 %'],
];

const englishBounds: readonly Row[] = [
  ['Foreign-made items containing more than 0.1% nickel require a licence.', '≥0.1 % | Foreign-made items | nickel content | - | limit'],
  ['Drinks containing more than 5% sugar sold well.', '≥5 % | Drinks | sugar content | - | actual'],
];

const madeUp: readonly Row[] = [
  ['钛由5种同位素组成。', '5 1 | titanium | 同位素数量'],
  ['锂电池作为包含正极、负极等4种关键部件的储能装置，发展迅速。', '4 1 | batteries | 关键部件数量'],
  ['铂族金属含6种元素。', '6 1 | * | 元素数量'],
  ['中国包含8种锂电池的名录已公布。', '8 1 | CN'],
];

const lasting: readonly Row[] = [
  ['韩国通过“矿产伙伴关系”与蒙古、越南等国签署协议，锁定稀土资源30万吨。', '300000 t | KR | 锁定稀土资源'],
  ['智利的铜库存已连续4个月上升。', '4 mo | CL | 铜库存连续上升时长'],
  [
    '中国连续5年保持锑开采配额零增长，其中原生锑配额比2019年再压减10%。',
    '5 a | CN | 锑开采配额零增长持续时间 | - | actual',
    '10 % | CN | decline(quota)',
  ],
  ['由于锂具有质量轻等特性，以磷酸铁锂为代表的正极材料在至少8年内具有不可替代性。', '≥8 a | 正极材料 | 不可替代性持续时间'],
  ['业界普遍认为，未来十年内，液态电池仍难以被完全取代。', '10 a | 液态电池 | 难以被完全取代持续时间'],
];

const rates: readonly Row[] = [
  ['每提炼 1 吨氧化镨钕，产生含氟废水60吨。', '60 t | * | 每提炼 1 吨氧化镨钕的含氟废水产生量'],
  ['每冶炼1吨粗铜约产生2吨废渣。', '≈2 t | * | 每冶炼1吨粗铜的废渣产生量'],
  ['每提炼1吨镓，就会产生300立方米含氟废水。', '300 m3 | * | 每提炼1吨镓的含氟废水产生量'],
  ['每增加10台设备需要5人。', '5 1'],
];

const changes: readonly Row[] = [
  [
    '智利打算2035年前使废铜回收率从不足8%提升至30%。',
    '≤8 % | CL | recovery-rate | - | actual',
    '30 % | CL | recovery-rate | 2035 | target',
  ],
  ['2023年，产量由5万吨增至8万吨。', '50000 t | * | production | 2023', '80000 t | * | production | 2023'],
  [
    '智利的出口量从1990年的2万吨增长至2000年的5万吨，始终占据全球贸易量的四成以上。',
    '20000 t | CL | export-volume | 1990',
    '50000 t | CL | export-volume | 2000',
    '≥40 % | CL | share(trade-volume) | 1990/2000',
  ],
  [
    '智利锂盐厂接连投产，产量由2011年的6万吨扩大到2021年的17万吨，使2016—2019年间产能过剩约21万吨，价格跌去超60%。',
    '60000 t | * | production | 2011',
    '170000 t | * | production | 2021',
    '≈210000 t | * | excess-capacity | 2016/2019',
    '≥60 % | * | decline(price) | 2016/2019',
  ],
  ['该行业从业人数由3万人降至2万人。', '30000 1 | * | 从业人数', '20000 1 | * | 从业人数'],
];

const balances: readonly Row[] = [
  ['2023年全球镍供应过剩22万吨，铜短缺5万吨。', '220000 t | world | market-surplus', '50000 t | world | market-balance'],
  ['锂产能过剩20万吨。', '200000 t | * | excess-capacity'],
];

const places: readonly Row[] = [
  ['全球近七成的钴资源集中分布于刚果（金）南部的铜钴矿带。', '≈70 % | CD | share'],
  ['光伏产业对多晶硅的年需求增速超过25%。', '≥25 % | 光伏产业 | growth(demand)'],
  ['智利的铜业在矿山端居世界储量与产量双第一，精炼却依赖他国。', '1 1 | CL'],
  ['包头的专利密度达全国的5倍。', '5 1 | baotou | multiple'],
  ['公司与智利签署协议，锁定海外矿山51%以上的包销权。', '≥51 % | 公司 | offtake-share'],
  ['攀枝花市工业固体废物综合利用率为50%。', '50 % | 攀枝花市 | utilisation'],
  ['该平台服务200+家企业，覆盖30+个国家。', '≥200 1 | 平台 | 企业数量', '≥30 1 | 平台 | 国家数量'],
  [
    '2015年至2023年，中国在石墨领域的专利集中增长，该领域专利申请量从3000件增至9000件，全球占比升至70%。',
    '3000 1 | CN | patents | 2015',
    '9000 1 | CN | 专利申请量 | 2023',
    '70 % | CN | share(patents) | 2023',
  ],
];

const shares: readonly Row[] = [
  [
    '2022年台湾握有全球先进产能的69%，美国为0%；到2032年两者将分别占47%和28%。',
    '69 % | TW | share(capacity) | 2022',
    '0 % | US | share(capacity) | 2022',
    '47 % | TW | share(capacity) | 2032',
    '28 % | US | share(capacity) | 2032',
  ],
  ['2021年钨矿配额10.8万吨，增速曾达2.9%。', '108000 t | * | quota', '2.9 % | * | growth(quota)'],
  ['2028年使精制品占出口的比重提高到六成。', '60 % | 精制品 | share(export-volume)'],
  ['环境治理成本约占企业综合成本的三成。', '≈30 % | 环境治理成本 | share(cost)'],
];

const amounts: readonly Row[] = [
  [
    '2022年铜材出口总额75亿美元，约合500亿元，同比下降8.1%。',
    '7500000000 USD | * | export-value',
    '≈50000000000 CNY | * | export-value',
    '8.1 % | * | decline(export-value)',
  ],
  ['以平均汇率折算，1美元约合7.2元。', '≈7.2 CNY/USD | * | exchange-rate'],
  [
    '45家矿山企业中，12家已停产；28家参展公司中有9家去年亏损。',
    '45 1 | * | 矿山企业数量',
    '12 1 | * | 停产矿山企业数量',
    '28 1 | * | 参展公司数量',
    '9 1 | * | 亏损参展公司数量',
  ],
  [
    '美国《芯片法》于2022年8月签署，总额527亿美元，其中制造补贴390亿美元。',
    '2022-08 date | 《芯片法》 | event:signing',
    '52700000000 USD | 《芯片法》',
    '39000000000 USD | 《芯片法》 | subsidy',
  ],
  ['《规划》提出，到2025年锂产能达到50万吨。', '500000 t | - | capacity | 2025 | target'],
  ['对列管的7类中重稀土物项实施管制。', '7 1 | 中重稀土物项 | 中重稀土物项数量'],
  ['该国已把铬、锡等14种矿产品列为战略物资。', '14 1 | * | 矿产品数量'],
];

const told: readonly Row[] = [
  [
    '智利地质研究院(CGI)完成的最新研究报告显示,秘鲁铜产量占世界的12%。',
    '12 % | PE | share(production) | - | actual | named 智利地质研究院',
  ],
  ['自20世纪90年代中期以来,中国是最大的锑供应国,市场份额一度高达99%。', '99 % | CN | market-share | 1995/'],
  ['钛共有5种同位素。', '5 1 | titanium'],
  ['某公司年产磁体1000吨，还不到中国2018年产量的1%。', '1000 t/a', '1 % | * | * | -'],
  ['智利与秘鲁签署一项价值85亿美元的合作协议。', '8500000000 USD | * | 合作协议价值'],
  [
    '一艘“阿利·伯克”级驱逐舰需要2359公斤钛，“弗吉尼亚”级潜艇则需要4173公斤钛。',
    '2359 kg | 一艘“阿利·伯克”级驱逐舰',
    '4173 kg | “弗吉尼亚”级潜艇',
  ],
  ['北山元素公司将获得6.2亿美元的贷款。该公司目前的年产能只有10吨。', '620000000 USD | 北山元素公司', '10 t/a | 北山元素公司 | capacity'],
  ['锂开采约占全球供应的70%,加工几乎占90%。', '≈70 % | * | share(supply)', '≈90 % | - | share'],
  ['秘鲁在世界锌锭市场上的占比达到17%。', '17 % | PE | market-share'],
  ['2006年开始加征10%的出口关税，2010年提高到15%～25%。', '10 % | * | 出口关税', '15..25 % | * | 出口关税 | 2010'],
  ['智利铜产量从500万吨增长到550万吨，占全球产量的比重稳定在25%以上。', '5000000 t', '5500000 t', '≥25 % | CL | share(production)'],
  ['锂在玻璃、陶瓷、润滑脂等领域的消费占比分别为20%、13%和8%。', '20 % | 玻璃', '13 % | 陶瓷', '8 % | 润滑脂'],
  ['每开采1吨锂矿需消耗硫酸7吨，破坏植被160平方米。', '7 t | * | 每开采1吨锂矿的硫酸消耗量', '160 m2 | * | 每开采1吨锂矿的植被破坏量'],
  ['该国整合了全国99%的采矿证和全部冶炼企业。', '99 % | * | share'],
  ['锂矿物中有50种锂含量大于5.8%的可单独开采。', '50 1 | * | 锂矿物', '≥5.8 % | * | grade'],
  ['规制强度上升后，技术水平提升0.23%，在5%的水平上显著。', '0.23 % | * | growth'],
];

const english: readonly Row[] = [
  [
    'The EU plans to raise lithium recycling from less than 1% to 15% by 2030.',
    '≤1 % | EU | * | - | actual',
    '15 % | EU | * | 2030 | target',
  ],
  ['Shares ranged from less than 1% to 15%.', '1..15 %'],
  ['The firm has 200+ employees and operates in 30+ countries.', '≥200 1 | firm | employees', '≥30 1 | firm | number of countries'],
];

const sayers: readonly Row[] = [
  [
    '美国投入30亿美元重启本土矿山；欧盟在《电池法规》中设定目标，要求锂回收率达到50%。',
    '3000000000 USD | US | investment | - | actual | -',
    '50 % | EU | recovery-rate',
  ],
];

describe.each<[string, Language, readonly Row[]]>([
  ['things that a bound sets apart', 'zh', setApart],
  ['things that a bound sets apart, in English', 'en', englishBounds],
  ['what is made up of so many parts', 'zh', madeUp],
  ['how long a state holds', 'zh', lasting],
  ['what something takes or leaves for each of another', 'zh', rates],
  ['from and to', 'zh', changes],
  ['too much and too little', 'zh', balances],
  ['where it lies, who wants it, and of what', 'zh', places],
  ['shares of what was told before', 'zh', shares],
  ['amounts told again, in part, and of an act', 'zh', amounts],
  ['who says it, of whom, and of what', 'zh', told],
  ['from and to, in English', 'en', english],
  ['who speaks for one part of a sentence', 'zh', sayers],
])('%s', (_, language, rows) => {
  test.each(rows)('%s', (text, ...claims) => {
    expect(readClaims(text, language, claims)).toEqual(claims);
  });
});
