import { expect, test } from 'vitest';
import { figureInQuote, placeInQuote } from '../../src/schema/place-in-quote.ts';

test('of a figure that stands twice in its sentence the one behind its own words is meant', () => {
  const quote = 'The first batch was 5 t, the second batch was 5 t.';
  expect(placeInQuote({ quote, exact: '5 t', prefix: 'The first batch was ' })).toBe(20);
  expect(placeInQuote({ quote, exact: '5 t', prefix: 'batch was 5 t, the second batch was ' })).toBe(46);
  expect(placeInQuote({ quote, exact: '5 t', prefix: '' })).toBe(20);
});

test('a figure that a line end breaks is found whole; one that the sentence has in no form is not', () => {
  expect(figureInQuote({ quote: '出口55431吨。', exact: '554\n31吨', prefix: '出口' })).toEqual({ start: 2, end: 8 });
  expect(figureInQuote({ quote: '出口锡矿。', exact: '5吨', prefix: '出口' })).toBeNull();
});
