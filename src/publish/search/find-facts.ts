import { Claim } from '../../schema/claim.ts';
import type { Fact } from '../../schema/fact.ts';
import { readFacts, readRows } from './read-facts.ts';
import { parseQuery, partsIn, partsInLine } from './match-words.ts';

/** A row that answers a question, with the claims that state it. */
export interface FoundFact {
  fact: Fact;
  claims: Claim[];
}

/** What answers a question: the rows most like it, of `total` that are as like. */
export interface FoundFacts {
  rows: FoundFact[];
  total: number;
  /** Whether every word that the table knows stands in them. */
  isWhole: boolean;
  /** Words that stand in no row. Pairs of Chinese characters are left out: most that stand nowhere were cut across two words. */
  unknown: string[];
}

const ranks: readonly Fact['rank'][] = ['preferred', 'normal', 'deprecated'];

/** The rows of a run's fact table that hold the words of a question, in either language; where none holds all, those that hold the most. */
export async function findFacts(folder: string, words: readonly string[], most: number): Promise<FoundFacts> {
  const query = parseQuery(words);
  const holds = partsIn(query);
  const known = new Set<string>();
  let best = 0;
  let found: Fact[] = [];
  const mayHold = partsInLine(query);
  const mayMatter = (line: string): boolean => {
    const parts = mayHold(line);
    return parts.length > 0 && (parts.length >= best || parts.some((part) => !known.has(part)));
  };
  for await (const fact of readFacts(folder, mayMatter)) {
    const parts = holds(fact);
    for (const part of parts) known.add(part);
    if (parts.length < best || parts.length === 0) continue;
    if (parts.length > best) found = [];
    best = parts.length;
    found.push(fact);
  }
  if (best < known.size / 2) found = [];
  const size = (fact: Fact): number => fact.label_en.length;
  const groups = new Map<string, number>();
  for (const fact of found) groups.set(fact.fact_id, Math.min(groups.get(fact.fact_id) ?? Infinity, size(fact)));
  const order = (a: Fact, b: Fact): number =>
    groups.get(a.fact_id)! - groups.get(b.fact_id)! ||
    (a.fact_id < b.fact_id ? -1 : a.fact_id > b.fact_id ? 1 : 0) ||
    ranks.indexOf(a.rank) - ranks.indexOf(b.rank) ||
    b.weight - a.weight;
  const shown = found.sort(order).slice(0, most);
  const ids = new Set(shown.flatMap(({ claim_ids }) => claim_ids));
  const claims = new Map<string, Claim>();
  if (ids.size > 0)
    for await (const claim of readRows(folder, 'claims.jsonl', (value) => Claim.safeParse(value), isOneOf(ids)))
      claims.set(claim.id, claim);
  return {
    rows: shown.map((fact) => ({ fact, claims: fact.claim_ids.flatMap((id) => claims.get(id) ?? []) })),
    total: found.length,
    isWhole: best === known.size,
    unknown: query.filter((part) => !known.has(part) && !/\p{Script=Han}/u.test(part)),
  };
}

/** Records begin with their id. */
function isOneOf(ids: ReadonlySet<string>): (line: string) => boolean {
  const begin = '{"id":"';
  return (line) => !line.startsWith(begin) || ids.has(line.slice(begin.length, line.indexOf('"', begin.length)));
}
