import { leftOf } from '../../../text/left-of.ts';
import type { PeriodMention } from '../../periods/period.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { attachedAfter, attachedBefore } from './attached-period.ts';
import { isPart } from '../../quantities/dimensions.ts';

/** In "from A to B, and from C to D" the second pair has the times of the first. */
export function endOfChange(reading: Reading, { readings, periods, view }: Scene): PeriodMention | undefined {
  const role = roleInChange(reading, view.folded);
  if (!role) return undefined;
  const earlier = readings.filter((other) => other.end <= reading.start && roleInChange(other, view.folded) === role);
  for (const other of earlier.reverse()) {
    const own = attachedBefore(other, periods, view.folded) ?? attachedAfter(other, periods, view.folded);
    if (own) return own;
  }
  return endOfRange(role, reading, periods);
}

/** 由2023年的16万吨增至45万吨: the year of where a change set out dates neither where it came to nor how far it went. */
export function datesStart(mention: PeriodMention, reading: Reading, { readings, periods, view }: Scene): boolean {
  if (view.language !== 'zh') return false;
  const start = readings.findLast(
    (other) =>
      other.end <= reading.start && attachedBefore(other, periods, view.folded) === mention && roleInChange(other, view.folded) === 'from',
  );
  return start !== undefined && /^[^。;；]{0,40}$/.test(view.folded.slice(start.end, reading.start));
}

/** 2005—2010年…由23%升至29%: the first value is of the first year of a stretch, the second of its last. */
function endOfRange(role: 'from' | 'to', reading: Reading, periods: readonly PeriodMention[]): PeriodMention | undefined {
  const stretch = periods.findLast((mention) => mention.end <= reading.phrase.start);
  if (stretch?.kind !== 'range' || /\/|quarter|half|季|半年/.test(stretch.text) || isWithinYear(stretch)) return undefined;
  const date = role === 'from' ? stretch.from : stretch.to;
  return { ...stretch, from: date, to: date, kind: 'point' };
}

/** Between January and March, to 47%: months of one year are one stretch. */
const isWithinYear = ({ from, to }: PeriodMention): boolean =>
  from !== null && to !== null && from.length === 7 && from.slice(0, 4) === to.slice(0, 4);

/** 较2019年累计增长: from the year compared with to the year spoken of. */
export function sinceBaseline(reading: Reading, { view, periods }: Scene): PeriodMention | undefined {
  const match = /(?:较|比|相比|since)[^，,。;；]{0,12}(?:累计|共|总共|in all)[^，,。;；]{0,6}$/.exec(
    view.folded.slice(0, reading.phrase.start),
  );
  const base = match && periods.find((mention) => mention.start >= match.index && mention.end <= reading.start);
  const now = base && periods.findLast((mention) => mention.end <= match.index && mention.to !== null);
  return base?.from && now?.to
    ? { start: now.start, end: base.end, text: `${base.text}–${now.text}`, from: base.from, to: now.to, kind: 'range' }
    : undefined;
}

/** A rise or fall told behind "from A in 2010 to B in 2023" is of the whole stretch. */
export function wholeChange(reading: Reading, scene: Scene): PeriodMention | undefined {
  return yearsAveraged(reading, scene) ?? fromAndTo(reading, scene);
}

const averaged = { en: /\bcompound annual\b|\bcagr\b|\baverage annual\b/, zh: /年均|复合|年平均/ };

/** 2018年产量3万吨，2023年增至5万吨，五年间年均增长10.8%: a yearly average is over the years of the figures told before it. */
function yearsAveraged(reading: Reading, { clauses, framed, view }: Scene): PeriodMention | undefined {
  const clause = clauses.find(({ start, end }) => reading.start >= start && reading.start < end);
  const words = view.folded.slice(clause?.start ?? 0, reading.phrase.start);
  if (reading.dimension !== 'share' || !averaged[view.language].test(words)) return undefined;
  const points = framed.flatMap(({ period, reading: { dimension } }) =>
    dimension !== 'share' && period?.start && period.start === period.end && period.start.length === 4 ? [period] : [],
  );
  const [first, last] = [points.at(-2), points.at(-1)];
  if (!first?.start || !last?.start || first.start >= last.start) return undefined;
  return {
    start: clause?.start ?? 0,
    end: reading.start,
    text: `${first.text}–${last.text}`,
    from: first.start,
    to: last.start,
    kind: 'range',
  };
}

function fromAndTo(reading: Reading, scene: Scene): PeriodMention | undefined {
  const { cues, readings, periods, view } = scene;
  const cue = [...cues.decline, ...cues.growth].some(
    ({ start, end }) =>
      Math.abs(start - reading.end) < 12 || (end <= reading.start && reading.start - end < (view.language === 'en' ? 20 : 12)),
  );
  const isThroughout = /(?:始终|一直|长期|历年)[^，,。;；]{0,12}$/.test(leftOf(view.folded, reading.phrase.start));
  const isOfChange = (cue || isThroughout) && (isPart(reading.dimension) || reading.dimension === 'ratio');
  if (!isOfChange || roleInChange(reading, view.folded)) return undefined;
  const ends = readings
    .filter((other) => other.end <= reading.start)
    .map((other) => ({
      role: roleInChange(other, view.folded),
      own: attachedBefore(other, periods, view.folded) ?? attachedAfter(other, periods, view.folded) ?? endOfChange(other, scene),
    }));
  const from = ends.findLast(({ role }) => role === 'from')?.own;
  const to = ends.findLast(({ role }) => role === 'to')?.own;
  // 由2014年的…增至2024年的…，2018—2020年间…下跌: a stretch that stands nearer is what it is of.
  const isDatedAnew = to && periods.some((other) => other.start > to.end && other.end <= reading.start && other.kind === 'range');
  if (isDatedAnew || !from?.from || !to?.to || /同比|环比|年增|年减|on the year/.test(view.folded.slice(to.end, reading.end)))
    return undefined;
  return { start: from.start, end: to.end, text: `${from.text}–${to.text}`, from: from.from, to: to.to, kind: 'range' };
}

/** What a change that sets out with 由, 从 or 自 comes to: 由17种元素组成 is none. */
const goesTo = /^[^。;；]*?[至到为]/;

/** Whether a reading is the first or the second value of a change. */
export function roleInChange(reading: Reading, folded: string): 'from' | 'to' | null {
  const before = leftOf(folded, reading.phrase.start);
  if (
    /(?:由|从|自)[^，,。;；由从]{0,18}$/.test(before) &&
    !/[至到]/.test(before.slice(before.search(/(?:由|从|自)[^，,。;；由从]{0,18}$/))) &&
    goesTo.test(folded.slice(reading.end))
  )
    return 'from';
  if (/(?:[降增升减跌提下涨扩落滑缩]+[^，,。;；]{0,2}[至到]|提高到|回升到)[^，,。;；]{0,14}$/.test(before)) return 'to';
  if (/\bfrom\s+$/.test(before)) return 'from';
  if (/\b(?:came|comes|come|amount(?:s|ed|ing)?|equal|according|added) to\s+\S*\s*$/.test(before)) return null;
  return /\bto\s+(?:only )?$/.test(before) ? 'to' : null;
}
