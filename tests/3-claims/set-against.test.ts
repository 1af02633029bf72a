import { describe, expect, test } from 'vitest';
import { readClaims } from './read-claims.ts';

/** An English sentence and its claims: amount and unit | subject | measure | period, as far as the row goes; `*` asks nothing. */
type Row = readonly [sentence: string, ...claims: string[]];

const units: readonly Row[] = [
  ['Honey output rose to 310 t from 185 the year before.', '310 t', '185 t'],
  ['Losses averaged 0.9% for pears and 0.7 for plums.', '0.9 %', '0.7 %'],
  ['Sales came to $4.3 million, against 3.9 a year earlier.', '4300000 USD', '3900000 USD'],
  ['The price of hops fell from $71 per kg in May to $58 in June, below the $60 of 2019.', '71 USD/kg', '58 USD/kg', '60 USD/kg'],
];

const otherwise: readonly Row[] = [
  ['At an outdoor temperature of 4 °C the factor falls to 2.', '4 Cel', '2 1'],
  ['Seed costs $4 per kg and the new barn $900.', '4 USD/kg', '900 USD'],
  ['Output rose to 310 t and 12 sheds were built.', '310 t', '12 1'],
];

const levels: readonly Row[] = [
  ['Idle time was unchanged, at 64 minutes, in the yard.', '64 min'],
  ['Fishing boats numbered 1,082 in 2019.', '1082 1'],
  ['The state lent us $5 million.', '5000000 USD'],
  ['Nobody lent the US $5 million.', '5000000 USD'],
];

describe.each([
  ['a bare number set against a figure has its unit', units],
  ['and has none where it is not set against it', otherwise],
  ['values that look like labels, times or names', levels],
])('%s', (_, rows) => {
  test.each(rows)('%s', (sentence, ...claims) => {
    expect(readClaims(sentence, 'en', claims)).toEqual(claims);
  });
});
