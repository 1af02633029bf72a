/** A phrase found in a text: offsets in UTF-16 code units, and what was said of the phrase when it was added. */
export interface PhraseMatch<Value> {
  start: number;
  end: number;
  value: Value;
}

interface Node<Value> {
  next: Map<number, Node<Value>>;
  value: Value | undefined;
}

/** Finds phrases of a table in a text: longest first, from left to right, none inside another. One step a character, whatever the size of the table. */
export interface PhraseMatcher<Value> {
  findAll: (folded: string) => PhraseMatch<Value>[];
  /** The longest phrase that begins at an offset. */
  at: (folded: string, offset: number) => PhraseMatch<Value> | undefined;
}

/** A unit of a folded Latin word or number. */
export const isWordUnit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xc0 && code <= 0x24f);

/** Builds a matcher from phrases written as text/fold.ts folds them. A phrase of Latin letters must stand between word boundaries; the first of two equal phrases wins. */
export function buildPhraseMatcher<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseMatcher<Value> {
  const root: Node<Value> = { next: new Map(), value: undefined };
  for (const [phrase, value] of entries) {
    if (!phrase) continue;
    let node = root;
    for (let index = 0; index < phrase.length; index++) {
      const code = phrase.charCodeAt(index);
      let next = node.next.get(code);
      if (!next) node.next.set(code, (next = { next: new Map(), value: undefined }));
      node = next;
    }
    node.value ??= value;
  }
  const at = (folded: string, offset: number): PhraseMatch<Value> | undefined => {
    let node = root.next.get(folded.charCodeAt(offset));
    if (!node) return undefined;
    if (isWordUnit(folded.charCodeAt(offset)) && offset > 0 && isWordUnit(folded.charCodeAt(offset - 1))) return undefined;
    let found: PhraseMatch<Value> | undefined;
    for (let end = offset + 1; node; end++) {
      const closes = end >= folded.length || !isWordUnit(folded.charCodeAt(end)) || !isWordUnit(folded.charCodeAt(end - 1));
      if (node.value !== undefined && closes) found = { start: offset, end, value: node.value };
      node = node.next.get(folded.charCodeAt(end));
    }
    return found;
  };
  const findAll = (folded: string): PhraseMatch<Value>[] => {
    const found: PhraseMatch<Value>[] = [];
    for (let offset = 0; offset < folded.length;) {
      const match = at(folded, offset);
      if (match) found.push(match);
      offset = match ? match.end : offset + 1;
    }
    return found;
  };
  return { findAll, at };
}
