import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/schema/place.ts';
import { readClaims } from './read-claims.ts';

/** A paragraph and its claims: amount and unit | subject | measure | period | modality | citation, as far as the row goes; `*` asks nothing. */
type Row = readonly [text: string, ...claims: string[]];

const levied: readonly Row[] = [
  [
    'The Mining Regulations 2025 replaced the flat 4 per cent gold royalty with a sliding scale running from 3 per cent to 9 per cent.',
    '4 % | * | gold royalty | -',
    '3..9 %',
  ],
  [
    'Small exporters face a minimum 10% duty. Imported copper products face a 25% rate.',
    '≥10 % | Small exporters',
    '25 % | Imported copper products | rate',
  ],
  ['The State Growth Fund (SGF) holds a 6 per cent interest in the mine.', '6 % | State Growth Fund | interest'],
];

const spread: readonly Row[] = [
  ['The deposit will be mined over a twelve-year mine life.', '12 a | deposit | mine-life'],
  ['The company plans to invest $2.1 billion over five years.', '2100000000 USD | company', '5 a | * | duration'],
  ['Its output was 40 t, the lowest level in 15 years.', '40 t'],
  ['Prices stay below $70 per barrel in real 2024 U.S. dollars.', '≤70 USD/[bbl_us] | * | price | -'],
];

const intervals: readonly Row[] = [
  [
    'Mean sea level rose by 0.20 [0.15 to 0.25] m between 1901 and 2018. Natural drivers changed the temperature by –0.1°C to 0.1°C.',
    '0.20 m | *',
    '0.15..0.25 m | *',
    '-0.1..0.1 Cel | Natural drivers | temperature',
  ],
  ['Output will hover between 12.4 million barrels per day (b/d) and 12.7 million b/d.', '12400000..12700000 [bbl_us]/d'],
  ['Under deep ploughing, the grain yield was 5130 kg/ha and under shallow ploughing, 4900 kg/ha.', '5130 kg/har | *', '4900 kg/har'],
];

const counts: readonly Row[] = [
  [
    'The office reported a population of 10,055,968 in 2023, then 9,748,007 (2024).',
    '10055968 1 | * | population | 2023',
    '9748007 1 | * | population | 2024',
  ],
  ['The station has 240 electric and 43 diesel locomotives.', '240 1 | station | number of electric locomotives', '43 1'],
  [
    "With more than 12,000 employees, the port is the region's second largest employer.",
    '≥12000 1 | port | employees',
    '2 1 | port | rank',
  ],
  ['The country has 3.4 doctors per 1,000 people.', '3.4 1 | country'],
];

const told: readonly Row[] = [
  ['Plots were 4 m wide and 12 m long.', '4 m | Plots | width', '12 m | Plots | length'],
  ['Of the total water use, about 85% was evaporation and 15% drainage.', '≈85 % | evaporation', '≈15 % | drainage'],
  ['Goods with less than 15% local content are exempt.', '≤15 % | Goods | local content'],
  ['Net debt stood at $1.2 billion, or 1.8 times EBITDA.', '1200000000 USD | *', '1.8 1 | * | multiple'],
  ['Nitrate levels exceeded 50 mg/L at 14% of stations.', '≥50 mg/L | *', '14 % | * | share'],
  [
    'Fish biomass is poised to halve by 2100. Costs are expected to double by 2030.',
    '50 % | *',
    '2 1 | * | multiple(cost) | 2030 | forecast',
  ],
  ['Net water use (NWU) differed. The NWU was 640 mm under mulch.', '640 mm | * | Net water use'],
];

const kept: readonly Row[] = [
  ['Children in grades 3 to 8 missed 12% of lessons.', '3..8 1 | Children | *', '12 % | Children | share'],
  ['The soil had a pH of 6.4.', '6.4 1 | soil | pH'],
  ['An efficiency of 9.6% was achieved at noon.', '9.6 % | * | efficiency'],
  ['Some 19% is burned.', '≈19 % | * | share burned'],
  ['Exports of $5 billion grew for over 10 years.', '5000000000 USD | *', '≥10 a'],
  ['Imports were 30 t in 2020, exports 40 t.', '30 t | * | import-volume', '40 t | * | export-volume'],
  ['Reserves stand at 5.6 million t grading 1.8 g/t.', '5600000 t | *', '1.8 g/t | * | grade'],
];

