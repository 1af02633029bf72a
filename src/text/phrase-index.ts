import { isWordUnit, type PhraseMatch } from './phrase-matcher.ts';

/** What is found of each table of an index, by the name of the table. */
export type PhraseMatches<Values> = { [Name in keyof Values]: readonly PhraseMatch<Values[Name]>[] };

type PhraseTables<Values> = { [Name in keyof Values]: Iterable<readonly [phrase: string, value: Values[Name]]> };

interface Node {
  next: Map<number, Node> | null;
  /** The table's number and the value, for each table that has a phrase ending here. */
  values: [table: number, value: unknown][] | null;
}

/**
 * Finds the phrases of several tables in one pass over a text: of each table just what a matcher of its own would find (see phrase-matcher.ts). Two
 * characters that begin no phrase of any table cost two looks.
 */
export function buildPhraseIndex<Values extends object>(tables: PhraseTables<Values>): (folded: string) => PhraseMatches<Values> {
  const names = Object.keys(tables) as (keyof Values)[];
  const roots = new Map<number, Node>();
  for (const [table, name] of names.entries())
    for (const [phrase, value] of tables[name]) {
      if (!phrase) continue;
      const node = nodeOf(phrase, roots);
      node.values ??= [];
      if (!node.values.some(([known]) => known === table)) node.values.push([table, value]);
    }
  const begins = beginningsOf(roots);
  const nothing = Object.fromEntries(names.map((name) => [name, []])) as unknown as PhraseMatches<Values>;

  return (folded) => {
    let found: (PhraseMatch<unknown>[] | undefined)[] | null = null;
    for (let offset = 0; offset < folded.length; offset++) {
      const first = folded.charCodeAt(offset);
      if (begins.first[first] === 0) continue;
      if (begins.first[first] === LONGER && begins.pairs[pairOf(first, folded.charCodeAt(offset + 1))] === 0) continue;
      if (isWordUnit(first) && offset > 0 && isWordUnit(folded.charCodeAt(offset - 1))) continue;
      let longest: PhraseMatch<unknown>[] | null = null;
      let node = roots.get(first);
      for (let end = offset + 1; node; end++) {
        if (node.values && closes(folded, end))
          for (const [table, value] of node.values)
            if ((found?.[table]?.at(-1)?.end ?? 0) <= offset) (longest ??= [])[table] = { start: offset, end, value };
        node = node.next?.get(folded.charCodeAt(end));
      }
      if (!longest) continue;
      found ??= [];
      for (const table of longest.keys()) if (longest[table]) (found[table] ??= []).push(longest[table]);
    }
    if (!found) return nothing;
    const matches: Record<keyof Values, unknown> = { ...nothing };
    for (const table of found.keys()) if (found[table]) matches[names[table]!] = found[table];
    return matches as PhraseMatches<Values>;
  };
}

const [LONGER, WHOLE] = [1, 2];
const pairOf = (first: number, second: number): number => (first * 31 + second) & 0xffff;

/** Which characters phrases begin with: one that is a whole phrase, or one that needs another behind it; and by a hash of both, which pairs they begin with. */
function beginningsOf(roots: ReadonlyMap<number, Node>): { first: Uint8Array; pairs: Uint8Array } {
  const first = new Uint8Array(0x10000);
  const pairs = new Uint8Array(0x10000);
  for (const [code, { next, values }] of roots) {
    first[code] = values ? WHOLE : LONGER;
    for (const second of next?.keys() ?? []) pairs[pairOf(code, second)] = 1;
  }
  return { first, pairs };
}

function nodeOf(phrase: string, roots: Map<number, Node>): Node {
  let node: Node = { next: roots, values: null };
  for (let index = 0; index < phrase.length; index++) {
    const code = phrase.charCodeAt(index);
    const followers = (node.next ??= new Map<number, Node>());
    let next = followers.get(code);
    if (!next) followers.set(code, (next = { next: null, values: null }));
    node = next;
  }
  return node;
}

/** Whether a phrase may end here: not within a Latin word or a number. */
function closes(folded: string, end: number): boolean {
  return end >= folded.length || !isWordUnit(folded.charCodeAt(end)) || !isWordUnit(folded.charCodeAt(end - 1));
}
