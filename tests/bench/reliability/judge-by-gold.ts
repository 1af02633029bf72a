import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../../src/schema/claim.ts';
import type { Finding } from '../../../src/schema/finding.ts';
import type { JudgedFinding } from './reliability-table.ts';

interface GoldClaim {
  doc: string;
  n: number;
  start: number;
  end: number;
}

interface GoldRelation {
  kind: string;
  claims: [doc: string, n: number][];
}

const errors: ReadonlySet<string> = new Set(['conflict', 'arithmetic', 'impossible', 'unit_scale', 'drift']);

/** The findings of a run about at least two claims that hand-made truth knows; real are those that set two claims of one gold error against each other. */
export function judgeByGold(out: string, gold: string): JudgedFinding[] {
  const files = readdirSync(gold).filter((name) => name.endsWith('.jsonl') && name !== 'relations.jsonl');
  const known = files.flatMap((name) => linesOf<GoldClaim>(join(gold, name)));
  const claims = linesOf<Claim>(join(out, 'claims.jsonl'));
  const idOf = new Map(
    known.map(({ doc, n, start, end }) => [
      `${doc} ${n}`,
      claims.find(({ source, span }) => source.id.startsWith(doc) && span.start < end && span.end > start)?.id,
    ]),
  );
  const matters = linesOf<GoldRelation>(join(gold, 'relations.jsonl'))
    .filter(({ kind }) => errors.has(kind))
    .map((relation) => new Set(relation.claims.map(([doc, n]) => idOf.get(`${doc} ${n}`))));
  const inGold = new Set(idOf.values());
  return linesOf<Finding>(join(out, 'findings.jsonl'))
    .filter((finding) => finding.claims.filter((claim) => inGold.has(claim)).length >= 2)
    .map(({ confidence, pairs }) => ({
      confidence,
      isReal: matters.some((ids) => pairs.some(([a, b]) => ids.has(a) && ids.has(b))),
    }));
}

function linesOf<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}
