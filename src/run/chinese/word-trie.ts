/** Words character by character (Unicode code points). A place is where a character stands behind others; from it the next one is found. */
export interface WordTrie {
  /** Adds the word that stands in a text, with a value above 0; an equal word is overwritten. */
  add: (text: string, start: number, end: number, value: number) => void;
  /** The place of a character behind another place, or at the beginning (`ROOT`); `NOWHERE` where no word goes on so. */
  next: (place: number, character: number) => number;
  /** The value of the word that ends at a place, 0 where none does or there is no such place. */
  valueAt: (place: number) => number;
}

export const ROOT = -1;
export const NOWHERE = -2;

const [PARENT, CHARACTER, NODE, VALUE] = [0, 1, 2, 3];
const WIDTH = 4;

/**
 * An empty trie for about as many places. All lie in one hash table of (node before, character), four numbers each, so that a step reads one line of the
 * processor's cache, and a dictionary of some hundred thousand words takes 16 MB. A place gets the number of a node when something first follows it.
 */
export function createWordTrie(expected: number): WordTrie {
  let size = 1 << Math.ceil(Math.log2(expected * 1.5));
  let table = new Int32Array(size * WIDTH);
  let places = 0;
  let nodes = 1;

  /** Where (node, character) stands in the table, or the free place where it may be put. */
  const find = (node: number, character: number): number => {
    let slot = (Math.imul(Math.imul(node, 0x9e3779b1) ^ character, 0x85ebca6b) >>> 8) & (size - 1);
    for (;;) {
      const place = slot * WIDTH;
      if (table[place + CHARACTER] === 0 || (table[place + PARENT] === node && table[place + CHARACTER] === character)) return place;
      slot = (slot + 1) & (size - 1);
    }
  };
  const grow = (): void => {
    const old = table;
    size *= 2;
    table = new Int32Array(size * WIDTH);
    for (let place = 0; place < old.length; place += WIDTH)
      if (old[place + CHARACTER] !== 0) table.set(old.subarray(place, place + WIDTH), find(old[place + PARENT]!, old[place + CHARACTER]!));
  };

  return {
    next: (place, character) => {
      if (place === NOWHERE) return NOWHERE;
      const node = place === ROOT ? 0 : table[place + NODE]!;
      if (node === 0 && place !== ROOT) return NOWHERE;
      const found = find(node, character);
      return table[found + CHARACTER] === 0 ? NOWHERE : found;
    },
    valueAt: (place) => (place < 0 ? 0 : table[place + VALUE]!),
    add: (text, start, end, value) => {
      if (places + end - start > size * 0.75) grow();
      let place = ROOT;
      for (let index = start; index < end; index++) {
        const character = text.codePointAt(index)!;
        if (character > 0xffff) index++;
        const node = place === ROOT ? 0 : (table[place + NODE] ||= nodes++);
        place = find(node, character);
        if (table[place + CHARACTER] !== 0) continue;
        table[place + PARENT] = node;
        table[place + CHARACTER] = character;
        places++;
      }
      if (place !== ROOT) table[place + VALUE] = value;
    },
  };
}
