import { describe, expect, test } from 'vitest';
import { buildPipeline } from '../build-pipeline.ts';
import { readClaims } from './read-claims.ts';

/** A paragraph and its claims: amount and unit | subject | measure | period | modality | citation, as far as the row goes; `*` asks nothing. */
type Row = readonly [text: string, ...claims: string[]];

const times: readonly Row[] = [
  [
    'Nickel prices rise above $18,000/t in the late 2030s and fall to $15,000/t in the early 2040s.',
    '≥18000 USD/t | * | price | 2036/2039',
    '15000 USD/t | * | price | 2040/2043',
  ],
  ['Sales averaged 40 kt a year 2019 through 2021.', '40 kt/a | * | * | 2019/2021'],
  ['Prices of ferrochrome are expected to stay below $1.4/lb through 2031.', '≤1.4 USD/[lb_av] | * | price | /2031 | forecast'],
  [
    'Zinc smelting in Zambia will hover near 14 kt in 2045, compared with 13.6 kt produced in 2021.',
    '≈14 kt | * | * | 2045 | forecast',
    '13.6 kt | * | * | 2021 | actual',
  ],
  [
    'The port handled 7.2 Mt, or 31% of the trade, in 2021, compared with 6.9 Mt, or 33% of the trade, in 2020.',
    '7.2 Mt | port | * | 2021',
    '31 % | port | * | 2021',
    '6.9 Mt | port | * | 2020',
    '33 % | port | * | 2020',
  ],
  [
    'The mill reported profit of $67.3 million, or $1.86 per share, compared with $2.4 million, or $0.06 per share, in the second quarter of 2024.',
    '67300000 USD | mill | profit',
    '1.86 USD | mill | earnings-per-share',
    '2400000 USD | mill | profit | 2024-04/2024-06',
    '0.06 USD | mill | earnings-per-share | 2024-04/2024-06',
  ],
  [
    'Third quarter 2022 freight revenue came to $41.0 million, more than triple the prior-year period of $12.6 million.',
    '41000000 USD | * | * | 2022-07/2022-09',
    '≥3 1 | * | * | 2022-07/2022-09',
    '12600000 USD | * | * | 2021-07/2021-09',
  ],
  ['Its previously issued full-year 2023 outlook was kept at $12 million.', '12000000 USD | * | * | 2023'],
  [
    'By 2040 Norway may need 0.9 million scans a year. A pilot with 64 nurses showed a drop of 1.5 points.',
    '900000 1 | * | * | 2040 | forecast',
    '64 1 | * | * | - | actual',
    '1.5 1 | * | * | - | actual',
  ],
];

const measures: readonly Row[] = [
  ['Norway set a new 40% surtax on most imported buses.', '40 % | NO | surtax'],
  [
    'The price rises above $75/b in 2031 and reaches $95 per barrel (b) in 2040.',
    '≥75 USD/[bbl_us] | * | price',
    '95 USD/[bbl_us] | * | price | 2040',
  ],
  ['Mill utilization rose to 91% as new capacity closed.', '91 % | * | utilisation'],
  [
    'The reform replaced the flat 5 per cent royalty with a scale from 4 per cent to 11 per cent.',
    '5 % | * | royalty',
    '4..11 % | * | royalty',
  ],
  ['Mines gave 62 t of rhenium in 2022, of which Chile made 47%.', '62 t', '47 % | CL | share(production)'],
  ['The grid will need 300 GW of wind by 2035.', '300 GW | grid | capacity | 2035'],
  ['The state attracted $3.1 billion in new financing in 2020.', '3100000000 USD | state | new financing | 2020'],
  ['The study took patients with a body-mass index of 40 or more.', '≥40 1 | * | body-mass index'],
  ['Sprinklers run twice a week for ten weeks.', '2 1/wk | Sprinklers', '10 wk | Sprinklers | duration'],
  ['Pilots with at least 8 years of training flew the route.', '≥8 a | Pilots | training'],
  [
    'Volunteers aged 40-60 years were assigned to rest or to a gym, each for 8 weeks.',
    '40..60 a | Volunteers | age',
    '8 wk | Volunteers | duration',
  ],
  [
    'Output of tellurium was 40 t in 2019. A bank estimates it at 60 t.',
    '40 t | - | production | 2019',
    '60 t | - | production | 2019 | estimate',
  ],
];

