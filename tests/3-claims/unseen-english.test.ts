import { describe, expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

/** An English text and its claims: amount and unit | subject | measure | period | modality, as far as the row goes; `*` asks nothing. */
type Row = readonly [text: string, ...claims: string[]];

const statistics: readonly Row[] = [
  [
    'Welders had higher odds (aOR 1.84, 95% CI 1.2 to 2.9) of asthma.',
    '1.84 1 | Welders | odds-ratio',
    '1.2..2.9 1 | * | confidence-interval',
  ],
  ['The slope is 0.43 (SE 0.06).', '0.43 1 | * | slope', '0.06 1 | * | standard-error'],
  ['The mean height was 41 cm (SD 9.9).', '41 cm | * | mean height', '9.9 cm | * | standard-deviation'],
  ['Tenants could choose 3 rooms or 4.', '3 1 | * | number of rooms'],
];

const bounds: readonly Row[] = [
  ['Occupancy crept up to 67.2%, a new high.', '67.2 % | * | Occupancy'],
  ['Boats may carry up to 40 t of sand.', '≤40 t'],
  ['The slope seldom exceeds 3%.', '≤3 %'],
  ['Licences take six years, against four in Norway.', '6 a', '4 a | NO'],
  ['Sales of coats fell by 40 and sales of hats by 12.', '40 1', '12 1'],
  ['Each lesson cost KSh 310 in the county.', '310 KES'],
];

const names: readonly Row[] = [
  ["New Zealand's accident rate rose to 4% in 2021.", '4 % | NZ | accident rate | 2021'],
  ['The company published its Form 10-K and sold 40 t of paint.', '40 t'],
];

const tellers: readonly Row[] = [
  ['Aerial photographs show 40 quarries in Spain.', '40 1 | ES'],
  ['The water board expects demand in Spain to reach 40 t in 2030.', '40 t | ES | demand | 2030 | forecast'],
  ['The Central Bank of Norway expects inflation to reach 4% in 2030.', '4 % | NO | inflation-rate | 2030 | forecast'],
];

const holders: readonly Row[] = [
  [
    'Old Harbour in the east, the only working sawmill of the 3 northern districts, sold 45 t of planks.',
    '3 1',
    '45 t | Old Harbour in the east',
  ],
  ['Beeswax, quoted at $8/kg in March 2021, reached $9/kg in May 2021.', '8 USD/kg | * | price', '9 USD/kg | Beeswax | price | 2021-05'],
  [
    'Garfield runs 9% of the ferries, against 7% for Selkirk, 5% for Tamsin and 4% for Ulva.',
    '*',
    '7 % | Selkirk',
    '5 % | Tamsin',
    '4 % | Ulva',
  ],
  ['Of tenants covered by the scheme, 46% had paid no rent.', '46 % | tenants covered by the scheme'],
  ['At the start 62% of the cyclists rode daily, 21% weekly and 10% monthly.', '62 % | cyclists', '21 % | cyclists', '10 % | cyclists'],
  ['Norway hired 400 nurses; Lapland lost 1,230.', '400 1 | NO', '1230 1 | Lapland'],
];

const abbreviated: readonly Row[] = [
  ['Lending amounted to R12.6 billion in 2017 and deposits to R9 billion.', '12600000000 ZAR', '9000000000 ZAR'],
  ['Loans rose to E1.4 billion; the fit was good (R2 = 0.91).', '1400000000 SZL', '0.91 1'],
  ['Imports made up more than half of U.S. apparent consumption of tin in 2019.', '≥50 % | * | share(consumption) | 2019'],
  ['In 2021, 95 U.S. companies used cork.', '95 1 | * | number of companies | 2021'],
];

const retold: readonly Row[] = [
  [
    'Hotels accounted for 7,400 t or nearly 40% of total demand in 2022 compared with 5,600 t or 34% in 2021.',
    '7400 t | Hotels | demand | 2022',
    '≈40 % | Hotels | share(demand) | 2022',
    '5600 t | Hotels | demand | 2021',
    '34 % | Hotels | share(demand) | 2021',
  ],
  ['Water accounted for 17 percent, or 4.6 GW, of installed capacity in 2018.', '17 % | Water', '4.6 GW | Water | installed capacity'],
  [
    'Use of tin was 5,700 t of metal in 2019, an increase of 18% from 4,900 t of metal in 2018.',
    '5700 t | * | * | 2019',
    '18 % | * | * | 2019',
    '4900 t | * | * | 2018',
  ],
];

const phrases: readonly Row[] = [
  ['Between 30 and 40 GW of wind capacity was added in Spain in 2023.', '30..40 GW | * | new-capacity | 2023'],
  ['The average monthly wage of tram drivers was $900.', '900 USD | * | wage'],
  ['Exports of salt fell; yields of rye are expected to drop by 9% in 2030.', '9 % | * | decline | 2030 | forecast'],
];

const trials: readonly Row[] = [
  [
    'The trial randomised patients. The patients in the trial were followed. To detect a difference of 5 kg with 80% power, 90 patients were needed.',
    '5 kg | sample size calculation',
    '80 % | sample size calculation',
    '90 1 | sample size calculation',
  ],
];

const changes: readonly Row[] = [
  ['A survey of 56 farms reported that mulch cut emissions by 38% on average.', '56 1', '38 % | * | decline(emissions)'],
  ['The vaccine reduced severe measles by 88% over the winter.', '88 % | vaccine | decline'],
  ['Drip lines raised the cost of pumping by $3.', '3 USD | Drip lines | increase(cost)'],
  ['A 22% decline in the quoted price of wool hurt farmers.', '22 % | * | decline(price)'],
  ['Rents rose by 5%, after a 3% rise in the previous year.', '5 %', '3 % | * | growth'],
];

const pairs: readonly Row[] = [
  ['Thefts were more common in Leeds than in York (26% v 22%).', '26 % | Leeds', '22 % | York'],
  [
    'The clinical trial followed patients. Patients in the garden group and patients in the indoor group walked. The garden group and the indoor group met. Patients in the indoor group were older (68 years vs 61 years).',
    '68 a | indoor group',
    '61 a | garden group',
  ],
  [
    'The clinical trial followed patients. Patients in the garden group and patients in the indoor group walked. The garden group and the indoor group met. Median pulse was 72 bpm in the former and 80 bpm in the latter.',
    '72 {bpm} | garden group',
    '80 {bpm} | indoor group',
  ],
  ['Japan and Peru kept stocks of salt. Stocks reached 38 t and 17 t, respectively.', '38 t | JP', '17 t | PE'],
  ['Norway imported 40 t of salt, 62% of it from Spain and 29% from Chile.', '40 t | NO', '62 % | ES', '29 % | CL'],
  ['Norway imported 40 t of salt as rock, brine and flakes, and sold 30 t of rope.', '40 t | NO', '30 t | NO'],
];

const tables: readonly Row[] = [
  [
    'Salient facts, Norway        2021     2022\nMine output of salt           400      410\nImports for consumption        40       50\nExports                         9        8\n',
    '400 1 | NO | production | 2021',
    '410 1 | NO | production | 2022',
    '40 1 | NO | import-volume | 2021',
  ],
  [
    'Table 1. Salt\n\n                    Mine production      Reserves\n                    2021      2022\nNorway                40        41           900\nSpain                 10        11            NA\nChile                 30        31           800\n',
    '* | NO | production | 2021',
    '* | NO | production | 2022',
    '* | NO | reserves | -',
  ],
];

const parties: readonly Row[] = [
  [
    'Norway, which has 60 mills, cut its dependence on Spain for salt from 90% in 2010 to 58% in 2018.',
    '60 1 | NO',
    '90 % | NO',
    '58 % | NO',
  ],
  ["Peru's Ministry of Trade announced in May 2021 that imports of rice are to fall from 80 t to 50 t by 2030.", '80 t | PE', '50 t | PE'],
  ['Norway exported 40 t of salt to Spain. The country imported 3 t of rice.', '40 t | NO', '3 t | NO'],
  ['Norway exported 40 t of salt. A plan of May 2021 provides $3 million.', '40 t | NO', '3000000 USD | NO'],
  ['Stony Range had sold 210 t of slate.', '210 t | Stony Range'],
  [
    'In 2019 the agency expected demand in Peru to be 18 t in 2030, of which Spain would supply 8 t.',
    '18 t | PE | * | 2030 | forecast',
    '8 t | ES | * | * | forecast',
  ],
];

const people: readonly Row[] = [
  [
    'Patients were randomised, and the patients were followed. Of the patients, 29% were on insulin, 11% had a new hip and 46% had received no visit.',
    '29 % | * | share on insulin',
    '11 % | * | share with new hip',
    '46 % | * | share who had received no visit',
  ],
  [
    'Patients were randomised, and the patients were followed. 312 patients (64%) returned to work after a year.',
    '312 1 | * | number who returned to work',
  ],
];

describe.each([
  ['a statistic is told by its short name', statistics],
  ['bounds, units and changes that are left out', bounds],
  ['a word of a name is no measure, a form no temperature', names],
  ['who tells or expects a figure does not hold it', tellers],
  ['whoever the sentence itself names holds the figure', holders],
  ['a measure is told by the whole phrase', phrases],
  ['short names of places', abbreviated],
  ['what is told again', retold],
  ['a change is of what is changed', changes],
  ['another party, a body and a plan hold nothing', parties],
  ['a share of people is of those who are, have or did something', people],
  ['of two set against one another each has its own', pairs],
  ['tables as agencies print them', tables],
  ['what a study is planned with is of its calculation', trials],
])('%s', (_, rows) => {
  test.each(rows.map((row) => ({ row })))('$row.0', ({ row: [text, ...claims] }) => {
    expect(readClaims(text, 'en', claims).slice(0, claims.length)).toEqual(claims);
  });
});
