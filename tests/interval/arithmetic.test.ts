import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, divide, multiply, scale, subtract, sumOf } from '../../src/interval/arithmetic.ts';
import type { Interval } from '../../src/interval/interval.ts';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const within = fc.tuple(number, number, fc.double({ min: 0, max: 1, noNaN: true })).map(([a, b, at]) => {
  const [lower, upper] = a < b ? [a, b] : [b, a];
  return { interval: { lower, upper }, value: Math.min(upper, Math.max(lower, lower + at * (upper - lower))) };
});
const near = (interval: Interval, value: number) => {
  const slack = 1e-9 * Math.max(1, Math.abs(value), Math.abs(interval.lower), Math.abs(interval.upper));
  return value >= interval.lower - slack && value <= interval.upper + slack;
};

describe('interval arithmetic', () => {
  it('holds every result of values inside its arguments', () => {
    fc.assert(
      fc.property(within, within, ({ interval: a, value: x }, { interval: b, value: y }) => {
        expect(near(add(a, b), x + y)).toBe(true);
        expect(near(subtract(a, b), x - y)).toBe(true);
        expect(near(multiply(a, b), x * y)).toBe(true);
      }),
    );
  });

  it('holds every quotient', () => {
    const nonzero = within.filter(({ value }) => Math.abs(value) > 1e-3);
    fc.assert(fc.property(within, nonzero, ({ interval: a, value: x }, { interval: b, value: y }) => near(divide(a, b), x / y)));
  });

  it('keeps open ends open, and says nothing after a division by zero', () => {
    expect(add({ lower: 1, upper: Infinity }, { lower: 1, upper: 1 })).toEqual({ lower: 2, upper: Infinity });
    expect(divide({ lower: 1, upper: 1 }, { lower: -1, upper: 1 })).toEqual({ lower: -Infinity, upper: Infinity });
    expect(scale({ lower: 0, upper: Infinity }, 0)).toEqual({ lower: 0, upper: 0 });
    expect(sumOf([])).toEqual({ lower: 0, upper: 0 });
  });
});
