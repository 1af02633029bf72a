import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/schema/claim.ts';
import { buildPipeline } from '../build-pipeline.ts';

const pipeline = buildPipeline();
const nameOf = (term: Term | null) => term?.id ?? term?.text ?? '-';

/** `exact | whose | of what | relative to what | of which good` of each figure, as many fields as asked for. */
const read = (text: string, asked: readonly string[]): string[] =>
  pipeline.extractClaims('paper', text, 'auto').map(({ exact, subject, measure, scope, product }, index) =>
    [exact, nameOf(subject), nameOf(measure), nameOf(scope), nameOf(product)]
      .map((field, place) => (asked[index]?.split(' | ')[place] === '*' ? '*' : field))
      .slice(0, asked[index]?.split(' | ').length)
      .join(' | '),
  );

const shares = 'share(import-volume)';
const sold = 'share(export-volume)';

/** What a trade flow is told of, and the shares and amounts that are told of it behind. */
const flows: readonly [text: string, ...claims: string[]][] = [
  [
    'Germany imported 420,000 t of aluminium scrap in 2022. Poland was the source of 30% of it, Austria of 20% and France of 12%. Stocks were 9,000 t.',
    '420,000 t | DE | import-volume | -',
    `30% | PL | ${shares} | DE:import-volume`,
    `20% | AT | ${shares} | DE:import-volume`,
    `12% | FR | ${shares} | DE:import-volume`,
    '9,000 t | DE | stock',
  ],
  [
    'Of the wheat that Egypt imported in 2021, Russia accounted for 60% and Ukraine for 25%.',
    `60% | RU | ${shares} | EG:import-volume`,
    `25% | UA | ${shares} | EG:import-volume`,
  ],
  [
    'Brazil exported 98 Mt of soybeans in 2023; 70% of them went to China, 5% to Spain and 4% to Thailand.',
    '98 Mt | BR | export-volume | - | soybeans',
    `70% | CN | ${sold} | BR:export-volume | soybeans`,
    `5% | ES | ${sold} | BR:export-volume | soybeans`,
    `4% | TH | ${sold} | BR:export-volume | soybeans`,
  ],
  [
    'Germany exported 58,000 t of bearings in 2024, 1.05 times its exports of springs; 12% went to France, or 7,500 t.',
    '58,000 t | DE | export-volume | - | bearings',
    '1.05 times | DE | multiple(export-volume)',
    `12% | FR | ${sold} | DE:export-volume | bearings`,
    '7,500 t | FR | import-volume | DE | bearings',
  ],
  [
    '2024年德国出口轴承5.8万吨，是同年钢材出口量的1.05倍；输往法国和美国的分别占15%和12%，为8700吨和7500吨。',
    '5.8万吨 | DE | export-volume | - | 轴承',
    '1.05倍 | DE | multiple(export-volume)',
    `15% | FR | ${sold} | DE:export-volume | 轴承`,
    `12% | US | ${sold} | DE:export-volume | 轴承`,
    '8700吨 | FR | import-volume | DE | 轴承',
    '7500吨 | US | import-volume | DE | 轴承',
  ],
  [
    '日本2023年进口镍120万吨。智利占其中的45%，秘鲁占18%。',
    '120万吨 | JP | import-volume',
    `45% | CL | ${shares} | JP:import-volume`,
    `18% | PE | ${shares} | JP:import-volume`,
  ],
  [
    '2021年秘鲁出口鱼粉250万吨；销往中国的占80%，即200万吨。',
    '250万吨 | PE | export-volume',
    `80% | CN | ${sold} | PE:export-volume | 鱼粉`,
    '200万吨 | CN | import-volume | PE | 鱼粉',
  ],
  ['Imports of lithium compounds into Korea cost $2.1 billion in 2023.', '$2.1 billion | KR | import-value'],
  [
    'Kenya’s tea exports came to 450,000 t in 2022 and earned $1.4 billion.',
    '450,000 t | KE | export-volume',
    '$1.4 billion | KE | export-value',
  ],
  [
    '2020—2022年，德国进口的铜有52%来自智利，25%来自秘鲁。智利的份额另有55%之说。2023年进口额17亿美元。',
    `52% | CL | ${shares} | DE:import-volume`,
    `25% | PE | ${shares} | DE:import-volume`,
    `55% | CL | ${shares} | DE:import-volume`,
    '17亿美元 | DE | import-value',
  ],
  [
    'Steel imports cost Kenya $900 million in 2022. China was the source of 70% of them, India of 13%.',
    '$900 million | KE | import-value',
    `70% | CN | ${shares} | KE:import-volume`,
    `13% | IN | ${shares} | KE:import-volume`,
  ],
];

