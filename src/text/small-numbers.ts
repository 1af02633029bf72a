const english =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const words: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['两', 2],
  ...english.map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
  ...[...'一二三四五六七八九十'].map((word, index) => [word, index + 1] as const),
]);

/** English number words up to ninety and "a", as alternatives of a pattern. */
export const smallNumberWords = ['a', ...english, ...tens].join('|');

/** What a few years, months or countries are counted by, in one word of either language or in digits; NaN for anything else. */
export function smallNumber(word: string | undefined): number {
  return word === undefined ? NaN : (words.get(word) ?? Number(word));
}
