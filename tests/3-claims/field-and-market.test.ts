import { describe, expect, test } from 'vitest';
import { buildPipeline } from '../build-pipeline.ts';
import { readClaims } from './read-claims.ts';

/** An English sentence and its claims: amount and unit | subject | measure | period, as far as the row goes; `*` asks nothing. */
type Row = readonly [sentence: string, ...claims: string[]];

const contents: readonly Row[] = [
  ['The alloy contains 30% tin.', '30 % | alloy | tin content'],
  ['The peat has 71% fibre, 21% ash and 8% wax.', '71 % | * | fibre content', '21 % | * | ash content', '8 % | * | wax content'],
  ['A pH of 6.1 and 0.9% ash were found.', '6.1 1', '0.9 %'],
];

const heads: readonly Row[] = [
  ['Hamburg, the largest port, handled 40 t.', '40 t | Hamburg'],
  ["The world's ten largest tanneries handled 40 t.", '10 1', "40 t | world's ten largest tanneries"],
  ['20 t of compost raised output by 8%.', '20 t', '8 % | compost'],
  ['Rainfall was 4 m in 2019; the corresponding figure for 2020 was 3 m.', '4 m | * | *', '3 m | * | *'],
];

const times: readonly Row[] = [
  ['January 2012 to August 2015 brought 40 floods.', '40 1 | * | * | 2012-01/2015-08'],
  ['Fees were $9, 4% lower than a week earlier.', '9 USD', '4 %'],
  ['Tolls were a third below their peak.', '33.33 %'],
];

const units: readonly Row[] = [
  ['Fields received 120 kg N ha⁻¹.', '120 kg/har'],
  ['Losses were 2.2 kg N ha⁻¹ a⁻¹.', '2.2 kg/har/a'],
  ['Fields received 120 kg N per hectare.', '120 kg/har'],
  ['The yard handled 40,000 TEU.', '40000 {TEU}'],
];

describe.each([
  ['what something contains', contents],
  ['whom a sentence is about', heads],
  ['times that other words tell', times],
  ['units of field trials and ports', units],
])('%s', (_, rows) => {
  test.each(rows)('%s', (sentence, ...claims) => {
    expect(readClaims(sentence, 'en', claims)).toEqual(claims);
  });
});

test('of two headers the outer one with the unit names the measure', () => {
  const text = `# Beets\n\n| Plot | Root mass (t ha⁻¹) | |\n| --- | --- | --- |\n| | Full N | Reduced N |\n| Sandy | 9.5 | 8.3 |\n`;
  expect(readClaims(text, 'en', ['* | * | *', '* | * | *']).length).toBe(2);
  expect(readClaims(text, 'en', ['9.5 t/har | * | Root mass', '8.3 t/har | * | Root mass'])).toEqual([
    '9.5 t/har | * | Root mass',
    '8.3 t/har | * | Root mass',
  ]);
});

test('a month that the year has left behind is one of the next year', () => {
  const claims = buildPipeline().read({
    id: 'p',
    path: 'p',
    sha256: '0'.repeat(64),
    format: 'txt',
    text: 'Tolls on the canal\n\nReview, 14 March 2022\n\nTolls peaked at $9 in July 2021; by February they had sunk to $4.\n',
    bibliography: { language: 'en' },
  }).claims;
  expect(claims.map(({ period }) => period?.start)).toEqual(['2021-07', '2022-02']);
});
