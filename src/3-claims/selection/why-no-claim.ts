import type { Marker } from '../citations/read-markers.ts';
import type { PeriodMention } from '../periods/period.ts';
import type { Reading } from '../quantities/reading.ts';
import type { SentenceView } from '../view.ts';
import type { SelectionWords } from './selection-words.ts';

/** What a reading is looked at with. */
export interface Selecting {
  view: SentenceView;
  /** All readings of the sentence. */
  readings: readonly Reading[];
  periods: readonly PeriodMention[];
  markers: readonly Marker[];
  words: SelectionWords;
}

type Reason = 'date' | 'citation-marker' | 'label' | 'name' | 'ordinal' | 'rhetoric' | 'bare-number' | 'address' | 'title' | 'confidence-level' | 'rate-base' | 'time-point';

/** One reason for which a number is no claim, tried in this order. */
const reasons: readonly { reason: Reason; holds: (reading: Reading, selecting: Selecting) => boolean }[] = [
  { reason: 'citation-marker', holds: ({ start, end }, { markers, view }) => markers.some((marker) => start < marker.end && marker.start < end) || view.superscripts.some((mark) => start >= mark.start && end <= mark.end) },
  { reason: 'date', holds: isDate },
  { reason: 'address', holds: isAddress },
  { reason: 'title', holds: insideTitle },
  { reason: 'label', holds: isLabel },
  { reason: 'name', holds: isName },
  { reason: 'confidence-level', holds: isConfidenceLevel },
  { reason: 'rate-base', holds: isRateBase },
  { reason: 'time-point', holds: isTimePoint },
  { reason: 'ordinal', holds: isOrdinal },
  { reason: 'rhetoric', holds: isRhetoric },
  { reason: 'bare-number', holds: isBare },
];

/** Why a number of running text asserts no quantity; null where it does. */
export function whyNoClaim(reading: Reading, selecting: Selecting): Reason | null {
  return reasons.find(({ holds }) => holds(reading, selecting))?.reason ?? null;
}

function isDate({ start, end, number, unit, dimension }: Reading, { periods, view }: Selecting): boolean {
  if (unit === 'date' || dimension === 'date') return true;
  if (/^(?:1[5-9]|20|21)\d\d$/.test(view.text.slice(number.start, number.end)) && /^[届级版款]/.test(view.text.slice(number.end, number.end + 1))) return true;
  return periods.some((period) => start >= period.start && end <= period.end) && !['mass', 'money', 'share', 'power', 'energy'].includes(dimension);
}

function isAddress({ start, end }: Reading, { view }: Selecting): boolean {
  const left = view.text.slice(Math.max(0, start - 60), start);
  const right = view.text.slice(end, end + 20);
  return /(?:https?:|www\.|doi[:：.]|10\.\d{4})\S*$/i.test(left) || /[@＠]\S*$|^\S*@/.test(left.slice(-12)) || /^\S*(?:@|\.com|\.cn)/.test(right) || /(?:电话|邮编|邮箱|tel|fax|issn|isbn|编号|批准号|基金号)[^，,。;；]{0,12}$/i.test(left);
}

/** Within 《》 or 〈〉 a number belongs to a title. */
function insideTitle({ start, end }: Reading, { view }: Selecting): boolean {
  for (const [open, close] of ['《》', '〈〉', '「」'] as const) {
    const from = view.text.lastIndexOf(open!, start);
    const to = from < 0 ? -1 : view.text.indexOf(close!, from);
    if (from >= 0 && to >= end && !(open === '「')) return true;
  }
  return false;
}

function isLabel({ start, end, unitText, dimension }: Reading, { view, words }: Selecting): boolean {
  const left = view.folded.slice(Math.max(0, start - 16), start).trimEnd();
  const right = view.folded.slice(end, end + 4);
  if (dimension === 'rank') return false;
  if (/(?:^|[^一-龥]|[如见由据])(?:表|图|式|公式|附表|附图|专栏)$/.test(left) && (!unitText || /[所示中]/.test(unitText))) return true;
  if (/第$/.test(left) && /^\s*(?:条|款|章|节|号|期|卷|版|页|次|部分|步)/.test(right)) return true;
  if (/^\s*(?:号|条|款|期|卷|页)(?![一-龥]*(?:数|量))/.test(right) && !unitText) return true;
  return view.language === 'en' && !unitText && words.isLabel(left);
}

