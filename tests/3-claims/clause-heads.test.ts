import { describe, expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

/** An English sentence and its claims: amount and unit | subject | measure | period | modality, as far as the row goes; `*` asks nothing. */
type Row = readonly [sentence: string, ...claims: string[]];

const holders: readonly Row[] = [
  ['Market gardens, which covered 8% of the farmed area in 2021, kept growing.', '8 % | Market gardens | * | 2021'],
  ['The ferry terminal handles 40 t of freight.', '40 t | ferry terminal'],
  ['Bottled tea earned €2.5 million in 2020.', '2500000 EUR | Bottled tea | sales | 2020'],
  ['Farms that merged sold 40 t of hay.', '40 t | Farms'],
  ['A typical river barge costs $900.', '900 USD | typical river barge | cost'],
  ['Widening the canal added 12 km of quays.', '12 km | Widening the canal'],
  ['Roughly 35% of tenants were in arrears.', '≈35 % | tenants'],
  ['One in nine divers was over 60 years old.', '11.11 % | divers'],
];

const quantities: readonly Row[] = [
  ['Nitrate leaching in the Elster marshes averaged 14 kg.', '14 kg | Elster marshes | Nitrate leaching'],
  ['The depth of the northern shaft is 310 m.', '310 m | northern shaft | depth of the northern shaft'],
  ['Average snowfall in the upper valley was 4.2 m.', '4.2 m | upper valley | Average snowfall'],
  ['Occupancy averaged 61%.', '61 % | - | Occupancy'],
  ['Cash provided by lending was $3 million.', '3000000 USD | - | Cash provided'],
  ['The ratio of nurses to beds rose from 0.8 to 1.1.', '0.8 1 | * | ratio of nurses to beds', '1.1 1'],
  ['The number of ferries fell by 12 to 340.', '12 1 | * | decrease', '340 1 | * | number of ferries'],
];

const counts: readonly Row[] = [
  ['Of the 640 bridges surveyed, 75 (12%) were closed.', '640 1 | bridges', '75 1 | bridges | number of bridges', '12 % | bridges'],
  ['There were 18 landslides in March 2019 and 7 in May 2019.', '18 1 | * | number of landslides', '7 1 | * | number of landslides'],
  ['Leaks were found in four of every ten pipes.', '40 %'],
];

const moods: readonly Row[] = [
  [
    'In 2020 an estimated 40,000 t of scrap was burnt, 9% of it illegally.',
    '40000 t | * | * | 2020 | estimate',
    '9 % | * | * | * | actual',
  ],
  ['About 25% of renters were eligible for relief.', '≈25 % | * | * | * | actual'],
  ['Three firms were running tidal projects in the strait.', '3 1 | * | * | * | actual'],
];

const times: readonly Row[] = [
  ['Tolls brought in $7 million in 2022, compared with $5 million a year earlier.', '* | * | * | 2022', '* | * | * | 2021'],
  ['Fares rose to $3 in 2021, against $2 two decades earlier.', '* | * | * | 2021', '* | * | * | 2001'],
  ['For the year ended June 30, 2021, fees were $9 million.', '9000000 USD | * | * | 2021'],
  ['We lost $5 million, or $2 a share, versus $3 million in 2019.', '* | * | * | -', '* | * | * | -', '* | * | * | 2019'],
  ['Fees were $5 million, and tolls $3 million, in 2019.', '* | * | * | 2019', '* | * | * | 2019'],
  [
    'Tolls fell from $4 in the first quarter of 2021 to $3 in the third.',
    '4 USD | * | * | 2021-01/2021-03',
    '3 USD | * | * | 2021-07/2021-09',
  ],
  ['In the three months ended March 31, 2024 fees were $2 million.', '2000000 USD | * | * | 2024-01/2024-03'],
];

describe.each([
  ['who the verb is told of holds the figure', holders],
  ['a quantity is the measure; where it is measured holds it', quantities],
  ['a sentence goes on counting what it counted', counts],
  ['a mood word reaches no further than its phrase', moods],
  ['what is only compared with has its own time', times],
])('%s', (_, rows) => {
  test.each(rows)('%s', (sentence, ...claims) => {
    expect(readClaims(sentence, 'en', claims).slice(0, claims.length)).toEqual(claims);
  });
});
