import { join } from 'node:path';
import type { Claim } from '../../src/schema/claim.ts';
import type { Reference } from '../../src/schema/document.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { readJsonLines } from '../score/gold.ts';
import type { Records } from './write-page.ts';

/** Reads what a run wrote. */
export function readRecords(out: string): Records {
  return {
    claims: readJsonLines<Claim>(join(out, 'claims.jsonl')),
    references: readJsonLines<Reference>(join(out, 'references.jsonl')),
    findings: readJsonLines<Finding>(join(out, 'findings.jsonl')),
    facts: readJsonLines<Fact>(join(out, 'facts.jsonl')),
  };
}
