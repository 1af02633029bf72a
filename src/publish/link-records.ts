import type { Fact } from '../schema/fact.ts';
import type { Finding } from '../schema/finding.ts';
import type { FactClaim, FindingClaim } from '../schema/links.ts';

/** The lists of claims within facts as a table of its own, for programs that join. */
export function* linkFacts(facts: Iterable<Fact>, sourceOf: (id: string) => string | undefined): Generator<FactClaim> {
  for (const { observation_id, claim_ids } of facts)
    for (const claim_id of claim_ids) yield { observation_id, claim_id, source_id: sourceOf(claim_id) ?? '' };
}

/** The same of findings. */
export function* linkFindings(findings: Iterable<Finding>): Generator<FindingClaim> {
  for (const { id, claims } of findings) for (const [position, claim_id] of claims.entries()) yield { finding_id: id, position, claim_id };
}