/** F-35, 5G, Nd2Fe14B, 4f, 2:17型, “232”: a number that is part of a name. */
function isName({ start, end, number, unit, unitText, counted }: Reading, { view }: Selecting): boolean {
  const left = view.text.slice(Math.max(0, start - 3), start);
  const right = view.text.slice(end, end + 3);
  if (/[A-Za-z]-$|[A-Za-z_]$/.test(left) && !/(?:^|[^A-Za-z])(?:US|USD|RMB|CNY|EUR|HK|NT|TREO|REO|LCE|n|p|P|N)$/.test(left + '') && !unitText && !/\s/.test(left.slice(-1))) return true;
  if (!unitText && /^[A-Za-z]/.test(right) && view.text.slice(number.start, number.end).length <= 3) return true;
  if (/^[+＋]?\s*(?:型|系|号线|纳米制程|奈米以|工艺)/.test(right) && !counted) return true;
  if (/^(?:nm|\[in_i\])$/.test(unit) && /^\s*(?:以[下上]|及以[下上]|制程|工艺|节点|晶圆|约当|硅片|厂|process|node|wafer)/.test(view.folded.slice(end, end + 12))) return true;
  if (/^\s*(?:pathway|target|goal|scenario|limit)\b/.test(view.folded.slice(end, end + 12)) && view.text.slice(start, end).includes('-')) return true;
  if (/["“‘]$/.test(left) && /^["”’]/.test(right)) return true;
  return /[“"]$/.test(left) && /^[+＋>]/.test(right);
}

function isConfidenceLevel({ end, unit }: Reading, { view }: Selecting): boolean {
  return unit === '%' && /^\s*(?:ci\b|confidence|置信区间|可信区间|的?置信)/.test(view.folded.slice(end, end + 24));
}

/** 每百万千瓦…, for every 10 t: the base that a rate is counted on. */
function isRateBase({ phrase, unitText }: Reading, { view }: Selecting): boolean {
  const left = view.folded.slice(Math.max(0, phrase.start - 10), phrase.start);
  return unitText !== '' && /(?:每|\bper |\bevery )\s*$/.test(left);
}

/** At 12 weeks: when something was measured, not how long it took. */
function isTimePoint({ dimension, phrase }: Reading, { view }: Selecting): boolean {
  return dimension === 'duration' && view.language === 'en' && /\bat\s*$/.test(view.folded.slice(Math.max(0, phrase.start - 4), phrase.start));
}

function isOrdinal({ form, dimension, end, start }: Reading, { view, words }: Selecting): boolean {
  if (form !== 'ordinal' && dimension !== 'rank') return false;
  const around = `${view.folded.slice(Math.max(0, start - 14), start)}|${view.folded.slice(end, end + 12)}`;
  return !words.assertsRank(around, view.language);
}

function isRhetoric({ form, counted, start, end, unitText, dimension, lower }: Reading, { view, words }: Selecting): boolean {
  if (form !== 'numeral' || !['count', 'number', 'other'].includes(dimension)) return false;
  const right = view.folded.slice(end, end + 8);
  const left = view.folded.slice(Math.max(0, start - 6), start);
  if (view.language === 'en') return words.isRhetorical(right, 'en') || (lower === '1' && !/only $|just $/.test(left));
  if (words.isRhetorical(counted || right, 'zh') || words.isRhetoricalNoun(right)) return true;
  if (lower === '1') return !/(?:仅|只|唯|仅有|只有|唯有)$/.test(left);
  return !unitText && !counted;
}

/** A number with neither unit nor counted noun asserts nothing we could compare, unless it stands where a value stands. */
function isBare({ unit, unitText, counted, form, start, end, dimension, lower, uncertainty }: Reading, { view, readings }: Selecting): boolean {
  if (unit !== '1' || unitText || counted || dimension === 'rank' || dimension === 'ratio' || form === 'fraction' || form === 'idiom') return false;
  const left = view.folded.slice(Math.max(0, start - 24), start);
  const right = view.folded.slice(end, end + 16);
  if (uncertainty !== null || /^\s*\(\s*\d+(?:\.\d+)?\s*%/.test(right)) return false;
  if (view.language === 'en' && lower !== '1' && readings.some((other) => other.counted !== '' && other.start !== start) && !/^(?:1[5-9]|20)\d\d$/.test(view.text.slice(start, end))) return false;
  if (/(?:\b[np]\s*[=<>≤≥]|alpha of|relative risk of|ratio of|index of|指数为?|系数为?|ci\s*|difference of|score of|\bto)\s*$/.test(left)) return false;
  return !/^\s*[a-z]{3,}/.test(right) || form === 'digits' && /^\s*(?:and|or|to|in|of|at|by|for|on|the|with|was|were|is)\b/.test(right);
}
