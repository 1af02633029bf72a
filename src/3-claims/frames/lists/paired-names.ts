import type { MeasureRow } from '../../../schema/knowledge.ts';
import type { Span } from '../../../schema/place.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { respectiveNumbers } from './distribute.ts';
import { quantityInOrder } from './quantities-in-order.ts';
import { kindInOrder } from './kinds-of-measure.ts';

/** One of the names that pair off with numbers, and what their figures are of (甲组和乙组的有效率分别为…: 有效率), empty where that is not said. */
export interface PairedName {
  text: string;
  head: string;
  /** All the names of the list. */
  names: readonly string[];
}

/** In "A, B and C sold 1, 2 and 3 respectively" (A、B和C的…分别为…) the name in the number's place, where no table knows the names; null where there is no list of that length. */
export function pairedName(reading: Reading, scene: Scene): PairedName | null {
  const numbers = respectiveNumbers(reading, scene);
  if (!numbers || numbers.list.length < 2 || kindInOrder(reading, scene) || quantityInOrder(reading, scene)) return null;
  const { mentions, periods, view } = scene;
  const own = view.language === 'zh' ? chineseSubject(numbers.sign, scene) : englishSubject(numbers.list[0]!.phrase.start, scene);
  const isList = (one: Subject | null) => one !== null && splitList(view.text.slice(one.start, one.end)).length === numbers.list.length;
  const behind = isList(own) ? null : englishBehind(numbers.list.at(-1)!.phrase.end, numbers.sign, scene);
  const listed = isList(own) || isList(behind) ? null : listedBefore(numbers.sign, own, scene);
  const subject = isList(own) ? own : isList(behind) ? behind : isList(listed) ? listed : rankedBefore(numbers.sign, own, scene);
  const items = subject && splitList(view.text.slice(subject.start, subject.end));
  if (!subject || !items || items.length !== numbers.list.length) return null;
  const goods = subject === behind ? [] : mentions.products;
  const known = [...goods, ...mentions.measures, ...periods].map(({ start, end }) => view.text.slice(start, end));
  const item = items[numbers.list.indexOf(reading)];
  if (items.some((name) => known.includes(name) || isTime.test(name)) || !item || items.some((name) => name.length > 40)) return null;
  if (
    view.language === 'zh' &&
    mentions.measures.some(({ start, end, value }) => isDeed(value) && start > subject.start && end < subject.start + items[0]!.length)
  )
    return null;
  return {
    text: view.language === 'zh' ? withSharedBeginning(withSharedEnding(item, items), items) : withSharedNoun(item, items, scene),
    head: subject.head,
    names: items,
  };
}

/** 术后30 d, 1年: when, not whose. */
const isTime = /^(?:第|术后|治疗后|产后|随访)?\s*\d+\s*(?:[dhw]|个?[年月周天日]|小时|分钟)后?$/;

interface Subject extends Span {
  head: string;
}

/** 甲市和乙市分列前二，产量分别为…，增速依次为…: the names that a clause before ranks, with what the clause of the numbers is of. */
function rankedBefore(sign: number, own: Subject | null, { view }: Scene): Subject | null {
  if (view.language !== 'zh') return null;
  const ranked = /(?:^|[，,。;；：:])([^，,。;；：:\d]{3,40}?)(?:分列|分居|位列|位居|名列|居前|领先|紧随|分别位|均?属于?|[均都][为是属])/g;
  const found = [...view.folded.slice(0, sign).matchAll(ranked)].at(-1);
  if (!found) return null;
  const start = found.index + found[0].indexOf(found[1]!);
  const end = start + found[1]!.length;
  return { start, end, head: own && own.start > end ? view.text.slice(own.start, own.end) : '' };
}

