import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { respectiveNumbers } from './distribute.ts';

/** One of the names that pair off with numbers, and what their figures are of (甲组和乙组的有效率分别为…: 有效率), empty where that is not said. */
export interface PairedName {
  text: string;
  head: string;
}

/** In "A, B and C sold 1, 2 and 3 respectively" (A、B和C的…分别为…) the name in the number's place, where no table knows the names; null where there is no list of that length. */
export function pairedName(reading: Reading, scene: Scene): PairedName | null {
  const numbers = respectiveNumbers(reading, scene);
  if (!numbers || numbers.list.length < 2) return null;
  const { mentions, periods, view } = scene;
  const subject = view.language === 'zh' ? chineseSubject(numbers.sign, scene) : englishSubject(numbers.list[0]!.phrase.start, scene);
  const items = subject && splitList(view.text.slice(subject.start, subject.end));
  if (!items || items.length !== numbers.list.length) return null;
  const known = [...mentions.products, ...mentions.measures, ...periods].map(({ start, end }) => view.text.slice(start, end));
  const item = items[numbers.list.indexOf(reading)];
  if (items.some((name) => known.includes(name) || isTime.test(name)) || !item || items.some((name) => name.length > 40)) return null;
  return { text: withSharedNoun(item, items, scene), head: subject.head };
}

/** 术后30 d, 1年: when, not whose. */
const isTime = /^(?:第|术后|治疗后|产后|随访)?\s*\d+\s*(?:[dhw]|个?[年月周天日]|小时|分钟)后?$/;

interface Subject {
  start: number;
  end: number;
  head: string;
}

/** What stands between the last time or comma and 分别, up to 的 or the measure. */
function chineseSubject(sign: number, { cues, mentions, periods, view }: Scene): Subject | null {
  // "甲和乙相对较高，分别达到": the names stand a clause further left.
  const within = /[，,]\s*$/.exec(view.folded.slice(0, sign))?.index ?? sign;
  const from = Math.max(
    ...[...'，,;；。:：'].map((mark) => view.folded.lastIndexOf(mark, within - 1) + 1),
    ...periods.filter(({ end }) => end <= sign).map(({ end }) => end),
  );
  const start = from + (/^[\s,，的]*(?:其中)?/.exec(view.folded.slice(from, sign))?.[0].length ?? 0);
  const of = view.folded.indexOf('的', start);
  const measure = [...mentions.measures, ...cues.share].find((match) => match.start > start && match.end === sign)?.start ?? sign;
  const said = within < sign ? view.words.find((word) => word.start > start && /^(?:ADV|VERB|ADJ|ADP)$/.test(word.tag))?.start : undefined;
  const end = Math.min(of > 0 ? of : sign, measure, said ?? sign, within);
  const head = of > 0 && of < sign ? view.text.slice(of + 1, sign).trim() : '';
  return end > start ? { start, end, head } : null;
}

/** What the sentence opens with, up to its first verb or measure. */
function englishSubject(number: number, { mentions, periods, view }: Scene): Subject | null {
  const dated = periods.find(({ start, end }) => start < 12 && end < number)?.end ?? 0;
  const from = Math.max(view.folded.lastIndexOf('; ', number) + 1, dated);
  const start = from + (/^[\s,]*(?:the )?/.exec(view.folded.slice(from, number))?.[0].length ?? 0);
  const verb = view.words.find((word) => word.start > start && word.tag === 'VERB' && word.end <= number)?.start ?? number;
  const measure = mentions.measures.find((match) => match.start > start && match.end <= number)?.start ?? number;
  const end = Math.min(verb, measure);
  return end > start && !/\b(?:of|in|from|to|at)\s/.test(view.folded.slice(start, end)) ? { start, end, head: '' } : null;
}

const splitList = (text: string): string[] =>
  text
    .split(/[、,，]\s*(?:and |和|以及|及)?|和|与|與|以及|及|\s+and\s+/)
    .map((part) => part.trim())
    .filter(Boolean);

/** "the treatment and placebo groups": the noun of the last item is that of all. */
function withSharedNoun(item: string, items: readonly string[], { lexicon, view }: Scene): string {
  const noun = view.language === 'en' ? /\s([a-z]+)s$/.exec(items.at(-1)!)?.[1] : undefined;
  if (!noun || !lexicon.holderNoun.en.endsText(noun) || item.endsWith(noun)) return item;
  return `${item === items.at(-1) ? item.slice(0, -noun.length - 2) : item} ${noun}`;
}
