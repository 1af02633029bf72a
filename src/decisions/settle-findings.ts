import type { Claim } from '../schema/claim.ts';
import type { Decision, Verdict } from '../schema/decision.ts';
import type { Finding } from '../schema/finding.ts';
import { currentId, indexClaims } from './seen-claims.ts';

const outcomes: Readonly<Record<Verdict, Finding['status']>> = {
  error: 'resolved',
  'both-right': 'dismissed',
  'same-after-rounding': 'dismissed',
  'extraction-wrong': 'dismissed',
  'not-a-fact': 'dismissed',
  undecided: 'open',
};

/**
 * Gives each finding the status that the decision on it has made. A decision is stale when a claim it rests on says something else by now, or nothing.
 * A finding that stands although its correction was carried out is open again. `claims` are those before corrections; of claims that are gone because
 * a decision set them aside, `setAside` holds the ids of these decisions.
 */
export function settleFindings(
  findings: readonly Finding[],
  claims: readonly Claim[],
  standing: readonly Decision[],
  setAside: ReadonlySet<string> = new Set(),
): Finding[] {
  const byFinding = new Map(standing.map((decision) => [decision.finding, decision]));
  const aside = new Set(standing.flatMap(({ id, claim }) => (claim !== null && setAside.has(id) ? [claim] : [])));
  const index = indexClaims(byFinding.size > 0 ? claims : []);
  const corrected = new Set(claims.flatMap(({ rules }) => rules.filter((rule) => rule.startsWith('decision:'))));
  return findings.map((finding) => {
    const decision = byFinding.get(finding.id);
    if (!decision) return finding.decision === null && finding.status === 'open' ? finding : { ...finding, status: 'open', decision: null };
    const isStale = decision.seen.some((seen) => !aside.has(seen.claim) && index.find(seen) === null);
    const target = currentId(decision, decision.claim, index);
    const isCarriedOut =
      (decision.verdict === 'extraction-wrong' && corrected.has(`decision:${decision.id}`)) ||
      (decision.verdict === 'not-a-fact' && !(target !== null && finding.claims.includes(target)));
    const status = isStale ? 'stale' : isCarriedOut ? 'open' : outcomes[decision.verdict];
    return { ...finding, status, decision: decision.id };
  });
}
