import type { Citation } from '../schema/claim.ts';
import type { Reference, Source } from '../schema/document.ts';
import type { Knowledge } from '../schema/knowledge.ts';
import { normalisePhrase } from '../identity/normalise-phrase.ts';
import { paperLinksOf } from '../identity/paper-links.ts';
import type { PlainClaim } from './plain-claim.ts';

/** Where figures come from in the end. */
export interface Origins {
  /** The independent upstream sources behind claims of one value: of those that rest on one another the first by name. */
  behind: (claims: readonly PlainClaim[]) => readonly string[];
}

/**
 * Claims that rest on one authority, on one work, or on one another are one origin: a claim that cites a work comes from it, one that cites nothing comes
 * from what its paper cites for the figure elsewhere, from a paper with the figure that its paper lists, or from its own paper.
 */
export function originsOf(sources: readonly Source[], references: readonly Reference[], knowledge: Knowledge): Origins {
  const links = paperLinksOf(sources, references);
  const works = new Map(references.map((reference) => [reference.key, reference]));
  const authorities = authoritiesOf(knowledge);
  const originOf = ({ kind, text, reference }: Citation, source: string): string => {
    const paper = reference === null ? null : links.paperOf(reference);
    if (paper !== null) return `paper ${paper}`;
    const work = reference === null ? undefined : works.get(reference);
    if (!work && (kind === 'bracket' || kind === 'footnote')) return `paper ${source}`;
    const words = normalisePhrase(`${text} ${work?.text ?? ''}`);
    const authority = authorities.find(({ name }) => words.includes(name));
    return authority ? `authority ${authority.id}` : `work ${normalisePhrase(work?.doi ?? work?.title ?? work?.text ?? text)}`;
  };
  return {
    behind: (stated) => {
      const [first] = stated;
      if (first && stated.length === 1 && first.citations.length === 0) return [`paper ${first.source.id}`];
      const papers = new Set(stated.map(({ source }) => source.id));
      const cited = stated.map((claim) => claim.citations.map((citation) => originOf(citation, claim.source.id)));
      const sets = stated.map(({ source: { id } }, index) => {
        if (cited[index]!.length > 0) return cited[index]!;
        const elsewhere = cited.find((origins, other) => origins.length > 0 && stated[other]!.source.id === id) ?? [];
        const listed = [...papers].filter((other) => links.cites(id, other));
        return [...elsewhere, ...[id, ...listed].map((paper) => `paper ${paper}`)];
      });
      return componentsOf(sets);
    },
  };
}

/** Names of authorities, longest first, so that the fuller name decides. */
function authoritiesOf({ entities }: Knowledge): { name: string; id: string }[] {
  return entities
    .filter(({ kind }) => kind === 'authority')
    .flatMap(({ id, zh, en, label }) => [label.zh, label.en, ...zh, ...en].map((name) => ({ name: normalisePhrase(name), id })))
    .filter(({ name }) => name.length >= 3)
    .sort((a, b) => b.name.length - a.name.length || (a.id < b.id ? -1 : 1));
}

/** The groups that the sets fall into when those with a common member are one, each by its first member. */
function componentsOf(sets: readonly (readonly string[])[]): string[] {
  const parents = new Map<string, string>();
  const rootOf = (member: string): string => {
    let root = member;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root)) root = parent;
    return root;
  };
  for (const set of sets)
    for (const member of set) {
      const root = rootOf(set[0]!);
      parents.set(rootOf(member), root);
      parents.set(root, root);
    }
  const members = [...parents.keys()].sort();
  return [...new Map(members.toReversed().map((member) => [rootOf(member), member])).values()].sort();
}
