import type { Measure, Scan } from '../room.ts';
import { readDivisors } from './read-unit.ts';

/** What a number is measured in, and where that ends. */
export interface Joined {
  measure: Measure | null;
  end: number;
}

/** The unit before a number and the one behind it, as one: $5/t, US$5 dollars, $5 per tonne; `end` is where the number ends. */
export function joinUnits(scan: Scan, prefix: Measure | null, behind: Measure | null, end: number): Joined {
  if (!prefix) return { measure: behind, end: behind?.end ?? end };
  const absorbed = behind?.dimension === 'money' && !opensNext(scan, prefix, behind) ? behind : null;
  const reach = absorbed?.end ?? end;
  const measure = pricePer(prefix, behind) ?? readDivisors(scan, prefix, reach);
  const saysBoth = !absorbed && behind && measure.end === prefix.end && behind.code.startsWith(`${prefix.code}/`);
  const joined = saysBoth ? behind : measure;
  return { measure: absorbed?.code === joined.code ? absorbed : joined, end: joined.end > end ? joined.end : reach };
}

/** In "$5, €6" the second sign belongs to the number behind it. */
function opensNext({ text }: Scan, prefix: Measure, behind: Measure): boolean {
  return behind.code !== prefix.code && /^ ?\d/.test(text.slice(behind.end, behind.end + 2));
}

/** $5 with "per" and a unit behind the number is a price. */
function pricePer(prefix: Measure, behind: Measure | null): Measure | null {
  if (!behind?.code.startsWith('1/')) return null;
  return {
    ...prefix,
    code: prefix.code + behind.code.slice(1),
    base: prefix.base + behind.base.slice(1),
    factor: behind.factor,
    dimension: 'price',
    end: behind.end,
  };
}
