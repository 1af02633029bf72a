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

const holders: readonly Row[] = [
  [
    'Gravel was the main product in 2022, accounting for 21% of the total value of Danish quarry production.',
    '21 % | Gravel | share(production) | 2022',
  ],
  [
    'Four guilds account for two-thirds of the output of tin, and over 90% of lead.',
    '*',
    '* | Four guilds',
    '≥90 % | Four guilds | share(production)',
  ],
  ['Trams accounted for 30% of traffic in Spain (28% in 2020).', '30 % | Trams', '28 % | Trams | * | 2020'],
  ['Sales were $12 million in 2021 (2020: $10 million).', '12000000 USD | * | sales | 2021', '10000000 USD | * | sales | 2020'],
  [
    'Liming raised output by 12% and 18% in oats and rye, respectively.',
    '12 % | oats | growth(production)',
    '18 % | rye | growth(production)',
  ],
  ['Median survival was 12 months and 9 months for men and women, respectively.', '12 mo | men', '9 mo | women'],
  [
    'The value of silk imported by Japan in 2018 was $16 million, an increase from $13 million in 2017.',
    '16000000 USD | JP | import-value | 2018',
    '13000000 USD | JP | import-value | 2017',
  ],
  ['An induction hob uses three times less energy than a gas ring.', '3 1 | induction hob | multiple'],
  ['The pit shipped 13,000 dmt of ore at $85 per dmt.', '13000 t | pit', '85 USD/t | pit'],
];

describe.each(Object.entries({ answers, changes, companies, holders, labelled }))('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...claims) => {
    expect(readClaims(text, 'en', claims)).toEqual(claims);
  });
});
