import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../src/schema/claim.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Finding } from '../../src/schema/finding.ts';

/** Makes many findings out of those of a run, each with claims and rows of facts of its own. */
export function multiplyResults(out: string, count: number): void {
  const read = <Row>(name: string): Row[] =>
    readFileSync(join(out, name), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
  const write = (name: string, rows: unknown[]): void =>
    writeFileSync(join(out, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const [claims, facts, findings] = [read<Claim>('claims.jsonl'), read<Fact>('facts.jsonl'), read<Finding>('findings.jsonl')];
  const rounds = Array.from({ length: Math.ceil(count / findings.length) }, (_, round) => round);
  const severities = ['high', 'medium', 'low'] as const;
  write(
    'claims.jsonl',
    rounds.flatMap((round) => claims.map((claim) => ({ ...claim, id: `${claim.id}-${round}` }))),
  );
  const renamed = (ids: string[], round: number): string[] => ids.map((id) => `${id}-${round}`);
  write(
    'facts.jsonl',
    rounds.flatMap((round) =>
      facts.map((fact) => ({
        ...fact,
        observation_id: `${fact.observation_id}-${round}`,
        fact_id: `${fact.fact_id}-${round}`,
        claim_ids: renamed(fact.claim_ids, round),
        finding_ids: renamed(fact.finding_ids, round),
      })),
    ),
  );
  const many = rounds.flatMap((round) =>
    findings.map((finding) => ({
      ...finding,
      id: `${finding.id}-${round}`,
      severity: severities[round % 3]!,
      claims: renamed(finding.claims, round),
      pairs: finding.pairs.map((pair) => renamed(pair, round)),
    })),
  );
  write('findings.jsonl', many.slice(0, count));
}
