import { contentHash } from '../identity/hash.ts';
import type { Disputes } from './disputes.ts';
import type { FactGroup } from './group-by-fact.ts';
import type { SupportedRow } from './rank-rows.ts';

/** A fact with its values. */
export interface ValuedFact {
  group: FactGroup;
  rows: readonly SupportedRow[];
}

/** Of a fact with more values than so many not all are set against one another. */
const manyValues = 12;

/**
 * Values that cannot both hold are of one fact only where a finding says so. Where none does, what was read of two figures is alike and what they are of is
 * not: each value, with those that findings set it against, is a fact by itself. The best attested keeps the name and the place among other years.
 */
export function separateMatters({ group, rows }: ValuedFact, disputes: Disputes): readonly ValuedFact[] {
  if (rows.length < 2 || rows.length > manyValues) return [{ group, rows }];
  const matters = mattersOf(rows, disputes);
  if (matters.length < 2) return [{ group, rows }];
  const main = matters.toSorted((a, b) => papersOf(b) - papersOf(a) || firstPlaceOf(a) - firstPlaceOf(b))[0]!;
  const stated = new Map(group.claims.map((told) => [told.claim, told]));
  return matters.map((values) => {
    const claims = values.flatMap((row) => row.claims.map((claim) => stated.get(claim)!)).sort((a, b) => a.claim.place - b.claim.place);
    const own = values === main ? {} : { id: contentHash(`${group.id}|${values.map(nameOf).sort().join(' ')}`), series: null };
    return { group: { ...group, claims, ...own }, rows: values };
  });
}

/** The values that findings set against one another, directly or through others. */
function mattersOf(rows: readonly SupportedRow[], disputes: Disputes): SupportedRow[][] {
  const matters: SupportedRow[][] = [];
  const open = new Set(rows);
  for (const row of rows) {
    if (!open.delete(row)) continue;
    const matter = [row];
    for (const one of matter) for (const other of open) if (areOpposed(one, other, disputes) && open.delete(other)) matter.push(other);
    matters.push(matter);
  }
  return matters;
}

function areOpposed(one: SupportedRow, other: SupportedRow, disputes: Disputes): boolean {
  const ids = new Set(other.claims.map(({ id }) => id));
  return one.claims.some(({ id }) => disputes.opposedTo(id).some((claim) => ids.has(claim)));
}

function papersOf(rows: readonly SupportedRow[]): number {
  return new Set(rows.flatMap(({ claims }) => claims.map(({ source }) => source))).size;
}

function firstPlaceOf(rows: readonly SupportedRow[]): number {
  return Math.min(...rows.map(({ claims }) => claims[0]!.place));
}

function nameOf({ best }: SupportedRow): string {
  const { amount, normalized } = best.quantity;
  return `${normalized.lowerBound}..${normalized.upperBound} ${amount}`;
}
