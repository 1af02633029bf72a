import { expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

/** Sentences of English industry reports and their claims: amount and unit | subject | measure | period | modality, as far as the row goes; `*` asks nothing. */
const rows: readonly (readonly [text: string, ...claims: string[]])[] = [
  [
    'Chilean copper production in 2018 was 5,000 tonnes, equating to 400 tonnes of lithium hydroxide.',
    '5000 t | CL | production | 2018',
    '400 t | CL | production | 2018',
  ],
  ['To meet demand in 2030, global supply needs to expand by 26,500 tonnes.', '26500 t | world | increase(supply) | 2030'],
  ['Cobalt demand grew slowly, while nickel showed even greater growth at 20%.', '20 % | * | growth(demand)'],
  [
    'The alloy stems from a precise composition: 25-35% nickel, 0-5% cobalt and 2% tin.',
    '25..35 % | * | nickel content',
    '0..5 % | * | cobalt content',
    '2 % | * | tin content',
  ],
  [
    'The global battery market reached $20 billion in 2023, with projections indicating growth to $38 billion by 2030, a compound annual growth rate of 9.1%.',
    '20000000000 USD | world | market-size | 2023',
    '38000000000 USD | world | market-size | 2030 | forecast',
    '9.1 % | world | growth(market-size) | 2023/2030 | forecast',
  ],
  ['Direct-drive machines need 600 kg of magnets per 3 MW capacity.', '600 kg | *'],
  ['The top 5 producers account for 17% of capacity.', '17 %'],
  [
    'Peru was the largest zinc producer in 2022, reaching 130,000 t, or 68% of the world total.',
    '130000 t | PE | production | 2022',
    '68 % | PE | share(production) | 2022',
  ],
  ['Peru, with 2.6 Mt, was the second-largest producer of zinc in 2023.', '2.6 Mt | PE | production', '2 1 | PE | rank(production)'],
  [
    'The value of zinc trade nearly doubled from 2012 to 2022, reaching $375 billion.',
    '≈2 1 | * | * | 2012/2022',
    '375000000000 USD | * | * | 2022',
  ],
  [
    'The Democratic Republic of the Congo accounts for 73% of world cobalt output. This central African nation also holds 57% of world cobalt reserves.',
    '73 % | CD | share(production)',
    '57 % | CD | share(reserves)',
  ],
  ['Global car sales of 13.6 million units rose in 2024.', '13600000 1 | world | sales-volume | 2024'],
  [
    'Magnets will form over 35% of demand by 2030, with catalysts and polishing powders falling to 17% and 11% respectively.',
    '≥35 %',
    '17 % | catalysts | share(demand) | 2030',
    '11 % | polishing powders | share(demand) | 2030',
  ],
  ['Net import reliance as a percentage of apparent consumption was 95% in 2022.', '95 % | * | import-dependence | 2022'],
  ['Exports as a share of output were 40% in 2022.', '40 % | * | Exports as a share of output | 2022'],
  [
    'Norvik Zinc produced 42,499 tonnes of zinc in 2022, up slightly from 42,413 in 2021, and sold it for $469 million.',
    '42499 t | Norvik Zinc | production | 2022',
    '42413 t | Norvik Zinc | production | 2021',
    '469000000 USD | Norvik Zinc | sales',
  ],
  [
    'Peru expects to raise zinc output to 12,000 tonnes by 2040 from 6,000 tonnes now.',
    '12000 t | PE | production | 2040 | forecast',
    '6000 t | PE | production | - | actual',
  ],
  [
    'Prices of zinc rose from $100/t in 2009 to $2,000/t in 2011, a nearly twentyfold increase.',
    '100 USD/t | zinc | price | 2009',
    '2000 USD/t | zinc | price | 2011',
    '≈20 1 | zinc | multiple(price)',
  ],
  ['The deposit contains an inferred resource of 45 Mt at 1.2%.', '45 Mt | deposit | resource', '1.2 % | deposit | grade'],
  ['The project has an internal rate of return of 24%.', '24 % | project | internal rate of return'],
  ['A 10% rise in prices reduces demand by 3.4%.', '10 % | * | growth(price)', '3.4 % | * | decline(demand)'],
  ['Output is set to reach 60,000 t in 2040.', '60000 t | * | production | 2040 | forecast'],
  ['No more than 65% of annual consumption may come from a single country.', '≤65 % | * | share(consumption) | - | limit'],
  [
    'The government will invest 1.5 trillion yen over ten years, of which 400 billion yen is earmarked for recycling.',
    '1500000000000 JPY | government | invest',
    '10 a | government | duration',
    '400000000000 JPY | government | invest',
  ],
  ["Peru is the world's second-largest producer of zinc.", '2 1 | PE | rank(production)'],
  ['Chile has the third largest lithium reserves in the world.', '3 1 | CL | rank(reserves)'],
  ['The second largest problem is cost, and the third stage began in 2020.'],
  [
    'The rate of rise was 1.3 [0.6 to 2.1] mm per year between 1901 and 1971, increasing to 1.9 [0.8 to 2.9] mm per year between 1971 and 2006.',
    '1.3 mm/a | * | * | 1901/1971',
    '0.6..2.1 mm/a | * | * | 1901/1971',
    '1.9 mm/a | * | * | 1971/2006',
    '0.8..2.9 mm/a | * | * | 1971/2006',
  ],
  ['Sea level in 2001–2020 was 0.9 [0.8 to 1.0] m higher than 1850–1900.', '0.9 m | * | * | 2001/2020', '0.8..1 m | * | * | 2001/2020'],
  ['An F-16 contains 417 kg of titanium.', '417 kg | F-16'],
];

test.each(rows)('%s', (text, ...claims) => expect(readClaims(text, 'en', claims)).toEqual(claims));
