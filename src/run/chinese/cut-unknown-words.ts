import { type CharacterModel, NEVER } from './read-character-model.ts';

const [BEGIN, END, MIDDLE, SINGLE] = [0, 1, 2, 3];
const states = [BEGIN, END, MIDDLE, SINGLE] as const;

const isDigit = (character: number): boolean => character >= 0x30 && character <= 0x39;
const isLetter = (character: number): boolean => (character | 32) >= 0x61 && (character | 32) <= 0x7a;

/** Cuts a stretch that the dictionary knows single characters of only: Latin words and numbers by their form, the rest by how characters begin and end words. */
export function createUnknownWordCutter(
  model: CharacterModel,
): (characters: Int32Array, from: number, to: number, take: (from: number, to: number) => void) => void {
  const cutByModel = createModelCutter(model);
  return (characters, from, to, take) => {
    let left = from;
    for (let right = from; right < to;) {
      if (characters[right]! >= 0x80) {
        right++;
        continue;
      }
      if (left < right) cutByModel(characters, left, right, take);
      left = right;
      right = latinEnd(characters, left, to);
      take(left, right);
      left = right;
    }
    if (left < to) cutByModel(characters, left, to, take);
  };
}

/** Behind a word of letters and digits, behind a number, or behind one sign. */
function latinEnd(characters: Int32Array, from: number, to: number): number {
  const first = characters[from]!;
  let end = from + 1;
  if (isLetter(first)) while (end < to && (isLetter(characters[end]!) || isDigit(characters[end]!))) end++;
  else if (isDigit(first)) while (end < to && (isDigit(characters[end]!) || characters[end] === 0x2e)) end++;
  return end;
}

/** The most likely sequence of states (Viterbi); a word ends where the state is end or single. */
function createModelCutter({ start, follow, emit }: CharacterModel) {
  let weights = new Float64Array(4 * 64);
  let paths = new Int8Array(4 * 64);
  const emitted = (state: number, character: number): number => (character < 0x10000 ? emit[state]![character]! : NEVER);
  return (characters: Int32Array, from: number, to: number, take: (from: number, to: number) => void): void => {
    const length = to - from;
    if (length * 4 > weights.length) {
      weights = new Float64Array(8 * length);
      paths = new Int8Array(8 * length);
    }
    for (const state of states) weights[state] = start[state]! + emitted(state, characters[from]!);
    for (let at = 1; at < length; at++)
      for (const state of states) {
        const emission = emitted(state, characters[from + at]!);
        let best = NEVER;
        let path: number = END;
        for (const before of states) {
          const weight = weights[4 * (at - 1) + before]! + follow[before]![state]! + emission;
          if (weight > best) {
            best = weight;
            path = before;
          }
        }
        weights[4 * at + state] = best;
        paths[4 * at + state] = path;
      }
    const last = 4 * (length - 1);
    let state: number = weights[last + END]! >= weights[last + SINGLE]! ? END : SINGLE;
    // From behind each state leads to the one before it; it is written where it was looked up.
    for (let at = length - 1; at >= 0; at--) {
      const before = paths[4 * at + state]!;
      paths[4 * at] = state;
      state = before;
    }
    let left = from;
    for (let at = 0; at < length; at++)
      if (paths[4 * at] === END || paths[4 * at] === SINGLE) {
        take(left, from + at + 1);
        left = from + at + 1;
      }
  };
}
