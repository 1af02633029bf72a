import type { Claim } from '../schema/claim.ts';
import type { Fact } from '../schema/fact.ts';
import type { Finding } from '../schema/finding.ts';
import type { FactClaim, FindingClaim } from '../schema/links.ts';

/** The lists of claims within facts and findings as tables of their own, for programs that join. */
export function linkRecords(
  claims: readonly Claim[],
  facts: readonly Fact[],
  findings: readonly Finding[],
): { factClaims: FactClaim[]; findingClaims: FindingClaim[] } {
  const sources = new Map(claims.map((claim) => [claim.id, claim.source.id]));
  return {
    factClaims: facts.flatMap(({ observation_id, claim_ids }) =>
      claim_ids.map((claim_id) => ({ observation_id, claim_id, source_id: sources.get(claim_id) ?? '' })),
    ),
    findingClaims: findings.flatMap(({ id, claims: ids }) => ids.map((claim_id, position) => ({ finding_id: id, position, claim_id }))),
  };
}
