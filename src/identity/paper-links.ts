import type { Reference, Source } from '../schema/document.ts';
import { normalisePhrase } from './normalise-phrase.ts';

/** Which papers of a corpus list which others among their references. */
export interface PaperLinks {
  cites: (from: string, to: string) => boolean;
  /** The papers of the corpus that a paper lists. */
  listedBy: (paper: string) => Iterable<string>;
  /** The paper of the corpus that a reference entry is of, or null. */
  paperOf: (reference: string) => string | null;
}

/** Titles shorter than this are too common to tell a paper by. */
const shortestTitle = 6;

/** A reference is to a paper where its text holds the paper's title; found by the titles' beginnings, in time linear in the references. */
export function paperLinksOf(sources: Iterable<Source>, references: readonly Reference[]): PaperLinks {
  const byBeginning = new Map<string, { id: string; title: string }[]>();
  const seen = new Set<string>();
  for (const { id, title } of sources) {
    if (seen.has(id)) continue;
    seen.add(id);
    const plain = title ? normalisePhrase(title) : '';
    if (plain.length < shortestTitle) continue;
    const beginning = plain.slice(0, shortestTitle);
    const alike = byBeginning.get(beginning);
    if (alike) alike.push({ id, title: plain });
    else byBeginning.set(beginning, [{ id, title: plain }]);
  }
  const cited = new Map<string, Set<string>>();
  const papers = new Map<string, string>();
  for (const { key, source, title, text } of references) {
    const found = titleIn(normalisePhrase(`${title ?? ''} ${text}`), source, byBeginning);
    if (found === null) continue;
    papers.set(key, found);
    cited.set(source, (cited.get(source) ?? new Set<string>()).add(found));
  }
  return {
    cites: (from, to) => cited.get(from)?.has(to) ?? false,
    listedBy: (paper) => cited.get(paper) ?? [],
    paperOf: (reference) => papers.get(reference) ?? null,
  };
}

function titleIn(text: string, citing: string, byBeginning: ReadonlyMap<string, readonly { id: string; title: string }[]>): string | null {
  for (let at = 0; at + shortestTitle <= text.length; at++) {
    const paper = byBeginning.get(text.slice(at, at + shortestTitle))?.find(({ id, title }) => id !== citing && text.startsWith(title, at));
    if (paper) return paper.id;
  }
  return null;
}
