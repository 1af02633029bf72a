import { createWordCutter } from './cut-known-words.ts';
import { createUnknownWordCutter } from './cut-unknown-words.ts';
import { readCharacterModel } from './read-character-model.ts';
import { type Dictionary, readDictionary } from './read-dictionary.ts';
import { ROOT } from './word-trie.ts';

/** Takes a word by its UTF-16 offsets and its ICTCLAS tag. */
export type TakeTagged = (start: number, end: number, tag: string) => void;

const separators = new Set([...' \t\n，。'].map((sign) => sign.codePointAt(0)!));

/**
 * Cuts and tags Chinese just as nodejieba's `tag` does, with its dictionary and its model, and with words of ours added where it would cut them. Here is
 * why that is done anew: nodejieba builds its dictionary twice in each thread (a second, 250 MB), and most of its time for a text goes into its results.
 */
export function createJieba(ownWords: ReadonlyMap<string, string>): (text: string, take: TakeTagged) => void {
  const dictionary = readDictionary();
  const { words, tags } = dictionary;
  const cutKnown = createWordCutter(dictionary);
  const cutUnknown = createUnknownWordCutter(readCharacterModel());
  const read = createCharacterReader();
  addWords(dictionary, ownWords, (word) => {
    let count = 0;
    const { characters, length } = read(word);
    cutKnown(characters, 0, length, () => count++);
    return count > 1;
  });

  const valueOf = (characters: Int32Array, from: number, to: number): number => {
    let place = words.next(ROOT, characters[from]!);
    for (let index = from + 1; index < to; index++) place = words.next(place, characters[index]!);
    return words.valueAt(place);
  };
  return (text, take) => {
    const { characters, offsets, length } = read(text);
    const tell = (from: number, to: number, value: number): void =>
      take(offsets[from]!, offsets[to]!, tags[value]! || tagByForm(characters, from, to));
    const tellUnknown = (from: number, to: number): void => tell(from, to, valueOf(characters, from, to));
    const cut = (from: number, to: number): void => {
      let alone = from;
      cutKnown(characters, from, to, (left, right, value) => {
        if (right - left === 1) return;
        if (alone < left) cutUnknown(characters, alone, left, tellUnknown);
        tell(left, right, value);
        alone = right;
      });
      if (alone < to) cutUnknown(characters, alone, to, tellUnknown);
    };
    let from = 0;
    for (let index = 0; index < length; index++)
      if (separators.has(characters[index]!)) {
        if (from < index) cut(from, index);
        cut(index, index + 1);
        from = index + 1;
      }
    if (from < length) cut(from, length);
  };
}

function addWords({ add }: Dictionary, ownWords: ReadonlyMap<string, string>, isCut: (word: string) => boolean): void {
  for (const [word, tag] of ownWords) if (isCut(word)) add(word, tag);
}

/** A word that is not in the dictionary is a number, Latin, or unknown, by its first half. */
function tagByForm(characters: Int32Array, from: number, to: number): string {
  let latin = 0;
  let digits = 0;
  const half = (to - from) >> 1;
  for (let index = from; index < to && latin < half; index++) {
    const character = characters[index]!;
    if (character >= 0x80) continue;
    latin++;
    if (character >= 0x30 && character <= 0x39) digits++;
  }
  if (latin === 0) return 'x';
  return digits === latin ? 'm' : 'eng';
}

/** The code points of a text and where each begins in it, in arrays that the next text overwrites. */
function createCharacterReader(): (text: string) => { characters: Int32Array; offsets: Int32Array; length: number } {
  let characters = new Int32Array(1024);
  let offsets = new Int32Array(1024);
  return (text) => {
    if (text.length >= characters.length) {
      characters = new Int32Array(2 * text.length);
      offsets = new Int32Array(2 * text.length);
    }
    let length = 0;
    for (let index = 0; index < text.length; index++) {
      const character = text.codePointAt(index)!;
      characters[length] = character >= 0xd800 && character <= 0xdfff ? 0xfffd : character;
      offsets[length++] = index;
      if (character > 0xffff) index++;
    }
    offsets[length] = text.length;
    return { characters, offsets, length };
  };
}
