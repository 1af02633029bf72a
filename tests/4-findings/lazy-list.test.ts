import { expect, it } from 'vitest';
import { lazyList } from '../../src/4-findings/lazy-list.ts';

it('makes members when they are looked at, and again once very many were', () => {
  const made: number[] = [];
  const list = lazyList(50_000, (place) => {
    made.push(place);
    return { place };
  });
  expect([list.length, list[7]!.place, list[7]!.place, made]).toEqual([50_000, 7, 7, [7]]);
  for (const [place, member] of list.entries()) expect(member.place).toBe(place);
  expect(list[7]!.place).toBe(7);
  expect(made.length).toBe(50_001);
});
