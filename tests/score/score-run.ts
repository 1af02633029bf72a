import { join } from 'node:path';
import type { Claim } from '../../src/schema/claim.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { readGold, readJsonLines } from './gold.ts';
import { type ClaimScore, scoreClaims } from './score-claims.ts';
import { type RelationScore, scoreRelations } from './score-relations.ts';

/** Scores the results in a folder against a folder of gold. */
export function scoreRun(out: string, goldFolder: string): { claims: ClaimScore; relations: RelationScore } {
  const gold = readGold(goldFolder);
  const claims = readJsonLines<Claim>(join(out, 'claims.jsonl'));
  const findings = readJsonLines<Finding>(join(out, 'findings.jsonl'));
  const facts = readJsonLines<Fact>(join(out, 'facts.jsonl'));
  return { claims: scoreClaims(gold, claims), relations: scoreRelations(gold, { claims, findings, facts }) };
}
