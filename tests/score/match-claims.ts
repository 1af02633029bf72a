import type { Claim } from '../../src/schema/claim.ts';
import { type GoldClaim, isRequired } from './gold.ts';
import { hasSameValue } from './same-value.ts';

export interface Matching {
  /** The claim of the run for a claim of gold. */
  matches: Map<GoldClaim, Claim>;
  /** Claims of the run where gold has none, and second ones for one of gold. */
  extra: Claim[];
}

/** Gives each claim of gold the claim of the run that shares most of its place, one of the same value before others. */
export function matchClaims(gold: readonly GoldClaim[], claims: readonly Claim[]): Matching {
  const matches = new Map<GoldClaim, Claim>();
  const taken = new Set<Claim>();
  for (const wanted of gold) {
    const [best] = claims
      .filter((claim) => !taken.has(claim) && sharedShare(wanted, claim) >= 0.5)
      .map((claim) => ({ claim, worth: sharedShare(wanted, claim) + (hasSameValue(wanted, claim.quantity) ? 2 : 0) }))
      .sort((a, b) => b.worth - a.worth);
    if (!best) continue;
    matches.set(wanted, best.claim);
    taken.add(best.claim);
  }
  const open = gold.filter((wanted) => !(isRequired(wanted) && matches.has(wanted)));
  const extra = claims.filter((claim) => !taken.has(claim) && !open.some((wanted) => sharedShare(wanted, claim) > 0));
  return { matches, extra };
}

/** How much of the shorter of two places the other covers. */
function sharedShare({ start, end }: GoldClaim, { span }: Claim): number {
  const shared = Math.min(end, span.end) - Math.max(start, span.start);
  return Math.max(0, shared) / Math.max(1, Math.min(end - start, span.end - span.start));
}

/** The claims of a paper, which gold names by its source id or the beginning of it. */
export function claimsOfPaper(claims: readonly Claim[], paper: string): Claim[] {
  const same = claims.filter(({ source }) => source.id === paper);
  return same.length > 0 ? same : claims.filter(({ source }) => source.id.startsWith(paper));
}