const pointed: readonly Row[] = [
  ['2022年，该县小麦种植面积达到48.6万亩。', '324000000 m2 | 该县'],
  ['该合金在室温下的屈服强度为865 MPa，延伸率达14%。', '865 MPa | 合金 | 屈服强度', '14 % | * | 延伸率'],
  ['探明储量48万吨，仅能支撑开采8年。', '480000 t | -', '8 a | -'],
];

const rates: readonly Row[] = [
  ['甲公司平均净利率5.2%、平均净资产收益率8.3%。', '5.2 % | *', '8.3 % | * | 平均净资产收益率'],
  ['我国化肥利用率为10%~40%，平均为27.5%。', '10..40 % | *', '27.5 % | CN | utilisation'],
  ['乙板全年营收增速领先，达29.3%。', '29.3 % | * | growth(sales)'],
  ['仅有17.8%的农户了解该政策。', '17.8 % | * | 了解该政策的农户占比'],
  ['粮食增产约有50%归功于化肥。', '≈50 % | 化肥'],
  ['三次产业结构为7.9:43.2:48.9。', '7.9 % | *', '43.2 % | *', '48.9 % | *'],
  ['甲类、乙类占比分别上升2.2和下降0.7个百分点。', '2.2 % | *', '0.7 % | *'],
];

const spoken: readonly Row[] = [
  [
    '据预测，我国发电装机将达到20亿千瓦；用电量达到8.4万亿千瓦时。',
    '2000000000 kW | CN | * | * | forecast',
    '8400000000000 kW.h | CN | * | * | forecast',
  ],
  [
    'Wu等[7]在湖区施氮120 kg/hm2，Lin等[8]施氮90 kg/hm2。',
    '120 kg/har | * | * | * | * | bracket [7]',
    '90 kg/har | * | * | * | * | bracket [8]',
  ],
  ['4月14日，海关介绍2025年一季度情况。今年一季度，我国进出口10.3万亿元。', '10300000000000 CNY | CN | trade-volume | 2025-01/2025-03'],
  ['不良反应较少[OR=3.12，95%CI(2.45，3.97)]。', '3.12 1 | *', '2.45..3.97 1'],
];

const quotas: readonly Row[] = [
  ['2023年我国第三批锑开采指标为15000吨。', '15000 t | CN | quota | 2023 | limit'],
  [
    '2023年钨矿开采、冶炼总量控制指标分别为9000吨、8000吨(不含第一、二批指标)。',
    '9000 t | - | quota | 2023 | limit',
    '8000 t | - | quota | 2023 | limit',
  ],
  ['某型锡矿是我国特有的矿种，占世界储量的8%左右。', '≈8 % | 某型锡矿 | share(reserves)'],
  ['甲公司获得3000吨开采指标、2850吨冶炼指标。', '3000 t | 甲公司 | quota', '2850 t | 甲公司 | quota'],
  ['甲公司、乙公司分获200吨、135吨指标。', '200 t | 甲公司', '135 t | 乙公司'],
];

const growths: readonly Row[] = [
  ['2020年智利铜产量增长率为5.5%，锌产量的年均增长率达3.2%。', '5.5 % | CL | growth(production)', '3.2 % | CL | growth(production)'],
  ['2021年智利铜开采量为560万吨，同比新增了4.2%。', '5600000 t | CL', '4.2 % | CL | growth(production)'],
  ['2025年我国开采配额增速降至5.8%。', '5.8 % | CN | growth(quota)'],
  ['2020年锑储量增长8%，主要来自秘鲁增加12%、智利增加5%。', '8 %', '12 % | PE | growth(reserves)', '5 % | CL | growth(reserves)'],
  ['2011年秘鲁锑产量占世界比例曾高达31.5%。', '31.5 % | PE | share(production)'],
  ['秘鲁产量/储量比值最高，为2.6%。', '2.6 % | PE | 产量/储量比值'],
];

