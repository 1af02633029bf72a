import { describe, expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

/** An English sentence and its claims: amount and unit | subject | measure, as far as the row goes; `*` asks nothing. */
type Row = readonly [sentence: string, ...claims: string[]];

const verbs: readonly Row[] = [
  ['Smallholders planted 8 km2 in 2019.', '8 km2 | Smallholders | planted'],
  ['The scheme paid out $2 million in 2019.', '2000000 USD | * | paid out'],
  ['Trawlers caught 40 t of squid.', '40 t | Trawlers | squid caught'],
  ['Trawlers numbered 1,082 in 2019.', '1082 1 | Trawlers | number of trawlers'],
  ['Rowers in the lake club went 23 m farther.', '23 m | * | length'],
];

const pronouns: readonly Row[] = [
  ['Trawlers caught 40 t; they sold 30 t.', '40 t | Trawlers', '30 t | Trawlers'],
  ['Market gardens covered 8% of the farmland. They used 30 t of peat.', '8 % | Market gardens', '30 t | Market gardens'],
  ['Chile had a mixed year: its sales climbed 12%.', '12 % | CL'],
  ['The board expects landings in Peru to recover to 5 t.', '5 t | PE'],
  ['Tourism brought in 2% of national income in Malta and 4% in Cyprus.', '2 % | MT', '4 % | CY'],
];

const multiples: readonly Row[] = [
  ['Fees came to $3, more than double the $1.40 of 2009.', '3 USD', '≥2 1', '1.40 USD'],
  ['The number needed to treat was 67.', '67 1'],
  ['The number of mills has halved, from 940 in 2002 to 410 in 2022.', '50 %', '940 1', '410 1'],
  ['Queues rose from 62 (18) minutes to 97 (22) minutes.', '62 min', '97 min'],
  ['The catch of crab rose from 4 t to 6 t and that of hake from 41 t to 47 t.', '4 t', '6 t', '41 t', '47 t'],
];

describe.each([
  ['a verb tells what an amount is of', verbs],
  ['pronouns and places point to a holder', pronouns],
  ['multiples, pairs and bare numbers', multiples],
])('%s', (_, rows) => {
  test.each(rows)('%s', (sentence, ...claims) => {
    expect(readClaims(sentence, 'en', claims)).toEqual(claims);
  });
});

test('a ratio of a table cell is no interval', () => {
  const text = `# Tea\n\n| | Mint | Sage | Ratio (95% CI) |\n| --- | --- | --- | --- |\n| Colds | 4% | 8% | 0.50 (0.41–0.61) |\n`;
  const lines = readClaims(text, 'en', ['* | * | *', '* | * | *', '0.50 1 | * | Ratio', '0.41..0.61 1 | * | confidence-interval']);
  expect(lines.slice(2)).toEqual(['0.50 1 | * | Ratio', '0.41..0.61 1 | * | confidence-interval']);
});