/** 产能主要分布在甲、乙和丙，分别占…; 用途包括甲、乙和丙，三者占比分别为…: the names that a clause before lists behind its verb. */
function listedBefore(sign: number, own: Subject | null, { view }: Scene): Subject | null {
  if (view.language !== 'zh') return null;
  const isPointedBack = /^[^，,。;；]{0,8}[两二三四五六]者/.test(view.folded.slice(own?.start ?? sign, sign));
  const found =
    /^(.*(?:分布[在于]|集中[在于]|来自于?|销往|流向|包括|包含|涵盖|分为)了?)([^，,。;；：:\d]{3,60}?)[，,;；]([^，,。;；]{0,16})$/u.exec(
      view.folded.slice(0, sign),
    );
  if (!found || !(isPointedBack || /^\s*$/.test(found[3]!))) return null;
  const start = found[1]!.length;
  return { start, end: start + found[2]!.length, head: isPointedBack ? (own?.head ?? '') : '' };
}

/** What stands between the last time or comma and 分别, up to 的 or the measure. */
function chineseSubject(sign: number, scene: Scene): Subject | null {
  const { cues, mentions, periods, view } = scene;
  // "甲和乙相对较高，分别达到": the names stand a clause further left.
  const within = /[，,]\s*$/.exec(view.folded.slice(0, sign))?.index ?? sign;
  const from = Math.max(
    ...[...'，,;；。:：'].map((mark) => view.folded.lastIndexOf(mark, within - 1) + 1),
    ...periods.filter(({ end }) => end <= sign).map(({ end }) => end),
  );
  const start = from + (/^[\s,，的]*(?:其中)?/.exec(view.folded.slice(from, sign))?.[0].length ?? 0);
  const of = view.folded.indexOf('的', start);
  const until = sign - (/(?:[同环]比|年均)$/.exec(view.folded.slice(start, sign))?.[0].length ?? 0);
  const measure = [...mentions.measures, ...cues.share].find((match) => match.start > start && match.end === until)?.start ?? sign;
  const said =
    within < sign
      ? view.words.find(
          (word) =>
            word.start > start && /^(?:ADV|VERB|ADJ|ADP)$/.test(word.tag) && !/^[和与及]$/.test(view.folded.slice(word.start, word.end)),
        )?.start
      : undefined;
  const behind = /(?:次之|居次|其次|紧随其后|位居其后|靠前|居前)$/.exec(view.folded.slice(start, within))?.index;
  const last = Math.min(of > 0 ? of : sign, measure, said ?? sign, behind === undefined ? within : start + behind);
  const end = endOfHolder({ start, end: last }, scene);
  const head = of > 0 && of < sign ? view.text.slice(of + 1, sign).trim() : view.text.slice(end, last);
  // 某物在甲、乙和丙等领域的消费占比: the fields alone are the list.
  const fields = inFields.exec(view.folded.slice(start, end));
  if (fields) return { start: start + fields[1]!.length, end: start + fields[1]!.length + fields[2]!.length, head };
  return end > start ? { start, end, head } : null;
}

const inFields = /^(\p{Script=Han}{1,8}在)(.{3,}?)等?(?:[几多三四五六七八九两]大)?(?:领域|方面|行业|环节|用途)$/u;

/** 东部地区和西部地区人均用水: where the names of a list end that a noun for what is measured is glued to. */
function endOfHolder({ start, end }: Span, { lexicon, view }: Scene): number {
  const from = start + Math.max(0, ...[...view.folded.slice(start, end).matchAll(/[、和与及]/g)].map(({ index }) => index + 1));
  if (from === start) return end;
  const word = view.words.findLast(
    (one) => one.start >= from && one.end < end && lexicon.holderNoun.zh.endsText(view.text.slice(from, one.end)),
  );
  return word?.end ?? end;
}

/** With catalysts and polishing powders falling to 17% and 11%. */
const accompanying = /\bwith (?:the )?([a-z][^,;:()\d]{3,60}?) [a-z]+ing (?:to|by|at|from|up|down) (?:only )?$/;

