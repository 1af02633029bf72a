import { describe, expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

/** Wording of reports and journals that nothing in the tables tells of. */
const english: readonly [string, ...string[]][] = [
  [
    'The 2021 quota for tin mining and tin separation was set at 4,000 tonnes and 3,000 tonnes, respectively.',
    '4000 t | * | quota | 2021',
    '3000 t | * | quota | 2021',
  ],
  ['In 2019 exports of refined zinc reached 310,000 t.', '310000 t | * | export-volume | 2019'],
  ['Danish exports of pork earned 3.1 billion euros.', '3100000000 EUR | DK | export-value'],
  ['Bolivia stays the largest miner, producing 18,000 metric tons (MT) of tin in 2020.', '18000 t | BO | production | 2020'],
  ['Norway was next, putting out 2.4 million tonnes of nickel.', '2400000 t | NO | production'],
  ['Prices of tin and zinc rose by 3 and 5 times, respectively.', '3 1 | * | multiple(price)', '5 1 | * | multiple(price)'],
  [
    'The mean change in weight was a loss of 2.2 kg (95% confidence interval 1.5 to 2.9) with exercise and 1.7 kg (95% confidence interval 1.1 to 2.3) with diet.',
    '2.2 kg | exercise | *',
    '1.5..2.9 kg | exercise | confidence-interval',
    '1.7 kg | diet | *',
    '1.1..2.3 kg | diet | confidence-interval',
  ],
  [
    'The mean difference in pain score was 0.9 points (95% CI 0.4 to 1.4) at six weeks and 0.5 points (95% CI 0.1 to 0.9) at twelve weeks.',
    '0.9 1 | pain score | *',
    '0.4..1.4 1 | pain score | confidence-interval',
    '0.5 1 | pain score | *',
    '0.1..0.9 1 | pain score | confidence-interval',
  ],
  ['Growth was 4.2 cm in shaded beds and 2.9 cm in open beds.', '4.2 cm | shaded beds | *', '2.9 cm | open beds | *'],
];

describe('wording of English reports', () => {
  test.each(english)('%s', (text, ...claims) => expect(readClaims(text, 'en', claims)).toEqual(claims));
});