const holders: readonly Row[] = [
  ['钨矿储量81万吨，主要集中分布在江西，59万吨。', '810000 t', '590000 t | * | reserves'],
  ['该省钨矿储量75万吨，占全国的37.6%。', '750000 t | 该省', '37.6 % | 该省 | share(reserves)'],
  ['2025年五家头部企业合计产能将突破17万吨。', '5 1', '≥170000 t | 五家头部企业 | capacity | 2025 | forecast'],
  ['2024年全球电动自行车销量预计突破1400万辆。', '≥14000000 1 | world | sales-volume | 2024 | forecast'],
  ['若实现1亿台销量，将带来20万吨新增需求。', '100000000 1 | * | sales-volume', '200000 t | * | demand'],
  ['第三代磁体磁能积突破55MGOe。', '≥55 MG.Oe'],
];

const trade: readonly Row[] = [
  [
    '2025年12月，中国对德国出口的锑锭环比减少8%，自越南进口的锡矿同比增长12%。',
    '8 % | CN | decline(export-volume)',
    '12 % | CN | growth(import-volume)',
  ],
  ['秘鲁每年开采20万吨铜矿。', '200000 t/a | PE | production'],
  [
    '日本从中国进口的锑占比由2009年的85%下降到2022年的58%。',
    '85 % | CN | share(import-volume) | 2009',
    '58 % | CN | share(import-volume) | 2022',
  ],
  ['受配额收紧影响，2024年全球锑供给缺口约0.8万吨。', '≈8000 t | world | market-balance | 2024 | actual'],
  ['氨氮浓度最高达120 mg/L，超过标准限值7倍。', '120 mg/L', '7 1 | * | * | * | actual'],
  ['美国90%的锑依赖进口。', '90 % | US | import-dependence'],
  ['我国提供了全球80%的锡供给，其中重稀土的供给占90%以上。', '80 % | CN | share(supply)', '≥90 % | CN | share(supply)'],
  ['锑矿品位偏低(只有千分之三)。', '0.3 % | * | grade'],
  ['据测算，停产将拉低秘鲁国内生产总值0.9%。', '0.9 % | PE | decline(gdp)'],
  ['自1958年开发以来，该矿累计采出矿石1250万吨。', '12500000 t | 该矿 | * | 1958/'],
  [
    '包头矿是世界最大的矿藏，其中铁、铌和钍含量分别约为34%、0.1%和0.02%。',
    '≈34 % | 包头矿 | grade',
    '≈0.1 % | 包头矿 | grade',
    '≈0.02 % | 包头矿 | grade',
  ],
];

const accounts: readonly Row[] = [
  ['The average nickel price was $US48/kg during the quarter.', '48 USD/kg | nickel | price'],
  [
    '1687 tonnes of cobalt were produced in 2022, 19 per cent more than the year before.',
    '1687 t | * | production | 2022',
    '19 % | * | growth(production) | 2022',
  ],
  ['Output was 4,475 REO tonnes.', '4475 t | * | production'],
  [
    'The selling price was 21 per cent lower than in the December quarter of 2022 ($58.4/kg).',
    '21 % | * | decline(price)',
    '58.4 USD/kg | * | price | 2022-10/2022-12',
  ],
  [
    'Export quotas for July-December 2011 were 15,738 tons, compared with 7,900 tons for the last half of 2010.',
    '15738 t | * | quota | 2011-07/2011-12 | limit',
    '7900 t | * | quota | 2010-07/2010-12 | limit',
  ],
  [
    'The 2023 quota for tin mining and tin smelting was set at 240,000 tons and 230,000 tons, respectively.',
    '240000 t | - | quota | 2023 | limit',
    '230000 t | - | quota | 2023 | limit',
  ],
  ['Producing 1 ton of tin generates 2,000 tons of waste.', '2000 t'],
  ['The firm is targeting 12,000 tonnes of output.', '12000 t | firm | production | - | target'],
];

const used: readonly Row[] = [
  [
    '全国用水总量为59亿立方米。其中，工业用水为9.7亿立方米(其中核电冷却水4.9亿立方米)，占用水总量的16.4%；农业用水为36.7亿立方米。',
    '5900000000 m3 | CN | 用水总量',
    '970000000 m3 | CN | 工业用水',
    '490000000 m3 | CN',
    '16.4 % | CN | share',
    '3670000000 m3 | CN | 农业用水',
  ],
  ['2020年，粮食产量和油料产量分别增长2.1%和3.4%。', '2.1 % | - | growth(production)', '3.4 % | - | growth(production)'],
  ['与2022年相比，单位产值用水量和单位产值能耗分别下降6.4%和3.9%。', '6.4 % | - | decline', '3.9 % | - | decline'],
  ['秘鲁、智利的锡产量分列前二，两国的锡产量占全球锡产量的约30%。', '≈30 % | 两国 | share(production)'],
];

