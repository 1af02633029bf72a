import type { FigureHit, Scan } from '../room.ts';

const tail = /-(?:odd|some|plus)(?![a-z])/y;

/** 20-odd years, 30-plus members: the word between the number and what it counts. */
export function readOdd({ lower }: Scan, { end }: FigureHit): { end: number; scale: number; isVague?: boolean } | null {
  if (lower[end] !== '-') return null;
  tail.lastIndex = end;
  const found = tail.exec(lower)?.[0];
  return found ? { end: end + found.length, scale: 0, ...(found === '-plus' ? {} : { isVague: true }) } : null;
}
