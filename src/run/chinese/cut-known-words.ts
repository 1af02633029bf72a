import type { Dictionary } from './read-dictionary.ts';
import { NOWHERE, ROOT } from './word-trie.ts';

/** Takes a word of a text by the indexes of its characters; `value` is what the dictionary has of it, 0 where it has nothing. */
export type TakeWord = (from: number, to: number, value: number) => void;

/** Cuts a stretch of characters into the words of the dictionary that are most likely together; a character that begins no word stands alone. */
export function createWordCutter({
  words,
  weights,
  leastWeight,
}: Dictionary): (characters: Int32Array, from: number, to: number, take: TakeWord) => void {
  let totals = new Float64Array(256);
  let ends = new Int32Array(256);
  let values = new Int32Array(256);
  return (characters, from, to, take) => {
    if (to - from >= totals.length) {
      totals = new Float64Array(2 * (to - from));
      ends = new Int32Array(2 * (to - from));
      values = new Int32Array(2 * (to - from));
    }
    totals[to - from] = 0;
    for (let index = to - 1; index >= from; index--) {
      let place = words.next(ROOT, characters[index]!);
      let value = words.valueAt(place);
      let best = totals[index + 1 - from]! + (value === 0 ? leastWeight : weights[value]!);
      let end = index + 1;
      for (let last = index + 1; place !== NOWHERE && last < to; last++) {
        place = words.next(place, characters[last]!);
        const longer = words.valueAt(place);
        if (longer === 0) continue;
        const total = totals[last + 1 - from]! + weights[longer]!;
        if (total <= best) continue;
        best = total;
        end = last + 1;
        value = longer;
      }
      totals[index - from] = best;
      ends[index - from] = end;
      values[index - from] = value;
    }
    for (let index = from; index < to; index = ends[index - from]!) take(index, ends[index - from]!, values[index - from]!);
  };
}
