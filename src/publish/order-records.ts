import type { CrossCheck, PaperRecords } from '../pipeline.ts';
import type { Claim } from '../schema/claim.ts';
import type { Coverage } from '../schema/coverage.ts';
import type { Reference, Source } from '../schema/document.ts';
import type { Fact } from '../schema/fact.ts';
import type { Finding } from '../schema/finding.ts';
import { byCodePoint } from './by-code-point.ts';
import { orderPaper } from './order-paper.ts';

/** The records of a run in the order in which they are written: by source, then by place; what has several places stands at its first. */
export interface OrderedRecords {
  claims: Claim[];
  references: Reference[];
  coverage: Coverage[];
  findings: Finding[];
  facts: Fact[];
  sources: Source[];
  claimOf: (id: string) => Claim | undefined;
}

export function orderRecords(papers: readonly PaperRecords[], { findings, facts }: CrossCheck): OrderedRecords {
  const sorted = papers.toSorted((a, b) => byCodePoint(a.source.id, b.source.id));
  const ordered = sorted.map(orderPaper);
  const claims = ordered.flatMap((paper) => paper.claims);
  const places = new Map<string, number>();
  for (const [index, { id }] of claims.entries()) places.set(id, index);
  const firstPlace = (ids: readonly string[]): number => ids.reduce((first, id) => Math.min(first, places.get(id) ?? Infinity), Infinity);
  const factPlaces = new Map<string, number>();
  for (const fact of facts) factPlaces.set(fact.fact_id, Math.min(firstPlace(fact.claim_ids), factPlaces.get(fact.fact_id) ?? Infinity));
  return {
    claims,
    references: ordered.flatMap((paper) => paper.references),
    coverage: sorted.map((paper) => paper.coverage),
    sources: sorted.map((paper) => paper.source),
    claimOf: (id) => claims[places.get(id) ?? -1],
    findings: findings
      .map((finding) => ({ finding, first: firstPlace(finding.claims) }))
      .sort((a, b) => compareNumbers(a.first, b.first) || byCodePoint(a.finding.id, b.finding.id))
      .map(({ finding }) => finding),
    facts: facts
      .map((fact) => ({ fact, place: factPlaces.get(fact.fact_id)!, first: firstPlace(fact.claim_ids) }))
      .sort(
        (a, b) =>
          compareNumbers(a.place, b.place) ||
          byCodePoint(a.fact.fact_id, b.fact.fact_id) ||
          compareNumbers(a.first, b.first) ||
          byCodePoint(a.fact.observation_id, b.fact.observation_id),
      )
      .map(({ fact }) => fact),
  };
}

/** What stands nowhere comes last: infinity is equal to itself. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
