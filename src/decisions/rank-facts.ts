import type { Claim } from '../schema/claim.ts';
import type { Decision } from '../schema/decision.ts';
import type { Fact } from '../schema/fact.ts';
import type { Finding } from '../schema/finding.ts';
import { currentId, indexClaims } from './seen-claims.ts';

/**
 * Ranks the values of facts as reviewers did: what was preferred is, what was called an error is deprecated, and both are resolved. A decision that
 * has gone stale ranks nothing.
 */
export function rankFacts(
  facts: readonly Fact[],
  findings: readonly Finding[],
  claims: readonly Claim[],
  standing: readonly Decision[],
): Fact[] {
  const inForce = new Set(findings.flatMap(({ decision, status }) => (decision !== null && status !== 'stale' ? [decision] : [])));
  const telling = standing.filter(({ id, verdict, prefer }) => inForce.has(id) && (verdict === 'error' || prefer !== null));
  if (telling.length === 0) return [...facts];
  const index = indexClaims(claims);
  const claimsOf = (pick: (decision: Decision) => string | null): Set<string> =>
    new Set(telling.flatMap((decision) => currentId(decision, pick(decision), index) ?? []));
  const wrong = claimsOf(({ verdict, claim }) => (verdict === 'error' ? claim : null));
  const preferred = claimsOf(({ prefer }) => prefer);
  const isPreferred = ({ claim_ids }: Fact): boolean => claim_ids.some((id) => preferred.has(id));
  const chosen = new Set(facts.filter(isPreferred).map(({ fact_id }) => fact_id));
  return facts.map((fact) => {
    if (isPreferred(fact)) return { ...fact, rank: 'preferred', obs_status: 'resolved' };
    if (fact.claim_ids.every((id) => wrong.has(id))) return { ...fact, rank: 'deprecated', obs_status: 'resolved' };
    return chosen.has(fact.fact_id) && fact.rank === 'preferred' ? { ...fact, rank: 'normal' } : fact;
  });
}