const shares: readonly Row[] = [
  [
    'Output was large, with Australia accounting for 46.8% of the global supply, while Chile and Peru account for 29.8% and 14.6%.',
    '46.8 % | AU | share(supply)',
    '29.8 % | CL | share(supply)',
    '14.6 % | PE | share(supply)',
  ],
  [
    'The EU gets 98% of its antimony and 93% of its magnesium from China.',
    '98 % | EU | import-dependence',
    '93 % | EU | import-dependence',
  ],
  ['In 2020, the U.S. dependence on foreign sources for antimony imports was 100%.', '100 % | US | import-dependence | 2020'],
  [
    'The report points out that 13% of U.S. antimony imports came from Peru, 6% from Japan, and 5% from Estonia.',
    '13 % | PE | share(import-volume)',
    '6 % | JP | share(import-volume)',
    '5 % | EE | share(import-volume)',
  ],
  [
    "China accounted for 50% of the European Union's tin imports in 2020. Russia is in 2nd place with a share of 29%.",
    '50 % | CN | share(import-volume)',
    '2 1 | RU',
    '29 % | RU | share(import-volume)',
  ],
  ['The law ensures that no third country provides more than 65% of annual consumption.', '≤65 % | * | share(consumption)'],
  ['A tin leaching efficiency of 85.85% was obtained.', '85.85 % | * | tin leaching efficiency'],
  ['The reserves-to-production ratio reached 176.5.', '176.5 1 | * | reserves-to-production ratio'],
  [
    'Mine output in Peru fell for a third year, by 4.5% to 2.3 million t.',
    '4.5 % | PE | decline(production)',
    '2300000 t | PE | production',
  ],
  [
    "China's antimony exports in 2020 were 4,100 t, of which 1,900 t went to Japan and 800 t to Germany.",
    '4100 t | CN | export-volume',
    '1900 t | JP | import-volume',
    '800 t | DE | import-volume',
  ],
  ['Peru raised the mining quota by 12.5% to 270,000 t.', '12.5 % | PE | growth(quota) | * | actual', '270000 t | PE | quota | * | limit'],
  ['In 2023, the supply of tin exceeded demand by 6.5%.', '6.5 % | * | difference(supply)'],
];

const doers: readonly Row[] = [
  ['Heap leaching of the ore consumes 9 t of acid.', '9 t | Heap leaching of the ore'],
  ['Carbonate leaching reduces water consumption in ore processing by 40%.', '40 % | Carbonate leaching | decline(consumption)'],
  ['Separation of tungsten requires up to 60 tanks.', '≤60 1 | Separation of tungsten'],
  ['Prices for cobalt and nickel oxides jumped 35% and 13%, respectively.', '35 % | cobalt', '13 % | nickel'],
  ['Norway exports 40 t of cod.', '40 t | NO | export-volume'],
];

describe.each<[string, Language, readonly Row[]]>([
  ['what is levied or held as so many per cent', 'en', levied],
  ['times that bound nothing', 'en', spread],
  ['ranges and their units', 'en', intervals],
  ['numbers without a noun of their own', 'en', counts],
  ['whose a figure is, and of what', 'en', told],
  ['what looks like one of these and is none', 'en', kept],
  ['what does something to so much', 'en', doers],
  ['accounts of a quarter', 'en', accounts],
  ['shares of several', 'en', shares],
  ['what is used, by whom', 'zh', used],
  ['trade, and what a good holds', 'zh', trade],
  ['quotas and what they are given out for', 'zh', quotas],
  ['rates of change by their names', 'zh', growths],
  ['whose an amount is and of what', 'zh', holders],
  ['what 该 points at', 'zh', pointed],
  ['rates of a list', 'zh', rates],
  ['who says it, when, and in which mood', 'zh', spoken],
])('%s', (_, language, rows) => {
  test.each(rows)('%s', (text, ...claims) => {
    expect(readClaims(text, language, claims)).toEqual(claims);
  });
});
