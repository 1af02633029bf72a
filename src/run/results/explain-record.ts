import type { Claim } from '../../schema/claim.ts';
import type { Fact } from '../../schema/fact.ts';
import type { Finding } from '../../schema/finding.ts';
import { Misuse } from '../../schema/misuse.ts';
import { findClaims } from './find-claims.ts';
import { openResults } from './open-results.ts';

/** What a record goes back to: a fact and a finding to their claims, each of which holds its place in its paper. */
export type Explanation = { claims: Claim[] } & (
  | { kind: 'fact'; rows: Fact[]; findings: Finding[] }
  | { kind: 'finding'; finding: Finding; facts: Fact[] }
  | { kind: 'claim'; facts: Fact[]; findings: Finding[] }
);

/**
 * Finds the record of an id (of a fact, of a value of a fact, of a finding or of a claim) in the results in a folder, with all that it rests on and is part of.
 * @throws {Misuse} where there is none.
 */
export function explainRecord(out: string, id: string): Explanation {
  const { facts, findings } = openResults(out);
  const claimsOf = (ids: Iterable<string>): Claim[] => [...findClaims(out, ids).values()];
  const rows = facts.filter(({ fact_id, observation_id }) => fact_id === id || observation_id === id);
  if (rows.length > 0) {
    const ids = new Set(rows.flatMap(({ finding_ids }) => finding_ids));
    return {
      kind: 'fact',
      rows,
      findings: findings.filter((finding) => ids.has(finding.id)),
      claims: claimsOf(rows.flatMap(({ claim_ids }) => claim_ids)),
    };
  }
  const finding = findings.find((one) => one.id === id);
  if (finding) {
    const concerned = facts.filter(({ finding_ids }) => finding_ids.includes(id));
    return { kind: 'finding', finding, facts: concerned, claims: claimsOf(finding.claims) };
  }
  const claims = claimsOf([id]);
  if (claims.length === 0) throw new Misuse(`${out}: there is no fact, finding or claim ${id}`);
  return {
    kind: 'claim',
    claims,
    facts: facts.filter(({ claim_ids }) => claim_ids.includes(id)),
    findings: findings.filter((one) => one.claims.includes(id)),
  };
}
