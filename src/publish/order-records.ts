import type { CrossCheck, PaperRecords } from '../pipeline.ts';
import type { Claim } from '../schema/claim.ts';
import type { Coverage } from '../schema/coverage.ts';
import type { Reference, Source } from '../schema/document.ts';
import type { Fact } from '../schema/fact.ts';
import type { Finding } from '../schema/finding.ts';
import { byCodePoint } from '../schema/by-code-point.ts';
import { orderPaper } from './order-paper.ts';

/** What of the papers of a run the other records are ordered by and told with. */
export interface PublishedPapers {
  /** In code point order of their ids. */
  sources: readonly Source[];
  coverage: readonly Coverage[];
  /** The ids of the claims of each paper by their places. */
  claimIds: readonly (readonly string[])[];
  /** A claim by its paper and its place in that. */
  claimAt: (paper: number, place: number) => Claim;
}

/** The records of a run in the order in which they are written: by source, then by place; what has several places stands at its first. */
export interface OrderedRecords extends PublishedPapers {
  findings: Finding[];
  facts: Fact[];
  claimCount: number;
  claimOf: (id: string) => Claim | undefined;
  /** The paper of a claim. */
  sourceOf: (id: string) => string | undefined;
}

/** The same of papers whose claims are at hand. */
export function orderRecords(
  papers: readonly PaperRecords[],
  checked: Pick<CrossCheck, 'findings' | 'facts'>,
): OrderedRecords & { claims: Claim[]; references: Reference[] } {
  const sorted = papers.toSorted((a, b) => byCodePoint(a.source.id, b.source.id));
  const ordered = sorted.map(orderPaper);
  const published = {
    sources: sorted.map((paper) => paper.source),
    coverage: sorted.map((paper) => paper.coverage),
    claimIds: ordered.map((paper) => paper.claims.map(({ id }) => id)),
    claimAt: (paper: number, place: number) => ordered[paper]!.claims[place]!,
  };
  return {
    ...orderChecked(published, checked),
    claims: ordered.flatMap((paper) => paper.claims),
    references: ordered.flatMap((paper) => paper.references),
  };
}

export function orderChecked(papers: PublishedPapers, { findings, facts }: Pick<CrossCheck, 'findings' | 'facts'>): OrderedRecords {
  const places = new Map<string, number>();
  const starts = [0];
  for (const ids of papers.claimIds) {
    const start = starts.at(-1)!;
    for (const [index, id] of ids.entries()) places.set(id, start + index);
    starts.push(start + ids.length);
  }
  const paperOf = Int32Array.from(papers.claimIds.flatMap((ids, paper) => ids.map(() => paper)));
  const firstPlace = (ids: readonly string[]): number => ids.reduce((first, id) => Math.min(first, places.get(id) ?? Infinity), Infinity);
  const factPlaces = new Map<string, number>();
  for (const fact of facts) factPlaces.set(fact.fact_id, Math.min(firstPlace(fact.claim_ids), factPlaces.get(fact.fact_id) ?? Infinity));
  return {
    ...papers,
    claimCount: starts.at(-1)!,
    claimOf: (id) => {
      const place = places.get(id);
      if (place === undefined) return undefined;
      const paper = paperOf[place]!;
      return papers.claimAt(paper, place - starts[paper]!);
    },
    sourceOf: (id) => {
      const place = places.get(id);
      return place === undefined ? undefined : papers.sources[paperOf[place]!]!.id;
    },
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
