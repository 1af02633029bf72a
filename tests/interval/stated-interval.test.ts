import { describe, expect, it } from 'vitest';
import { canBothHold, gapBetween, relativeGapBetween } from '../../src/interval/interval.ts';
import { roundingInterval, truncationInterval } from '../../src/interval/rounding.ts';
import { statedInterval } from '../../src/interval/stated-interval.ts';
import Big from 'big.js';
import { claimOf, type Told } from '../4-findings/claim-of.ts';

const intervalOf = (told: Told) => statedInterval(claimOf(told).quantity, 0.05);
const percent = (value: string, more: Partial<Told> = {}): Told => ({ value, unit: '%', dimension: 'share', ...more });

describe('the published intervals of XBRL Calculations 1.1', () => {
  it.each([
    ['1000', -2, '950', '1050', '1000', '1100'],
    ['1.25', 2, '1.245', '1.255', '1.25', '1.26'],
    ['-30', 0, '-30.5', '-29.5', '-31', '-30'],
  ])('%s to %i places', (amount, decimals, low, high, cutLow, cutHigh) => {
    const rounded = roundingInterval(new Big(amount), decimals);
    const cut = truncationInterval(new Big(amount), decimals);
    expect([rounded.lower.toFixed(), rounded.upper.toFixed()]).toEqual([low, high]);
    expect([cut.lower.toFixed(), cut.upper.toFixed()]).toEqual([cutLow, cutHigh]);
  });
});

describe('two statements that can both be true', () => {
  it.each<[string, Told, Told, boolean]>([
    ['a rounded and an exact share', percent('14'), percent('14.3'), true],
    ['a share cut off at the point', percent('60'), percent('60.9'), true],
    ['a share rounded the wrong way', percent('14'), percent('13.3'), false],
    ['a bound and a figure above it', percent('80', { modifier: 'at_least' }), percent('95', { modifier: 'at_least' }), true],
    ['a bound and a figure below it', percent('95', { modifier: 'at_least' }), percent('78'), false],
    ['an upper bound and a figure below it', percent('10', { modifier: 'at_most' }), percent('3'), true],
    ['a hedged round figure and one near by', percent('70', { modifier: 'approx' }), percent('68'), true],
    ['a hedged figure of many digits', { value: '12.7', modifier: 'approx' }, { value: '12.1' }, false],
    ['other units', { value: '1.4', unit: 'TW', base: ['W', 1e12] }, { value: '1382', unit: 'GW', base: ['W', 1e9] }, true],
    ['a long figure that ends in a zero', { value: '170' }, { value: '166' }, true],
    ['a short figure that ends in zeros', { value: '400' }, { value: '360' }, false],
    ['a range and a figure in it', { value: '41', upper: 45, modifier: 'range' }, { value: '42' }, true],
    ['two counts', { value: '308', dimension: 'count', unit: '1' }, { value: '309', dimension: 'count', unit: '1' }, false],
    ['tenths in floating point', { value: '0.3' }, { value: '0.30000000000000004' }, true],
    [
      'a year and a month of it',
      { value: '2018', dimension: 'date', unit: 'date' },
      { value: '2018-10', dimension: 'date', unit: 'date' },
      true,
    ],
    ['two months', { value: '2018-05', dimension: 'date', unit: 'date' }, { value: '2018-10', dimension: 'date', unit: 'date' }, false],
  ])('%s', (_, a, b, both) => {
    expect(canBothHold(intervalOf(a), intervalOf(b))).toBe(both);
  });

  it('measures the gap against the figures', () => {
    expect(gapBetween(intervalOf({ value: '100', decimals: 1 }), intervalOf({ value: '80', decimals: 1 }))).toBeCloseTo(19.85);
    expect(relativeGapBetween({ lower: 100, upper: 100 }, { lower: 80, upper: 80 })).toBeCloseTo(0.2);
  });

  it('widens by a tolerance and not by the spread of the data', () => {
    const quantity = claimOf({ value: '74.6' }).quantity;
    const wide = (kind: 'tolerance' | 'sd') => statedInterval({ ...quantity, uncertainty: { value: 10, kind } }, 0.05);
    expect(wide('tolerance').upper).toBeCloseTo(84.6);
    expect(wide('sd').upper).toBeLessThan(75);
  });
});
