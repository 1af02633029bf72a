import { measureParts } from '../../../identity/measure-id.ts';
import type { Term } from '../../../schema/claim.ts';
import type { Span } from '../../../schema/place.ts';
import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { chineseHead } from '../clause/chinese-head.ts';
import { respectiveNumbers } from '../lists/distribute.ts';
import { derivedTerm, phraseTerm } from '../terms.ts';
import { measureWords } from './base-measure.ts';
import { baseOfPart, comparisons, knownMeasure } from './base-of-part.ts';
import type { ChosenMeasure } from './chosen-measure.ts';
import { carriedMeasure, stripOperator } from './inherited-measure.ts';
import { propertyInPlace } from './property-in-place.ts';
import { isPart } from '../../quantities/dimensions.ts';

export interface Comparison {
  /** Where 比 or 较 stands. */
  at: number;
  standard: Span;
  isBelow: boolean;
}

const comparison =
  /(?:相较于?|相比于?|(?<![同环对占之分配正])比(?![例重率值价])|较(?!为))((?![较起如])[^，,。;；:：()（）\d][^，,。;；:：()（）]{0,23}?)(?:的|[还要更均也约都显明大略稍再偏]|分别|显著|平均)*(?<![增减提升降扩缩延走加变拉推调压抬])(高出|多出|低|高|少|多|便宜|贵|小|大|短|长|慢|快|轻|重)[出了达]{0,2}$/;
/** 浓度高出市区11%, 毛利率低于同行3个百分点: the standard stands behind what tells which is more; the number right behind 低于 is a bound. */
const overtaking = /(高出|多出|超出|(?<!不)[高低多少]于|领先|落后)(?!约|近|逾)([\p{Script=Han}]{2,12})(?<!的)$/u;
const limit = /(?:[限标阈]值|标准|[红上下界]线|要求|目标)$/;

/** Standards that are times: what lies above or below them has changed. */
const time = /^(?:上|去|前|同期|往[年常]|此前|以[往前]|历史|之前|年初|期初|原来|基线|当初|前期)|[前后]$/;

/** 比印度低一成, 较设计处理量低18%: what a figure that tells how far something lies from a standard compares; null where it tells of a change in time. */
export function comparisonBefore(reading: Reading, { periods, readings, view }: Scene): Comparison | null {
  if (view.language !== 'zh') return null;
  const { phrase } = respectiveNumbers(reading, { view, readings })?.list[0] ?? reading;
  const match = comparison.exec(leftOf(view.folded, phrase.start));
  if (!match) return standardBehind(reading, phrase.start, view.folded);
  // 比甲地低一成、比乙地低两成: the last of a list is what this figure is told against.
  const again = match[1]!.lastIndexOf('、比') + 1;
  const at = phrase.start - match[0].length;
  const start = at + match[0].indexOf(match[1]!) + (again && again + 1);
  const standard = { start, end: at + match[0].indexOf(match[1]!) + match[1]!.length };
  const isTime =
    time.test(view.folded.slice(standard.start, standard.end)) ||
    periods.some(({ start: first, end }) => first < standard.end && end > standard.start);
  return isTime ? null : { at, standard, isBelow: /[低少便小短慢轻]/.test(match[2]!) };
}

function standardBehind({ dimension }: Reading, end: number, folded: string): Comparison | null {
  const match = overtaking.exec(folded.slice(0, end));
  if (!match || limit.test(match[2]!) || time.test(match[2]!)) return null;
  const isTold = isPart(dimension) || match[1]!.endsWith('出');
  return isTold ? { at: match.index, standard: { start: end - match[2]!.length, end }, isBelow: /[低少落]/.test(match[1]!) } : null;
}

/** How far a figure lies from a standard, by what is compared: 制造成本低于印度的幅度. */
export function comparedMeasure(reading: Reading, scene: Scene, clause: Clause, subject: Term | null): ChosenMeasure | null {
  const compared = reading.dimension === 'ratio' ? null : comparisonBefore(reading, scene);
  if (!compared) return null;
  const { at, standard, isBelow } = compared;
  const same = differenceBefore(reading, scene);
  if (same) return { term: same, way: 'difference' };
  const asPart = isPart(reading.dimension);
  const before = { ...reading, start: at, number: { start: at, end: at }, phrase: { start: at, end: at } };
  const base = propertyInPlace(reading, scene, subject) ?? whatIsCompared(before, asPart, scene, clause, subject);
  const words = `${base?.text ?? ''}${isBelow ? '低于' : '高于'}${scene.view.text.slice(standard.start, standard.end)}的${asPart ? '幅度' : '差额'}`;
  return { term: derivedTerm('difference', base, words), way: 'difference' };
}

/** 分别比全省快4.6和3.1个百分点: the later numbers of a list tell the difference that the one before them tells. */
function differenceBefore(reading: Reading, scene: Scene): Term | null {
  const { measure, reading: before } = scene.framed.at(-1) ?? {};
  const { list = [] } = respectiveNumbers(reading, scene) ?? {};
  const isListed = before !== undefined && list.includes(before) && measure?.id;
  return isListed && measureParts(measure.id!).operator === 'difference' ? measure : null;
}

/** What the words before 比 name, else what the figure before it in the sentence was of. */
function whatIsCompared(before: Reading, asPart: boolean, scene: Scene, clause: Clause, subject: Term | null): Term | null {
  const { framed, view } = scene;
  const base = asPart ? baseOfPart('difference', before, scene) : knownMeasure(before, scene, ({ id }) => !comparisons.has(id));
  if (base && base.start >= clause.start) return measureWords(base, scene, before, subject);
  const head = chineseHead(before, scene, clause);
  const own = head && phraseTerm(view.text.slice(head.property.start, head.property.end));
  if (own && (head.isProperty || (!base && own.text !== subject?.text))) return own;
  return (
    stripOperator(framed.at(-1)?.measure ?? null) ?? (base ? measureWords(base, scene, before, subject) : carriedMeasure(before, scene))
  );
}
