/** First halves that keep their hyphen when a line ends after it. */
const firstHalves = new Set(
  'all co cross double early ex far full half heavy high ill inter intra large late light long low mid multi near neo net non off on one open over part post pre pro quasi rare re right self semi short single small state sub two three four five six seven eight nine ten time ultra under up value well world year'.split(
    ' ',
  ),
);

/** Whether a word broken after a hyphen is a compound that keeps it: the document's other words decide, then the usual first halves. */
export function isCompound(head: string, tail: string, words: Words): boolean {
  const first = head.toLowerCase();
  if (words.has(`${first}-${tail}`)) return true;
  if (words.has(first + tail)) return false;
  return firstHalves.has(first);
}

/** The words of a text, hyphenated ones whole. */
export type Words = Pick<ReadonlySet<string>, 'has'>;

/** Looks for the words of a text when first asked for one: only a word that is broken at a hyphen asks. */
export function wordsOf(text: string): Words {
  let words: Set<string> | undefined;
  return {
    has: (word) => {
      words ??= new Set(text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? []);
      return words.has(word);
    },
  };
}
