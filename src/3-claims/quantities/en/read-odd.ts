import type { FigureHit, Scan } from '../room.ts';

const tail = /-(?:odd|some|plus)(?![a-z])/y;

/** 20-odd years, 30-plus members, 200+ employees: what stands between the number and what it counts. */
export function readOdd({ lower }: Scan, { end }: FigureHit): { end: number; scale: number; isVague?: boolean } | null {
  if (/^\+(?:[ -][a-z]|%)/.test(lower.slice(end, end + 3))) return { end: end + 1, scale: 0 };
  if (lower[end] !== '-') return null;
  tail.lastIndex = end;
  const found = tail.exec(lower)?.[0];
  return found ? { end: end + found.length, scale: 0, ...(found === '-plus' ? {} : { isVague: true }) } : null;
}
