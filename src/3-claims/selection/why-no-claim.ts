import { foldText } from '../../text/fold.ts';
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

type Reason =
  | 'date'
  | 'citation-marker'
  | 'label'
  | 'name'
  | 'ordinal'
  | 'rhetoric'
  | 'bare-number'
  | 'address'
  | 'title'
  | 'confidence-level'
  | 'rate-base'
  | 'time-point';

/** One reason for which a number is no claim, tried in this order. */
const reasons: readonly { reason: Reason; holds: (reading: Reading, selecting: Selecting) => boolean }[] = [
  {
    reason: 'citation-marker',
    holds: ({ start, end, number }, { markers, view }) =>
      markers.some((marker) => number.start < marker.end && marker.start < number.end) ||
      view.superscripts.some((mark) => start >= mark.start && end <= mark.end),
  },
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
  if (
    /^(?:1[5-9]|20|21)\d\d$/.test(view.text.slice(number.start, number.end)) &&
    /^[届级版款]/.test(view.text.slice(number.end, number.end + 1))
  )
    return true;
  return (
    periods.some((period) => start >= period.start && end <= period.end) &&
    !['mass', 'money', 'share', 'power', 'energy'].includes(dimension)
  );
}

function isAddress({ start, end, unitText }: Reading, { view }: Selecting): boolean {
  const left = view.text.slice(Math.max(0, start - 60), start);
  const right = view.text.slice(end, end + 20);
  return (
    /(?:https?:|www\.|doi[:：. ]|10\.\d{4})\S*$/i.test(left) ||
    /[@＠]\S*$|^\S*@/.test(left.slice(-12)) ||
    /^\S*(?:@|\.com|\.cn)/.test(right) ||
    (!unitText && /(?:电话|邮编|邮箱|\b(?:tel|fax|issn|isbn)\b|编号|批准号|基金号)[^，,。;；]{0,12}$/i.test(left))
  );
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

function isLabel({ start, end, number, unitText, dimension }: Reading, { view, words }: Selecting): boolean {
  const left = view.folded.slice(Math.max(0, start - 16), start).trimEnd();
  const right = view.folded.slice(end, end + 4);
  if (dimension === 'rank') return false;
  if (/(?:^|[^一-龥]|[如见由据])(?:表|图|式|公式|附表|附图|专栏)$/.test(left) && (!unitText || /[所示中]/.test(unitText))) return true;
  if (left.endsWith('第') && /^\s*(?:条|款|章|节|号|期|卷|版|页|次|部分|步)/.test(right)) return true;
  if (/^\s*(?:号|条|款|期|卷|页)(?![一-龥]*(?:数|量))/.test(right) && !unitText) return true;
  const panel = /^[A-Za-z]$/.test(unitText) && end === number.end + 1;
  return view.language === 'en' && (!unitText || panel) && isLabelled(headOfList(view.text.slice(Math.max(0, start - 48), start)), words);
}

/** A label may be glued to the word before it where a text lost its blanks (`ofTable 8`); its capital tells it. */
function isLabelled(head: string, words: SelectionWords): boolean {
  return words.isLabel(foldText(head)) || /(?:Tables?|Figures?|Figs?\.|Eqs?\.|Sections?)$/.test(head);
}

const listedBefore = /(?:\d{1,4}[A-Za-z]?(?:\([A-Za-z]\)|\.\d{1,3})?(?: ?[-–—] ?|, ?(?:and |or )?| (?:and|or|to|&) )|[([])$/;

/** What stands before the first of a list of numbers (`Figs. 3a, 4 and ` → `figs.`): a label holds for all of them. */
function headOfList(left: string): string {
  let head = left.trimStart();
  for (let found = listedBefore.exec(head); found; found = listedBefore.exec(head)) head = head.slice(0, found.index);
  return head.trimEnd();
}

/** F-35, 5G, Nd2Fe14B, 4f, 2:17型, “232”: a number that is part of a name. */
function isName({ start, end, number, unit, unitText, counted }: Reading, { view }: Selecting): boolean {
  const left = view.text.slice(Math.max(0, start - 3), start);
  const right = view.text.slice(end, end + 3);
  if (
    /[A-Za-z]-$|[A-Za-z_]$/.test(left) &&
    !/(?:^|[^A-Za-z])(?:US|USD|RMB|CNY|EUR|HK|NT|TREO|REO|LCE|n|p|P|N)$/.test(left) &&
    !unitText &&
    !/\s/.test(left.slice(-1))
  )
    return true;
  if (
    !unitText &&
    !counted &&
    unit === '1' &&
    isCode(view.text.slice(Math.max(0, start - 16), start), view.text.slice(number.start, number.end))
  )
    return true;
  if (!unitText && /^[A-Za-z]/.test(right) && view.text.slice(number.start, number.end).length <= 3) return true;
  if (/^[+＋]?\s*(?:型|系|号线|纳米制程|奈米以|工艺)/.test(right) && !counted) return true;
  if (
    /^(?:nm|\[in_i\])$/.test(unit) &&
    /^\s*(?:以[下上]|及以[下上]|制程|工艺|节点|晶圆|约当|硅片|厂|process|node|wafer)/.test(view.folded.slice(end, end + 12))
  )
    return true;
  if (/^\s*(?:pathway|target|goal|scenario|limit)\b/.test(view.folded.slice(end, end + 12)) && view.text.slice(start, end).includes('-'))
    return true;
  if (/["“‘]$/.test(left) && /^["”’]/.test(right)) return true;
  return /[“"]$/.test(left) && /^[+＋>]/.test(right);
}

/** The number of a model, a standard or a sample: TRA-1-60, HEM 907, ISO 1183-1, digits that begin with a zero. */
function isCode(left: string, digits: string): boolean {
  if (/^0\d+$/.test(digits) || /[A-Za-z][A-Za-z\d]*(?:-\d+)?[-–—‐]$/.test(left)) return true;
  return (
    /^\d+$/.test(digits) &&
    /(?:^|[\s(])(?!(?:CI|OR|HR|RR|SD|SE|IQR|AUC|USD|EUR|RMB|CNY|US|NT|HK|AD|AND|IS|WAS|TO|OF|IN) $)[A-Z]{2,}[A-Z\d-]* $/.test(left)
  );
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
  return (
    dimension === 'duration' && view.language === 'en' && /\bat\s*$/.test(view.folded.slice(Math.max(0, phrase.start - 4), phrase.start))
  );
}

function isOrdinal({ form, dimension, end, start }: Reading, { view, words }: Selecting): boolean {
  if (form !== 'ordinal' && dimension !== 'rank') return false;
  const around = `${view.folded.slice(Math.max(0, start - 14), start)}|${view.folded.slice(end, end + 12)}`;
  return !words.assertsRank(around, view.language);
}

const isZeroValue = {
  zh: /(?:为|是|降至|跌至|降到|跌到|达到)$/,
  en: /\b(?:is|was|were|are|be|been|remained|stayed|totalled|(?:fell|dropped|fallen|declined|cut|reduced) to)$/,
};

/** Nothing at all as the value of something: shipments were zero. */
function statesZero({ lower, start }: Reading, { view }: Selecting): boolean {
  return (
    lower !== null &&
    /^0(?:\.0*)?$/.test(lower) &&
    isZeroValue[view.language].test(view.folded.slice(Math.max(0, start - 14), start).trimEnd())
  );
}

function isRhetoric(reading: Reading, selecting: Selecting): boolean {
  const { form, counted, start, end, unitText, dimension, lower } = reading;
  const { view, words } = selecting;
  if (statesZero(reading, selecting)) return false;
  if (form !== 'numeral' || !['count', 'count-rate', 'number', 'other'].includes(dimension)) return false;
  const right = view.folded.slice(end, end + 8);
  const left = view.folded.slice(Math.max(0, start - 6), start);
  if (view.language === 'en') return words.isRhetorical(right, 'en') || (lower === '1' && !/only $|just $/.test(left));
  // Nobody numbers more than a dozen aspects, or about so many: 三十余个领域 is counted.
  const isFew = Number(lower ?? 0) <= 12 && reading.modifier === 'exact';
  if (isFew && (words.isRhetorical(counted || right, 'zh') || words.isRhetoricalNoun(right))) return true;
  // 两组比较, 两组患者: both groups, where nothing divides anybody into them.
  if (counted === '组' && !/(?:分[为成]|设|随机|共|有|成)$/.test(left)) return true;
  if (lower === '1') return !/(?:仅|只|唯|仅有|只有|唯有)$/.test(left) || /^(?:此一|这一)/.test(view.folded.slice(start - 1, end));
  return !unitText && !counted;
}

/** A quantity named by a symbol or a word for a pure number, and the sign or verb that gives its value. */
const statedValue =
  /(?:[\p{L}²)\]] ?[=≈<>≤≥≲≳]|\br[2²] ?[=≈<>]|\b(?:hazard|odds|risk|rate|prevalence) ratios?[,:]?|(?:ratios?|coefficients?|index|score|precision|sensitivity|factor|exponent)(?: [a-z])? (?:was|were|is|are|of)(?: [\d.]+,?(?: and)?)?) ?$/u;

const changed =
  /\b(?:rose|risen|fell|fallen|increased|decreased|declined|dropped|grew|grown|climbed|improved|slipped|widened|narrowed|averaged|stood at|stands at|reached)(?: \w+ly)?(?: from| to| by| at)? $/;

/** The ratio rose from 18.9, averaged 3.2, fell by 312: what a verb of levels says is a value. */
function isLevel({ phrase }: Reading, { folded, language }: SentenceView): boolean {
  return language === 'en' && changed.test(folded.slice(Math.max(0, phrase.start - 40), phrase.start));
}

const estimate = /^\(\s*(?:\d+\.\d+\s*[,;:]\s*)?(?:95% ci:?\s*)?\d+\.\d+\s*(?:to|-|–|,)\s*\d+\.\d+\s*\)/;

/** (1.29, 1.04 to 1.59): nothing in the brackets but an estimate and its interval. */
export function isBracketedEstimate({ start, end }: Pick<Reading, 'start' | 'end'>, { folded }: SentenceView): boolean {
  const open = folded.lastIndexOf('(', start);
  const found = open < 0 ? null : estimate.exec(folded.slice(open, open + 60));
  return found !== null && end < open + found[0].length;
}

/** A number with neither unit nor counted noun asserts nothing we could compare, unless it stands where a value stands. */
function isBare(reading: Reading, selecting: Selecting): boolean {
  const { unit, unitText, counted, form, start, end, dimension, lower, upper, uncertainty } = reading;
  const { view, readings } = selecting;
  if (lower === null && upper === null) return true;
  if (statesZero(reading, selecting)) return false;
  if (unit !== '1' || unitText || counted || dimension === 'rank' || dimension === 'ratio' || form === 'fraction' || form === 'idiom')
    return false;
  const left = view.folded.slice(Math.max(0, start - 24), start);
  const right = view.folded.slice(end, end + 16);
  if (uncertainty !== null || /^\s*\(\s*\d+(?:\.\d+)?\s*%/.test(right)) return false;
  if (
    view.language === 'en' &&
    lower !== '1' &&
    readings.some((other) => other.counted !== '' && other.start !== start) &&
    !/^(?:1[5-9]|20)\d\d$/.test(view.text.slice(start, end))
  )
    return false;
  if (/(?:\b[np]\s*[=<>≤≥]|alpha of|relative risk of|ratio of|index of|指数为?|系数为?|ci\s*|difference of|score of|\bto)\s*$/.test(left))
    return false;
  if (statedValue.test(left) || isLevel(reading, view) || isBracketedEstimate(reading, view)) return false;
  return !/^\s*[a-z]{3,}/.test(right) || (form === 'digits' && /^\s*(?:and|or|to|in|of|at|by|for|on|the|with|was|were|is)\b/.test(right));
}
