import type { ChosenRecords } from './chosen-records.ts';

/** A paper that was read, a work that it cites for a figure, or the table itself, and the facts that rest on it. */
export interface CitedWork {
  id: string;
  type: 'article' | 'document' | 'dataset';
  title: string;
  authors: string[];
  year: number | null;
  doi: string | null;
  note: string;
  facts: string[];
}

/** Whom the selected facts are from: the table, the papers, and the works these cite for them. */
export function citedWorks({ facts, claims, references, sources, run }: ChosenRecords): CitedWork[] {
  const observations = new Map<string, string[]>();
  for (const { observation_id, claim_ids } of facts)
    for (const id of claim_ids) observations.set(id, [...(observations.get(id) ?? []), observation_id]);
  const factsOf = (isOf: (claim: (typeof claims)[number]) => boolean): string[] => [
    ...new Set(claims.filter(isOf).flatMap(({ id }) => observations.get(id) ?? [])),
  ];
  return [
    {
      id: 'heshu-facts',
      type: 'dataset',
      title: `Figures of the papers, cross-checked (heshu ${run.version})`,
      authors: ['heshu contributors'],
      year: null,
      doi: null,
      note: run.id,
      facts: facts.map(({ observation_id }) => observation_id),
    },
    ...sources.map((source): CitedWork => ({
      id: source.id,
      type: 'document',
      title: source.title ?? source.id,
      authors: [],
      year: source.year,
      doi: null,
      note: `sha256:${source.sha256}`,
      facts: factsOf((claim) => claim.source.id === source.id),
    })),
    ...references.map((reference): CitedWork => ({
      id: reference.key,
      type: 'article',
      title: reference.title ?? reference.text,
      authors: reference.authors,
      year: reference.year,
      doi: reference.doi,
      note: reference.text,
      facts: factsOf(({ citations }) => citations.some((citation) => citation.reference === reference.key)),
    })),
  ];
}
