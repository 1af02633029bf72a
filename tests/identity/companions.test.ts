import { expect, it } from 'vitest';
import { companionsOf } from '../../src/identity/companions.ts';
import { claimOf, type Told } from '../4-findings/claim-of.ts';

const number = (told: Told) => claimOf({ unit: '1', dimension: 'number', ...told });
const interval = (at: number, sentence: number) =>
  number({ at, sentence, value: '2', upper: 9, modifier: 'range', measure: 'confidence-interval', words: '95% CI' });

it('knows an interval and a p-value by the estimate before them, and not by the time that it took', () => {
  const claims = [
    number({ at: 1, sentence: 1, value: '5.3', measure: '?difference' }),
    interval(2, 1),
    number({ at: 3, sentence: 1, value: '0.01', measure: 'p-value', words: 'p' }),
    number({ at: 4, sentence: 2, value: '5.3', measure: '?difference' }),
    claimOf({ at: 5, sentence: 2, value: '6', unit: 'min', dimension: 'duration', measure: '?walk' }),
    interval(6, 2),
    interval(7, 3),
  ];
  const companions = companionsOf(claims);
  expect([...companions.keys()].map(({ span }) => span.start)).toEqual([2, 3, 6, 7]);
  expect(companions.get(claims[1]!)).toBe(companions.get(claims[5]!));
  expect(companions.get(claims[1]!)).not.toBe(companions.get(claims[2]!));
  expect(companions.get(claims[1]!)).not.toBe(companions.get(claims[6]!));
});