const points: readonly Row[] = [
  [
    'Wind supplied 9.1% of power in 2022, up by 1.3 percentage points on the previous year.',
    '9.1 % | * | * | 2022',
    '1.3 % | * | * | 2021/2022',
  ],
  [
    'Its share fell from 91% in 2019 to 70% in 2021, a decline of more than twenty percentage points.',
    '91 % | * | * | 2019',
    '70 % | * | * | 2021',
    '≥20 % | * | * | 2019/2021',
  ],
];

const pipeline = buildPipeline();

const holders: readonly Row[] = [
  ['In 1998 Japan supplied 41% and Germany supplied 12%.', '41 % | JP | share(supply) | 1998', '12 % | DE | share(supply) | 1998'],
  [
    'Fares made up 41% of income, adverts 12% and rents and other property income 24%.',
    '41 % | Fares | share',
    '12 % | adverts',
    '24 % | rents and other property income',
  ],
  [
    'Peruvian exports of 4 t are a tenth of the 40 t traded worldwide.',
    '4 t | PE | export-volume',
    '10 % | PE | share(export-volume)',
    '40 t | world',
  ],
  [
    'Chile leads the trade. Building a ferry there costs 12% less than in Norway and 18% less than in Japan.',
    '12 % | CL | difference(cost)',
    '18 % | CL | difference(cost)',
  ],
  ['A strike would close one in six Dutch dairies.', '16.67 % | Dutch dairies | share | * | hypothetical'],
  [
    'Copper prices rose 3% to $26,000/mt while zinc jumped 8% to $3,045 a tonne.',
    '3 % | copper',
    '26000 USD/t | copper',
    '8 % | zinc',
    '3045 USD/t | zinc',
  ],
  ['Output grew to 410,000 mt, up from an estimated 380,000 in 2019.', '410000 t', '380000 t | * | * | 2019'],
  [
    'Canada cut the royalty on potash valued at 3 billion dollars from 8% to 5%.',
    '3000000000 USD',
    '8 % | CA | royalty on potash',
    '5 % | CA | royalty on potash',
  ],
  ['The lender raised its stake in the mine to 15%.', '15 % | lender | equity'],
  ['The bank kept the rate at 4.5% after cutting it by 25 basis points.', '4.5 %', '0.25 % | bank | decline'],
  ['The bank kept the rate at 4.5% after raising it by 25 basis points.', '4.5 %', '0.25 % | bank | growth'],
  ['Peru increased exports from 20% to 30%.', '20 % | PE | share(export-volume)', '30 % | PE | share(export-volume)'],
  ['Demand for tungsten is expected to reach 90 kilotons of refined metal equivalent.', '90 kt | * | demand'],
  [
    'Due to the Brazilian trade deficit, which amounted to 4 billion dollars, the tax rose.',
    '4000000000 USD | Brazilian trade deficit | trade-deficit',
  ],
  [
    'Chile mined 62% of the ore in 2019. Demand for cobalt reached 150 kt in 2021.',
    '62 % | CL | share(production) | 2019',
    '150 kt | - | demand | 2021',
  ],
];

const trials: readonly Row[] = [
  [
    'The remaining 240 patients were randomly assigned to placebo, 600 mg/d of metformin, or 900 mg/d of metformin. A total of 84 patients withdrew (30 received placebo, 26 received 600 mg/d of metformin, and 28 received 900 mg/d of metformin).',
    '240 1 | patients | randomized',
    '600 mg/d | 600 mg/d of metformin | dose',
    '900 mg/d | 900 mg/d of metformin | dose',
    '84 1 | patients | withdrawn',
    '30 1 | placebo',
    '26 1 | 600 mg/d of metformin',
    '600 mg/d | 600 mg/d of metformin | dose',
    '28 1 | 900 mg/d of metformin',
    '900 mg/d | 900 mg/d of metformin | dose',
  ],
  [
    'Patients were randomised. Exclusion criteria included a blood pressure above 180 mm Hg.',
    '≥180 mm[Hg] | * | blood pressure | - | limit',
  ],
  [
    'Patients were randomised. Of 412 patients screened, 51 were found to be ineligible.',
    '412 1 | patients | screened',
    '51 1 | patients | number who were found to be ineligible',
  ],
];

