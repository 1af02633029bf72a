import type { Claim } from '../schema/claim.ts';

/** The claims of one paper in the order in which they stand. */
export function orderClaims(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