/** What the sentence opens with, up to its first verb or measure; else what goes along with that. */
function englishSubject(number: number, { mentions, periods, view }: Scene): Subject | null {
  const along = accompanying.exec(view.folded.slice(0, number));
  if (along) {
    const start = along.index + along[0].indexOf(along[1]!);
    return { start, end: start + along[1]!.length, head: '' };
  }
  const dated = periods.find(({ start, end }) => start < 12 && end < number)?.end ?? 0;
  const from = Math.max(view.folded.lastIndexOf('; ', number) + 1, dated);
  const opening = from + (/^[\s,]*(?:the )?/.exec(view.folded.slice(from, number))?.[0].length ?? 0);
  const quantity = mentions.measures.find((match) => match.start >= opening && match.start < opening + 12 && match.end < number);
  const start = quantity
    ? quantity.end + (ofThese.exec(view.folded.slice(quantity.end, number))?.[0].length ?? opening - quantity.end)
    : opening;
  const verb = view.words.find((word) => word.start > start && word.tag === 'VERB' && word.end <= number)?.start ?? number;
  const measure = mentions.measures.find((match) => match.start > start && match.end <= number)?.start ?? number;
  const end = Math.min(verb, measure);
  return end > start && !/\b(?:of|in|from|to|at)\s/.test(view.folded.slice(start, end)) ? { start, end, head: '' } : null;
}

/** Prices for copper and zinc: the names stand behind what is measured. */
const ofThese = /^ (?:for|of) (?:the )?/;

/** 14 and 20 mg for rice and maize, respectively: the names between the last number and the word that pairs them off. */
function englishBehind(from: number, sign: number, { view }: Scene): Subject | null {
  const [lead, names] =
    /^\s*(?:\([^()]*\)\s*)?(?:[a-z]+\s+)?(?:in|for|with|among|at|on|under|by)\s+(?:the\s+)?([^,;:()\d][^;:()\d]{2,90}?),?\s*$/.exec(
      view.language === 'en' ? view.folded.slice(from, sign) : '',
    ) ?? [];
  if (!lead || !names) return null;
  const start = from + lead.lastIndexOf(names);
  return { start, end: start + names.length, head: '' };
}

const splitList = (text: string): string[] =>
  text
    .split(/[、,，]\s*(?:and |和|以及|及)?|和|与|與|以及|及|\s+and\s+/)
    .map((part) => part.trim().replace(/^致(?![死病癌密残])/, ''))
    .filter(Boolean);

/** 东、中、西部地区; 甲、乙和丙三座水库: what only the last of short names ends with is the ending of all. */
function withSharedEnding(item: string, items: readonly string[]): string {
  const last = items.at(-1)!;
  const length = items[0]!.length;
  const isShared = items.slice(0, -1).every((name) => name.length === length) && last.length > length + 1;
  const ending = last.slice(length).replace(/^[一二两三四五六七八九十]+[\p{Script=Han}]/u, '');
  if (!isShared || (item === last && ending === last.slice(length)) || length > 3) return item;
  return length === 1 || ending !== last.slice(length) ? `${item.slice(0, length)}${ending}` : item;
}

/** 土壤重金属Cd、Cu和Zn: what stands before the sign of the first of several substances is said of all. */
function withSharedBeginning(item: string, items: readonly string[]): string {
  const shared = /^(\p{Script=Han}{2,10})[A-Z][A-Za-z\d.+-]{0,7}$/u.exec(items[0]!)?.[1];
  return shared && items.slice(1).every((name) => /^[A-Z][A-Za-z\d.+-]{0,7}$/.test(name)) && !item.startsWith(shared)
    ? shared + item
    : item;
}

/** 某国进口|大豆和玉米分别为…: behind a verb of trade the names are goods. */
const isDeed = ({ kind }: MeasureRow): boolean => kind === 'flow';

/** "the treatment and placebo groups": the noun of the last item is that of all. */
function withSharedNoun(item: string, items: readonly string[], { lexicon, view }: Scene): string {
  const noun = view.language === 'en' ? /\s([a-z]+)s$/.exec(items.at(-1)!)?.[1] : undefined;
  if (!noun || !lexicon.holderNoun.en.endsText(noun) || item.endsWith(noun)) return item;
  return `${item === items.at(-1) ? item.slice(0, -noun.length - 2) : item} ${noun}`;
}