describe.each([
  ['times told in reports', times],
  ['what figures are of', measures],
  ['points gained or lost', points],
  ['whose figures are', holders],
  ['arms told by their doses, criteria of trials', trials],
])('%s', (_, rows) => {
  test.each(rows.map(([text, ...claims]) => ({ text, claims })))('$text', ({ text, claims }) => {
    expect(readClaims(text, 'en', claims)).toEqual(claims);
  });
});

const chinese: readonly Row[] = [
  ['预计2035年锗需求将达到400吨，较2021年的130吨大幅增长。', '400 t | * | demand | 2035 | forecast', '130 t | * | demand | 2021 | actual'],
  ['2021年风电占发电量的7.4%，较上年上升1.6个百分点。', '7.4 % | * | * | 2021', '1.6 % | * | * | 2020/2021'],
  ['2020年甲国占58%，到2030年将为41%，占比下降17个百分点。', '58 %', '41 % | * | * | 2030', '17 % | * | * | 2020/2030 | forecast'],
  ['韩国领先。造船成本比挪威低一成五、比荷兰低两成。', '15 % | KR | difference(cost)', '20 % | KR | difference(cost)'],
  ['35家企业利润超百亿。', '35 1 | * | 企业数量'],
  ['240家企业亏损，占比两成。', '240 1 | * | 亏损企业数量', '20 %'],
  ['近五成（233家）公司净利润增长。', '≈50 %', '233 1 | * | 公司数量'],
  ['亏损面较去年同期扩大4.6个百分点。', '4.6 % | - | growth(loss-making-share)'],
  ['新加坡占全球出口约两成，封测占三成四。', '≈20 % | SG', '34 % | SG'],
  [
    '私营企业实现利润总额60亿元，增长2%；集体企业实现利润总额7亿元，增长5%。',
    '6000000000 CNY | 私营企业 | 利润总额',
    '2 % | 私营企业',
    '700000000 CNY | 集体企业 | 利润总额',
    '5 % | 集体企业',
  ],
  ['国有企业增加值增长1.5%，股份制企业增长6.2%。', '1.5 % | 国有企业 | growth(value-added)', '6.2 % | 股份制企业 | growth(value-added)'],
  ['甘蔗产能主要分布在广西、云南和内蒙，分别占总产能的61%、24%和5%。', '61 % | guangxi', '24 % | yunnan', '5 % | inner-mongolia'],
  ['用水包括灌溉、饮用和发电，三者所占比例分别为72%、18%和10%。', '72 % | 灌溉', '18 % | 饮用', '10 % | 发电'],
  [
    '造船业和家具制造业增加值同比分别增长8%和3%，增速分别比全省快4和2个百分点。',
    '8 % | 造船业',
    '3 % | 家具制造业',
    '4 % | * | difference(value-added)',
    '2 % | * | difference(value-added)',
  ],
  ['2019年某国锡对外依存度由7年前的40%升至55%。', '40 % | * | import-dependence | 2012', '55 % | * | import-dependence | 2019'],
  ['如砖窑每生产1t成品将耗电80 kWh。', '80 kW.h | 砖窑'],
  ['锡矿产量占本国精锡消费量的比值不足10%。', '≤10 % | * | share(consumption)'],
];

describe('中文报告', () => {
  test.each(chinese.map(([text, ...claims]) => ({ text, claims })))('$text', ({ text, claims }) => {
    expect(readClaims(text, 'zh', claims)).toEqual(claims);
  });
});

test.each([
  ['增加值同比分别增长8%和3%，增速分别比全省快4和2个百分点。', '增加值高于全省的幅度'],
  ['锡矿产量占本国精锡消费量的比值不足10%。', '占本国精锡消费量比重'],
])('%s says once what it is of', (text, words) => {
  expect(pipeline.extractClaims('paper', text, 'zh').at(-1)?.measure?.text).toBe(words);
});
