interface Node<T> {
  next: Map<string, Node<T>>;
  value?: T;
}

/** Finds the longest of many words at a place in time that depends on its length only. */
export interface Trie<T> {
  /** The longest word that starts at `at`. */
  longest: (text: string, at: number) => { start: number; end: number; value: T } | null;
  /** The longest word that ends at `end`. */
  longestBefore: (text: string, end: number) => { start: number; end: number; value: T } | null;
}

/** Where two entries have the same word the first stands. */
export function createTrie<T>(entries: Iterable<readonly [string, T]>): Trie<T> {
  const forward: Node<T> = { next: new Map() };
  const backward: Node<T> = { next: new Map() };
  for (const [word, value] of entries) {
    insert(forward, word, value);
    insert(backward, word.split('').reverse().join(''), value);
  }
  return {
    longest: (text, at) => {
      const found = walk(forward, text, at, 1);
      return found && { start: at, end: found.at, value: found.value };
    },
    longestBefore: (text, end) => {
      const found = walk(backward, text, end - 1, -1);
      return found && { start: found.at + 1, end, value: found.value };
    },
  };
}

function insert<T>(root: Node<T>, word: string, value: T): void {
  let node = root;
  for (const unit of word.split('')) {
    let next = node.next.get(unit);
    if (!next) node.next.set(unit, (next = { next: new Map() }));
    node = next;
  }
  if (word && !('value' in node)) node.value = value;
}

function walk<T>(root: Node<T>, text: string, from: number, step: 1 | -1): { at: number; value: T } | null {
  let node: Node<T> | undefined = root;
  let found: { at: number; value: T } | null = null;
  for (let at = from; at >= 0 && at < text.length;) {
    node = node.next.get(text[at]!);
    if (!node) break;
    at += step;
    if ('value' in node) found = { at, value: node.value };
  }
  return found;
}
