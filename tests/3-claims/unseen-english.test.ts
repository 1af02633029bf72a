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

describe.each([
  ['a statistic is told by its short name', statistics],
  ['bounds, units and changes that are left out', bounds],
  ['a word of a name is no measure, a form no temperature', names],
  ['who tells or expects a figure does not hold it', tellers],
  ['whoever the sentence itself names holds the figure', holders],
  ['a measure is told by the whole phrase', phrases],
  ['a change is of what is changed', changes],
  ['what a study is planned with is of its calculation', trials],
])('%s', (_, rows) => {
  test.each(rows.map((row) => ({ row })))('$row.0', ({ row: [text, ...claims] }) => {
    expect(readClaims(text, 'en', claims).slice(0, claims.length)).toEqual(claims);
  });
});
