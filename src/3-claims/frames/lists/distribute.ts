import type { Span } from '../../../schema/place.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import type { Reading } from '../../quantities/reading.ts';
import { leftOf } from '../../../text/left-of.ts';
import type { Scene } from '../../scene.ts';

/** What joins the numbers of a list; each may have its share or its count in brackets behind it. */
const joined = /^\s*[位名]?(?:[(（][^()（）]{1,24}[)）])?\s*(?:[、,]|和|与|及|and|, and|,and)?\s*为?\s*$/;
const link = { zh: /^\s*(?:[、,]|和|与|及)\s*$/, en: /^\s*(?:,|and|, and)\s*(?:the\s+)?$/ };

const pairingWords = ['分别', '分占', '依次', '依序', '各为', '各占', '各达', '各有'];

/** 甲、乙分获200吨、135吨; but 部分获得 is another word. */
function lastPairing(folded: string, until: number): number {
  const got = folded.lastIndexOf('分获', until);
  const isGot = got >= 0 && folded[got - 1] !== '部' && folded[got + 2] !== '得';
  return Math.max(isGot ? got : -1, ...pairingWords.map((word) => folded.lastIndexOf(word, until)));
}

/** The run of numbers that 分别 or "respectively" sets against a list, and where that word stands; null where the reading is in none. */
export function respectiveNumbers(
  reading: Reading,
  { view, readings }: Pick<Scene, 'view' | 'readings'>,
): { list: readonly Reading[]; sign: number } | null {
  const { folded, language } = view;
  const sign = language === 'zh' ? lastPairing(folded, reading.start) : folded.indexOf('respectively', reading.end);
  if (sign < 0 || Math.abs(sign - reading.start) > 120) return null;
  const all = readings.filter(
    (other) => other.dimension === reading.dimension && (language === 'zh' ? other.start > sign : other.end < sign),
  );
  const list = runAround(all, all.indexOf(reading), (a, b) => joined.test(folded.slice(a.phrase.end, b.phrase.start)));
  return { list, sign };
}

/** Chile and China account for 29% and 14%: two numbers right behind a verb pair off with two names right before it, though nothing says so. */
function numbersBehindVerb(reading: Reading, { view, readings }: Pick<Scene, 'view' | 'readings'>): { list: readonly Reading[] } | null {
  if (view.language !== 'en') return null;
  const all = readings.filter(({ dimension }) => dimension === reading.dimension);
  const list = runAround(all, all.indexOf(reading), (a, b) =>
    /^ and (?:(?:about|some|around|nearly) )?$/.test(view.folded.slice(a.phrase.end, b.phrase.start)),
  );
  const [first] = list;
  const isPair = list.length === 2 && first && pairOfNames.test(leftOf(view.text, first.phrase.start));
  return isPair ? { list } : null;
}

const pairOfNames =
  /\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3} and (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3} (?:(?:each|now|then|already) )?(?:account(?:s|ed)? for|had|have|held|hold|made|make|produced|produce|supplied|supply|exported|export|imported|import|mined|mine) $/u;

/** In "A, B and C had 1, 2 and 3 respectively" (A、B和C分别为…) the names and the numbers pair off; undefined where the sentence has no such lists of equal length. */
export function pairedWith<Value>(
  reading: Reading,
  matches: readonly PhraseMatch<Value>[],
  { view, readings }: Pick<Scene, 'view' | 'readings'>,
): PhraseMatch<Value> | undefined {
  const { list = [] } = respectiveNumbers(reading, { view, readings }) ?? numbersBehindVerb(reading, { view, readings }) ?? {};
  if (list.length < 2) return undefined;
  const before = matches.filter((match) => match.end <= list[0]!.start);
  const isLinked = (a: Span, b: Span) => link[view.language].test(view.folded.slice(a.end, b.start));
  return lastRunOf(list.length, before, isLinked)?.[list.indexOf(reading)];
}

/** The same where 两者分别 points back to names that stand further off. */
export function pairedWithBoth<Value>(
  reading: Reading,
  matches: readonly PhraseMatch<Value>[],
  { view, readings }: Pick<Scene, 'view' | 'readings'>,
): PhraseMatch<Value> | undefined {
  const respective = respectiveNumbers(reading, { view, readings });
  const both = respective && /[两二三]者[将约均]?$/.exec(view.folded.slice(0, respective.sign));
  if (!both) return pairedWith(reading, matches, { view, readings });
  const { list } = respective;
  const named = matches.filter((match) => match.end <= both.index);
  const distinct = named.filter((match, index) => !named.slice(index + 1).some((later) => later.value === match.value)).slice(-list.length);
  return distinct.length === list.length && list.length > 1 ? distinct[list.indexOf(reading)] : undefined;
}

/** The last run of so many items, each linked to the next. */
function lastRunOf<Item>(length: number, items: readonly Item[], linked: (a: Item, b: Item) => boolean): Item[] | undefined {
  for (let index = items.length - 1; index >= 0;) {
    const run = runAround(items, index, linked);
    if (run.length === length) return run;
    index = items.indexOf(run[0]!) - 1;
  }
  return undefined;
}

/** The longest run of neighbours around an index in which each is linked to the next. */
function runAround<Item>(items: readonly Item[], index: number, linked: (a: Item, b: Item) => boolean): Item[] {
  if (index < 0) return [];
  let first = index;
  let last = index;
  while (first > 0 && linked(items[first - 1]!, items[first]!)) first--;
  while (last < items.length - 1 && linked(items[last]!, items[last + 1]!)) last++;
  return items.slice(first, last + 1);
}
