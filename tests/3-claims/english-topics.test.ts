import { describe, expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

/** An English paragraph and its claims: amount and unit | subject | measure | period, as far as the row goes; `*` asks nothing. */
type Row = readonly [text: string, ...claims: string[]];

const names: readonly Row[] = [
  [
    'In 2024 Norvik Seafood sold 16,700 t of fillets in Peru. Revenue increased by $6.1 million, or 15.8%, to $44.9 million. The company paid dividends of $2.9 million.',
    '16700 t | *',
    '6100000 USD | Norvik Seafood',
    '15.8 % | Norvik Seafood',
    '44900000 USD | Norvik Seafood',
    '2900000 USD | Norvik Seafood',
  ],
  [
    'Helios Glass employs 4,100 people in Spain. It made 820,000 panes in 2022. The group expects sales of €310 million. Operating profit fell to €12 million.',
    '4100 1 | Helios Glass',
    '820000 1 | Helios Glass',
    '310000000 EUR | Helios Glass',
    '12000000 EUR | Helios Glass',
  ],
  [
    'Brenner Foods (BRF) plans to cut 400 jobs. Gross margin narrowed to 31%. The retailer reported net debt of €1.2 billion.',
    '400 1 | Brenner Foods',
    '31 % | Brenner Foods',
    '1200000000 EUR | Brenner Foods',
  ],
];

const works: readonly Row[] = [
  [
    'The mine at Arcturus produced 41,000 t of zinc in 2021. The mine employs 620 people.',
    '41000 t | mine at Arcturus',
    '620 1 | mine at Arcturus',
  ],
];

const tellers: readonly Row[] = [
  ['The ministry says ferry traffic accounted for 4 Mt in 2019.', '4 Mt | - | ferry traffic'],
  ['The report notes that lamp plants accounted for 73% of demand, with buses alone taking 9%.', '73 % | lamp plants', '9 % | buses'],
  ['Officials reported that growers in Kenya used 40 kg of urea.', '40 kg | growers in Kenya'],
  ['Norvik Foods said it sold 40 t of fish.', '40 t | Norvik Foods'],
];

const sources: readonly Row[] = [
  ['In addition, 18% of new sales came from hybrids, 7% from vans and 3% from lorries.', '18 % | hybrids', '7 % | vans', '3 % | lorries'],
  ['About 40% of heat was supplied by waste incinerators.', '≈40 % | waste incinerators'],
  ['Some 60% of tin comes from a single mine.', '≈60 % | tin'],
  [
    'Generation from geothermal plants increased from 3.1 TWh in 2015 to 4.4 TWh in 2020.',
    '3.1 TW.h | geothermal plants | generation | 2015',
    '4.4 TW.h | geothermal plants | generation | 2020',
  ],
  [
    'Of the 81 hm3 of water used in 2018, 89% went to irrigation and 7% to households.',
    '81 hm3 | *',
    '89 % | irrigation',
    '7 % | households',
  ],
  ['Income from fares fell to €4 million.', '4000000 EUR | -'],
  ['This steep fall led to a deficit of 14 kt.', '14 kt | -'],
];

const common: readonly Row[] = [
  ['Yards delivered 47 ships. Cash stood at $4 million.', '47 1 | Yards', '4000000 USD | -'],
  ['Fourteen people left. Of those who stayed, 12 were women. Attendance was 31 of 36 lessons.', '14 1 | *', '12 1 | *', '31 1 | -'],
];

describe.each([
  ['whom a paragraph goes on about: a name no table knows', names],
  ['whom a paragraph goes on about: works', works],
  ['what is told of, behind whoever tells it', tellers],
  ['where a part or a flow comes from', sources],
  ['what a sentence opens with and is no name', common],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...claims) => {
    expect(readClaims(text, 'en', claims).slice(0, claims.length)).toEqual(claims);
  });
});
