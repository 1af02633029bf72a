import type { ClaimPlace, CrossCheck, FactRow, FactTable, PaperRecords } from '../pipeline.ts';
import { byCodePoint } from '../schema/by-code-point.ts';
import type { Claim } from '../schema/claim.ts';
import type { Coverage } from '../schema/coverage.ts';
import type { Reference, Source } from '../schema/document.ts';
import type { Fact } from '../schema/fact.ts';
import type { Finding } from '../schema/finding.ts';
import { compareClaims, orderPaper } from './order-paper.ts';

/** What of the papers of a run is told beside their records, in code point order of their ids. */
export interface PublishedPapers {
  sources: readonly Source[];
  coverage: readonly Coverage[];
  claimCount: number;
}

/** The records of a run in the order in which they are written: by source, then by place; what has several places stands at its first. */
export interface OrderedRecords extends PublishedPapers {
  findings: readonly Finding[];
  /** The claims that findings tell of, by their ids. */
  told: ReadonlyMap<string, Claim>;
  table: FactTable;
  claimAt: (place: ClaimPlace) => Claim;
}

/** The same of papers whose claims are at hand. */
export function orderRecords(
  papers: readonly PaperRecords[],
  { findings, facts }: Pick<CrossCheck, 'findings' | 'facts'>,
): OrderedRecords & { claims: Claim[]; references: Reference[]; facts: Fact[] } {
  const sorted = papers.toSorted((a, b) => byCodePoint(a.source.id, b.source.id));
  const ordered = sorted.map(orderPaper);
  const claims = ordered.flatMap((paper) => paper.claims);
  const told = new Map(claims.map((claim) => [claim.id, claim]));
  const numbers = new Map(claims.map(({ id }, number) => [id, number]));
  const bySource = new Map(sorted.map(({ source }, paper) => [source.id, ordered[paper]!.claims]));
  const places = new Map(
    ordered.flatMap((paper) => paper.claims.map(({ id, source }, row): [string, ClaimPlace] => [id, { source, row }])),
  );
  const inOrder = orderFacts(facts, numbers);
  return {
    sources: sorted.map((paper) => paper.source),
    coverage: sorted.map((paper) => paper.coverage),
    claimCount: claims.length,
    claims,
    references: ordered.flatMap((paper) => paper.references),
    told,
    findings: orderFindings(findings, told),
    facts: inOrder,
    table: tableOf(inOrder, (id) => places.get(id) ?? null),
    claimAt: ({ source, row }) => bySource.get(source.id)![row]!,
  };
}

/** Findings by the places of their first claims. */
export function orderFindings(findings: readonly Finding[], told: ReadonlyMap<string, Claim>): Finding[] {
  const firstOf = ({ claims }: Finding): Claim | undefined =>
    claims.flatMap((id) => told.get(id) ?? []).reduce<Claim | undefined>((a, b) => (a && compareClaims(a, b) <= 0 ? a : b), undefined);
  const compareFirst = (a: Claim | undefined, b: Claim | undefined): number =>
    a && b ? compareClaims(a, b) : Number(a === undefined) - Number(b === undefined);
  return findings
    .map((finding) => ({ finding, first: firstOf(finding) }))
    .sort((a, b) => compareFirst(a.first, b.first) || byCodePoint(a.finding.id, b.finding.id))
    .map(({ finding }) => finding);
}

/** Facts by the places of their first claims, the rows of each by theirs. */
function orderFacts(facts: readonly Fact[], numbers: ReadonlyMap<string, number>): Fact[] {
  const firstOf = (ids: readonly string[]): number => ids.reduce((first, id) => Math.min(first, numbers.get(id) ?? Infinity), Infinity);
  const places = new Map<string, number>();
  for (const { fact_id, claim_ids } of facts) places.set(fact_id, Math.min(firstOf(claim_ids), places.get(fact_id) ?? Infinity));
  return facts
    .map((fact) => ({ fact, place: places.get(fact.fact_id)!, first: firstOf(fact.claim_ids) }))
    .sort(
      (a, b) =>
        compareNumbers(a.place, b.place) ||
        byCodePoint(a.fact.fact_id, b.fact.fact_id) ||
        compareNumbers(a.first, b.first) ||
        byCodePoint(a.fact.observation_id, b.fact.observation_id),
    )
    .map(({ fact }) => fact);
}

/** Rows that are there already, as a table. */
function tableOf(facts: readonly Fact[], placeOf: (claim: string) => ClaimPlace | null): FactTable {
  const rowOf = (fact: Fact): FactRow => ({
    status: fact.obs_status,
    series: fact.series_id === null ? null : { key: fact.series_id, index: fact.series_index! },
    claims: fact.claim_ids.map(placeOf),
    known: () => null,
    make: () => fact,
  });
  return {
    *facts() {
      for (let start = 0, end = 0; start < facts.length; start = end) {
        while (end < facts.length && facts[end]!.fact_id === facts[start]!.fact_id) end++;
        yield facts.slice(start, end).map(rowOf);
      }
    },
  };
}

/** What stands nowhere comes last: infinity is equal to itself. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
