import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../schema/claim.ts';
import type { Coverage } from '../schema/coverage.ts';
import type { Reference, Source } from '../schema/document.ts';
import type { Fact } from '../schema/fact.ts';
import type { Finding } from '../schema/finding.ts';
import { Misuse } from '../schema/misuse.ts';

/** What a run wrote, by id. */
export interface Results {
  claims: Map<string, Claim>;
  findings: Map<string, Finding>;
  facts: Fact[];
  factsOfClaim: Map<string, Fact[]>;
  sources: Map<string, Source>;
  coverage: Map<string, Coverage>;
  references: Map<string, Reference>;
  /** What the run found odd. */
  warnings: string[];
}

/** Reads the results in a folder. */
export function loadResults(out: string): Results {
  if (!existsSync(join(out, 'run.json'))) throw new Misuse(`${out}: holds no results; make them with heshu run FOLDER --out ${out}`);
  const { warnings } = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as { warnings: string[] };
  const claims = byId(readLines<Claim>(out, 'claims.jsonl'));
  const facts = readLines<Fact>(out, 'facts.jsonl');
  const factsOfClaim = new Map<string, Fact[]>();
  for (const fact of facts)
    for (const claim of fact.claim_ids) {
      const known = factsOfClaim.get(claim);
      if (known) known.push(fact);
      else factsOfClaim.set(claim, [fact]);
    }
  return {
    claims,
    findings: byId(readLines<Finding>(out, 'findings.jsonl')),
    facts,
    factsOfClaim,
    sources: new Map([...claims.values()].map(({ source }) => [source.id, source])),
    coverage: new Map(readLines<Coverage>(out, 'coverage.jsonl').map((coverage) => [coverage.source, coverage])),
    references: new Map(readLines<Reference>(out, 'references.jsonl').map((reference) => [reference.key, reference])),
    warnings,
  };
}

/** Tells one state of the results from the next: a run replaces its folder as a whole. */
export function stampOfResults(out: string): string {
  const stats = statSync(join(out, 'run.json'), { throwIfNoEntry: false });
  return stats ? `${stats.ino} ${stats.mtimeMs} ${stats.size}` : '';
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function readLines<Row>(out: string, name: string): Row[] {
  const lines = readFileSync(join(out, name), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}
