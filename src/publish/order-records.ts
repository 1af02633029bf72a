import type { CrossCheck, PaperRecords } from '../pipeline.ts';
import type { Claim } from '../schema/claim.ts';
import type { Coverage } from '../schema/coverage.ts';
import type { Reference, Source } from '../schema/document.ts';
import type { Fact } from '../schema/fact.ts';
import type { Finding } from '../schema/finding.ts';
import { byCodePoint } from './by-code-point.ts';

/** The records of a run in the order in which they are written: by source, then by place; what has several places stands at its first. */
export interface OrderedRecords {
  claims: Claim[];
  references: Reference[];
  coverage: Coverage[];
  findings: Finding[];
  facts: Fact[];
  sources: Source[];
}

export function orderRecords(papers: readonly PaperRecords[], { findings, facts }: CrossCheck): OrderedRecords {
  const sorted = papers.toSorted((a, b) => byCodePoint(a.source.id, b.source.id));
  const claims = sorted.flatMap((paper) => paper.claims.toSorted(byPlace));
  const places = new Map(claims.map((claim, index) => [claim.id, index]));
  const firstPlace = (ids: readonly string[]): number => ids.reduce((first, id) => Math.min(first, places.get(id) ?? Infinity), Infinity);
  const factPlaces = new Map<string, number>();
  for (const fact of facts) factPlaces.set(fact.fact_id, Math.min(firstPlace(fact.claim_ids), factPlaces.get(fact.fact_id) ?? Infinity));
  return {
    claims,
    references: sorted.flatMap((paper) => paper.references.toSorted((a, b) => comparePlaces(a.span, b.span) || byCodePoint(a.key, b.key))),
    coverage: sorted.map((paper) => paper.coverage),
    sources: sorted.map((paper) => paper.source),
    findings: sortedBy(findings, (finding) => [firstPlace(finding.claims), finding.id]),
    facts: sortedBy(facts, (fact) => [factPlaces.get(fact.fact_id)!, fact.fact_id, firstPlace(fact.claim_ids), fact.observation_id]),
  };
}

function byPlace(a: Claim, b: Claim): number {
  return comparePlaces(a.span, b.span) || byCodePoint(a.id, b.id);
}

function comparePlaces(a: Claim['span'], b: Claim['span']): number {
  return a.start - b.start || a.end - b.end;
}

function sortedBy<Row>(rows: readonly Row[], keysOf: (row: Row) => (number | string)[]): Row[] {
  const keyed = rows.map((row) => ({ row, keys: keysOf(row) }));
  return keyed.sort((a, b) => compareKeys(a.keys, b.keys)).map(({ row }) => row);
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index]!;
    const order =
      typeof left === 'string' || typeof right === 'string' ? byCodePoint(String(left), String(right)) : left === right ? 0 : left - right;
    if (order !== 0) return order;
  }
  return 0;
}
