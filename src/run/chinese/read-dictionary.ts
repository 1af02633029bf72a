import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWordTrie, type WordTrie } from './word-trie.ts';

/** Words with how common each is, as a logarithm, and with its ICTCLAS tag: both by the value that the word has in `words`. */
export interface Dictionary {
  words: WordTrie;
  weights: readonly number[];
  tags: readonly string[];
  /** What a character that is no word counts as. */
  leastWeight: number;
  /** Adds a word as common as the median of the dictionary. */
  add: (word: string, tag: string) => void;
}

/** Reads the dictionary that comes with nodejieba; weights are those that cppjieba gives. */
export function readDictionary(): Dictionary {
  const words = createWordTrie(500_000);
  const entries = addEntries(words, readDictionaryFile('jieba.dict.utf8'));
  const total = entries.reduce((sum, { met, words: count }) => sum + met * count, 0);
  const weightOf = (met: number): number => Math.log(met / total);
  const weights = [0, ...entries.map(({ met }) => weightOf(met))];
  const tags = ['', ...entries.map(({ tag }) => tag)];
  const add = (word: string, tag: string, weight: number): void => {
    words.add(word, 0, word.length, weights.push(weight) - 1);
    tags.push(tag);
  };
  const rising = entries.toSorted((a, b) => a.met - b.met);
  const median = weightOf(medianOf(rising));
  for (const row of readDictionaryFile('user.dict.utf8').trim().split('\n')) {
    const [word = '', ...rest] = row.split(' ');
    add(word, rest.at(-1) ?? '', rest.length === 2 ? weightOf(Number(rest[0])) : median);
  }
  return { words, weights, tags, leastWeight: weightOf(rising[0]!.met), add: (word, tag) => add(word, tag, median) };
}

/** What many words have in common: how often each was met, its tag, and how many such words there are. */
interface Entry {
  met: number;
  tag: string;
  words: number;
}

/** A line holds a word, how often it was met and its tag: 中国 34488 ns. The value of a word is the number of its entry, from 1. */
function addEntries(words: WordTrie, text: string): Entry[] {
  const entries: Entry[] = [];
  const values = new Map<string, number>();
  for (let start = 0; start < text.length;) {
    const space = text.indexOf(' ', start);
    const end = text.indexOf('\n', space);
    const rest = text.slice(space + 1, end);
    let value = values.get(rest);
    if (value === undefined) {
      const [met, tag = ''] = rest.split(' ');
      value = entries.push({ met: Number(met), tag, words: 0 });
      values.set(rest, value);
    }
    entries[value - 1]!.words++;
    words.add(text, start, space, value);
    start = end + 1;
  }
  return entries;
}

/** How often the word in the middle was met, of all words from the rarest to the commonest. */
function medianOf(rising: readonly Entry[]): number {
  let left = Math.floor(rising.reduce((sum, { words }) => sum + words, 0) / 2);
  return rising.find(({ words }) => (left -= words) < 0)!.met;
}

/** A file of the dictionary that nodejieba brings along. */
export function readDictionaryFile(name: string): string {
  const require = createRequire(import.meta.url);
  return readFileSync(join(dirname(require.resolve('nodejieba/package.json')), 'submodules/cppjieba/dict', name), 'utf8');
}
