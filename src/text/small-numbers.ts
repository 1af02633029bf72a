const english =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const chinese = [...'一二三四五六七八九'];
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const words: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['两', 2],
  ...english.map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
  ...chinese.map((word, index) => [word, index + 1] as const),
  ...['', ...chinese].flatMap((ten, tens) => ['', ...chinese].map((one, ones) => [`${ten}十${one}`, (tens || 1) * 10 + ones] as const)),
]);

/** English number words up to ninety and "a", as alternatives of a pattern. */
export const smallNumberWords = ['a', ...english, ...tens].join('|');

/** What a few years, months or countries are counted by, in one word of English, in Chinese below a hundred or in digits; NaN for anything else. */
export function smallNumber(word: string | undefined): number {
  return word === undefined ? NaN : (words.get(word) ?? Number(word));
}
