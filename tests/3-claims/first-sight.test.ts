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
  ["With more than 12,000 employees, the port is the region's second largest employer.", '≥12000 1 | port | employees'],
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

describe.each<[string, Language, readonly Row[]]>([
  ['what is levied or held as so many per cent', 'en', levied],
  ['times that bound nothing', 'en', spread],
  ['ranges and their units', 'en', intervals],
  ['numbers without a noun of their own', 'en', counts],
  ['whose a figure is, and of what', 'en', told],
  ['what looks like one of these and is none', 'en', kept],
  ['what 该 points at', 'zh', pointed],
  ['rates of a list', 'zh', rates],
  ['who says it, when, and in which mood', 'zh', spoken],
])('%s', (_, language, rows) => {
  test.each(rows)('%s', (text, ...claims) => {
    expect(readClaims(text, language, claims)).toEqual(claims);
  });
});
