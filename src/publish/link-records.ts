import type { Claim } from '../schema/claim.ts';
import type { Fact } from '../schema/fact.ts';
import type { Finding } from '../schema/finding.ts';
import type { FactClaim, FindingClaim } from '../schema/links.ts';

/** The lists of claims within facts as a table of its own, for programs that join. */
export function* linkFacts(facts: Iterable<Fact>, sources: ReadonlyMap<string, string>): Generator<FactClaim> {
  for (const { observation_id, claim_ids } of facts)
    for (const claim_id of claim_ids) yield { observation_id, claim_id, source_id: sources.get(claim_id) ?? '' };
}

/** The same of findings. */
export function* linkFindings(findings: Iterable<Finding>): Generator<FindingClaim> {
  for (const { id, claims } of findings) for (const [position, claim_id] of claims.entries()) yield { finding_id: id, position, claim_id };
}

/** The papers of claims, by the ids of both. */
export function sourcesOf(claims: Iterable<Claim>): Map<string, string> {
  const sources = new Map<string, string>();
  for (const { id, source } of claims) sources.set(id, source.id);
  return sources;
}