describe('trade flows and their shares', () => {
  test.each(flows)('%s', (text, ...claims) => expect(read(text, claims)).toEqual(claims));
});

/** A figure that is told again, as a share or an amount. */
const restated: readonly [text: string, ...claims: string[]][] = [
  [
    'World cocoa output was 4.4 Mt in 2023. Ghana supplied 0.6 Mt of it, or about 14%.',
    '4.4 Mt | world | production',
    '0.6 Mt | GH | production',
    '14% | GH | share(production) | world | cocoa',
  ],
  [
    '2023年世界镍产量为360万吨，其中加拿大18万吨，即约5%。',
    '360万吨 | world | production',
    '18万吨 | CA | production',
    '5% | CA | share(production) | world | nickel',
  ],
];

describe('a figure said again', () => {
  test.each(restated)('%s', (text, ...claims) => expect(read(text, claims)).toEqual(claims));
});

/** Of goods that are listed, each figure is of its own; what is made of all of a good is of that good. */
const goods: readonly [text: string, ...claims: string[]][] = [
  [
    'Between 2021 and 2023 nickel sulphate lost 40% of its value, cobalt sulphate 55% and lithium carbonate 62%.',
    '40% | nickel sulphate | decline(price)',
    '55% | cobalt sulphate | decline(price)',
    '62% | lithium-carbonate | decline(price)',
  ],
  [
    'Between 2021 and 2023 the price of nickel fell by 22% and that of cobalt by 48%.',
    '22% | nickel | decline(price)',
    '48% | cobalt | decline(price)',
  ],
  [
    '印度尼西亚镍产量占全球55%，钴约占一成。',
    '55% | ID | share(production) | world | nickel',
    '一成 | ID | share(production) | world | cobalt',
  ],
  [
    'Russia mined about 40% of the world’s palladium in 2023, made 24% of all nickel and exported most of it.',
    '40% | RU | share(production) | world | palladium',
    '24% | RU | share(production) | world | nickel',
  ],
];

describe('goods in a row', () => {
  test.each(goods)('%s', (text, ...claims) => expect(read(text, claims)).toEqual(claims));
});

/** What each of a row is compared with; what stands at the end of a year is no addition; a share of the world goes on about what shares before it were of. */
const others: readonly [text: string, ...claims: string[]][] = [
  [
    'Copper refining there costs 10% less than in Italy, 20% less than in the United States and 35% less than in Norway.',
    '10% | * | difference(cost) | IT',
    '20% | * | difference(cost) | US',
    '35% | * | difference(cost) | NO',
  ],
  [
    '船体建造成本比意大利低一成、比美国低两成、比挪威低三成半。',
    '一成 | * | difference(cost) | IT',
    '两成 | * | difference(cost) | US',
    '三成半 | * | difference(cost) | NO',
  ],
  ['Spain installed 4 GW in 2021. At the end of 2022 it had 20 GW.', '4 GW | ES | new-capacity', '20 GW | ES | cumulative-capacity'],
  ['2021年西班牙新增光伏装机4GW，到2022年底为20GW。', '4GW | ES | new-capacity', '20GW | ES | cumulative-capacity'],
  [
    '轴承制造占日本产值的五成六。电机装配占全球57.3%。',
    '五成六 | * | share(output-value) | JP',
    '57.3% | * | share(output-value) | world | 电机装配',
  ],
];

describe('what a figure is set against', () => {
  test.each(others)('%s', (text, ...claims) => expect(read(text, claims)).toEqual(claims));
});
