import { describe, expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

/** An English text and its claims: amount and unit | subject | measure | period | modality, as far as the row goes; `*` asks nothing. */
type Row = readonly [text: string, ...claims: string[]];

const changes: readonly Row[] = [
  [
    'Rental income rose by £4.2 million, or 21%, to £24.2 million in 2019.',
    '4200000 GBP | * | increase | 2019',
    '21 % | * | growth | 2019',
    '24200000 GBP | * | Rental income | 2019',
  ],
  [
    'Exports of tea declined by 800 t, or 4%, to 19,000 t in 2018.',
    '800 t | * | decrease(export-volume) | 2018',
    '4 % | * | decline(export-volume) | 2018',
    '19000 t | * | export-volume | 2018',
  ],
  ['Net sales increased $7 million, or 8%, in 2016.', '7000000 USD | * | increase(sales) | 2016', '8 % | * | growth(sales) | 2016'],
  ['Installed capacity grew 6 GW (5%) to 126 GW in 2017.', '6 GW | * | * | 2017', '5 % | * | growth(cumulative-capacity) | 2017', '126 GW'],
  ['The number of employees fell by 40, or 8%, to 460.', '40 1', '8 %', '460 1'],
  ['The quota rises to 30% in 2027 and 45% the year after.', '30 % | * | share(quota)', '45 % | * | share(quota)'],
  ['Trade in cork rose steeply by 9% in 2016.', '9 % | * | growth(trade-volume) | 2016'],
];

const labelled: readonly Row[] = [
  [
    'The estimated consumption of tungsten by end use was as follows: cutting tools, 58%; lamps and wire, 9%; and other, 33%.',
    '58 % | cutting tools | share(consumption) | - | estimate',
    '9 % | lamps and wire | share(consumption) | - | estimate',
    '33 % | other | share(consumption) | - | estimate',
  ],
  [
    'Import sources (2015–18): Peru, 41%; Chile, 30%; and other, 29%.',
    '41 % | PE | share(import-volume) | 2015/2018',
    '30 % | CL',
    '29 % | other',
  ],
  ['In brief: imports, 40 t; exports, 30 t.', '40 t | * | import-volume', '30 t | * | export-volume'],
];

const answers: readonly Row[] = [
  [
    '520 tenants (65%) returned the form: 71% felt the lifts were unsafe, 29% wanted new ones.',
    '520 1 | tenants | number that returned the form',
    '65 % | tenants | share that returned the form',
    '71 % | * | share who felt lifts were unsafe',
    '29 % | * | share who wanted new ones',
  ],
  [
    '18 bakeries (45%) lost money and 22 (55%) did not.',
    '18 1 | bakeries | number that lost money',
    '45 % | * | share that lost money',
    '22 1',
    '55 %',
  ],
  ['The club bought 40 boats (20%) from Italy.', '40 1 | club', '20 %'],
];

const companies: readonly Row[] = [
  [
    '# Half-year report\n\nHarrow Mills Ltd (ASX: HRW) is pleased to report its results.\n\nThe Company opened 14 mills during the half.\n\nNet debt was $3 million at 30 June 2021.',
    '14 1 | Harrow Mills Ltd',
    '3000000 USD | Harrow Mills Ltd | * | 2021-06-30',
  ],
  ['# Solway Zinc reports third quarter 2021 results\n\nThe Company sold 40 t of zinc.', '40 t | Solway Zinc | * | 2021-07/2021-09'],
];

describe.each(Object.entries({ answers, changes, companies, labelled }))('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...claims) => {
    expect(readClaims(text, 'en', claims)).toEqual(claims);
  });
});
