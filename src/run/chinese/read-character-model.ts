import { readDictionaryFile } from './read-dictionary.ts';

/** How likely a character begins, ends, goes on with or is a word, and how likely these follow one another: logarithms, states in the order begin, end, middle, single. */
export interface CharacterModel {
  start: readonly number[];
  /** From the first state to the second. */
  follow: readonly (readonly number[])[];
  /** By state, the logarithms by code point below 65536. */
  emit: readonly Float64Array[];
}

/** The logarithm of what never happens, as cppjieba has it. */
export const NEVER = -3.14e100;

/** Reads the hidden Markov model that comes with nodejieba: a line of starts, four of transitions, four of characters. */
export function readCharacterModel(): CharacterModel {
  const [start = '', ...rows] = readDictionaryFile('hmm_model.utf8')
    .split('\n')
    .filter((row) => row.trim() !== '' && !row.startsWith('#'));
  const numbers = (row: string): number[] => row.trim().split(' ').map(Number);
  return { start: numbers(start), follow: rows.slice(0, 4).map(numbers), emit: rows.slice(4, 8).map(readEmissions) };
}

/** 耀:-10.460283,涉:-8.766406 */
function readEmissions(row: string): Float64Array {
  const emissions = new Float64Array(0x10000).fill(NEVER);
  for (const entry of row.split(',')) emissions[entry.charCodeAt(0)] = Number(entry.slice(2));
  return emissions;
}
