import type { Fact } from '../schema/fact.ts';
import type { Finding } from '../schema/finding.ts';
import type { FactClaim, FindingClaim } from '../schema/links.ts';

/** The list of claims within a fact as rows of a table of its own, for programs that join; the papers of the claims come in the same order. */
export function linkFact({ observation_id, claim_ids }: Fact, sources: readonly string[]): FactClaim[] {
  return claim_ids.map((claim_id, index) => ({ observation_id, claim_id, source_id: sources[index]! }));
}

/** The same of findings. */
export function* linkFindings(findings: Iterable<Finding>): Generator<FindingClaim> {
  for (const { id, claims } of findings) for (const [position, claim_id] of claims.entries()) yield { finding_id: id, position, claim_id };
}
