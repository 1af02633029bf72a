import type { Period, Term } from '../../schema/claim.ts';
import type { PeriodMention } from '../periods/period.ts';
import type { Reading } from '../quantities/reading.ts';
import type { Scene } from '../scene.ts';
import { type Clause, clauseAt } from '../view.ts';
import { pairedWith } from './distribute.ts';
import { governingPeriod, isOneStretch } from './governing-period.ts';

/** The time a figure is of: the expression attached to it, else the nearest one that governs its clause, else what the paragraph carries. */
export function choosePeriod(reading: Reading, scene: Scene, measure: Term | null): Period | null {
  const own = mentionOf(reading, scene);
  const chosen =
    own ?? (goesOn(scene, measure) ? scene.carried.period : null) ?? (isUndated(scene) ? governingPeriod(reading, scene, measure) : null);
  if (!chosen && isUndated(scene)) return ofFigureBefore(reading, scene);
  return chosen && (chosen.from !== null || chosen.to !== null) ? { text: chosen.text, start: chosen.from, end: chosen.to } : null;
}

/** 旅客3400万人次，占总数76%: a part or a change of what stands before it is of the same time. */
function ofFigureBefore(reading: Reading, { framed, view }: Scene): Period | null {
  const last = framed.at(-1);
  return view.language === 'zh' &&
    last &&
    ['share', 'share-change', 'ratio'].includes(reading.dimension) &&
    last.reading.dimension !== reading.dimension
    ? last.period
    : null;
}

/** The time expression that governs a reading. */
export function mentionOf(reading: Reading, scene: Scene): PeriodMention | null {
  const { view, periods } = scene;
  const usable = periods.filter((mention) => mention.end <= reading.phrase.start || mention.start >= reading.phrase.end);
  const governing = usable.filter((mention) => !isBaseline(mention, scene) && !datesStart(mention, reading, scene));
  const dates = periods.map((value) => ({ start: value.start, end: value.end, value }));
  return (
    pairedWith(reading, dates, scene)?.value ??
    hangingOn(reading, usable, view.folded) ??
    sinceBaseline(reading, scene) ??
    (view.language === 'en'
      ? attachedAfter(
          reading,
          usable.filter((mention) => !startsFrom(mention, view.folded)),
          view.folded,
        )
      : undefined) ??
    attachedBefore(reading, usable, view.folded) ??
    besideDated(reading, usable, scene) ??
    endOfChange(reading, scene) ??
    wholeChange(reading, scene) ??
    nearest(reading, governing, scene) ??
    null
  );
}

/** More than in 2021, when it was 21 t; 高于2021年，当时为562万吨: what hangs on a time is of that time. */
function hangingOn(reading: Reading, periods: readonly PeriodMention[], folded: string): PeriodMention | undefined {
  const before = periods.findLast((mention) => mention.end <= reading.phrase.start && !/^(?:当时|當時)$/.test(mention.text));
  return before && /^\s*[,，(（]?\s*(?:when\b|当时|當時)[^,，.。;；]*$/.test(folded.slice(before.end, reading.phrase.start))
    ? before
    : undefined;
}

const CONTINUES = /^\s*(?:其中|全年|全年度|上述|占|这一|该|其|of (?:these|this|them|that)|it |its |this |these )/;

/** A sentence without a time of its own has the time of the one before it where it goes on about the same measure, or says so. */
function goesOn(scene: Scene, measure: Term | null): boolean {
  const { before, carried, view } = scene;
  if (!isUndated(scene)) return false;
  if (carried.period !== before.period || CONTINUES.test(view.folded)) return true;
  if (carried.period?.kind === 'range' && !isOneStretch(carried.period)) return false;
  return Boolean(measure?.id && before.measure?.id && baseOf(measure.id) === baseOf(before.measure.id));
}

/** Whether a sentence names no time but what it compares with. */
const isUndated = (scene: Scene): boolean => scene.periods.every((mention) => mention.isBaseline || isBaseline(mention, scene));

const baseOf = (id: string): string => /\(([^()]*)\)/.exec(id)?.[1] ?? id;

function attachedAfter(reading: Reading, periods: readonly PeriodMention[], folded: string): PeriodMention | undefined {
  const after = periods.find((mention) => mention.start >= reading.phrase.end);
  return after &&
    /^\s*(?:(?:paid|reported|recorded|seen|posted|registered|achieved|set|needed|charged)\s+)?(?:(?:of|in|during|for|at|by|on|as of)\s+)?(?:the\s+)?[(]?\s*$/.test(
      folded.slice(reading.phrase.end, after.start),
    )
    ? after
    : undefined;
}

function attachedBefore(reading: Reading, periods: readonly PeriodMention[], folded: string): PeriodMention | undefined {
  const before = periods.findLast((mention) => mention.end <= reading.phrase.start);
  return before && /^\s*(?:的|为|是|达|达到|约|[)]?高达)?\s*$/.test(folded.slice(before.end, reading.phrase.start)) ? before : undefined;
}

/** 上年同月的1611吨与788吨, 1,611 t and 788 t a year earlier: numbers that are only joined by "and" have one time. */
function besideDated(reading: Reading, periods: readonly PeriodMention[], { readings, view }: Scene): PeriodMention | undefined {
  const joined = (a: Reading, b: Reading) => /^\s*(?:和|与|與|及|、|and)\s*$/.test(view.folded.slice(a.phrase.end, b.phrase.start));
  const at = readings.indexOf(reading);
  const [before, behind] = [readings[at - 1], readings[at + 1]];
  if (view.language === 'zh') return before && joined(before, reading) ? attachedBefore(before, periods, view.folded) : undefined;
  return behind && joined(reading, behind) ? attachedAfter(behind, periods, view.folded) : undefined;
}

/** In "from A to B, and from C to D" the second pair has the times of the first. */
function endOfChange(reading: Reading, { readings, periods, view }: Scene): PeriodMention | undefined {
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
function datesStart(mention: PeriodMention, reading: Reading, { readings, periods, view }: Scene): boolean {
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
  if (stretch?.kind !== 'range' || stretch.text.includes('/')) return undefined;
  const date = role === 'from' ? stretch.from : stretch.to;
  return { ...stretch, from: date, to: date, kind: 'point' };
}

/** 较2019年累计增长: from the year compared with to the year spoken of. */
function sinceBaseline(reading: Reading, { view, periods }: Scene): PeriodMention | undefined {
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
function wholeChange(reading: Reading, scene: Scene): PeriodMention | undefined {
  const { cues, readings, periods, view } = scene;
  const cue = [...cues.decline, ...cues.growth].some(
    ({ start, end }) => Math.abs(start - reading.end) < 12 || (end <= reading.start && reading.start - end < 12),
  );
  if (!cue || !['share', 'ratio', 'share-change'].includes(reading.dimension) || roleInChange(reading, view.folded)) return undefined;
  const ends = readings
    .filter((other) => other.end <= reading.start)
    .map((other) => ({
      role: roleInChange(other, view.folded),
      own: attachedBefore(other, periods, view.folded) ?? attachedAfter(other, periods, view.folded) ?? endOfChange(other, scene),
    }));
  const from = ends.findLast(({ role }) => role === 'from')?.own;
  const to = ends.findLast(({ role }) => role === 'to')?.own;
  if (!from?.from || !to?.to || /同比|环比|年增|年减|on the year/.test(view.folded.slice(to.end, reading.end))) return undefined;
  return { start: from.start, end: to.end, text: `${from.text}–${to.text}`, from: from.from, to: to.to, kind: 'range' };
}

/** What a change that sets out with 由, 从 or 自 comes to: 由17种元素组成 is none. */
const goesTo = /^[^。;；]*?[至到为]/;

/** Whether a reading is the first or the second value of a change. */
export function roleInChange(reading: Reading, folded: string): 'from' | 'to' | null {
  const before = folded.slice(Math.max(0, reading.phrase.start - 24), reading.phrase.start);
  if (
    /(?:由|从|自)[^，,。;；由从]{0,18}$/.test(before) &&
    !/[至到]/.test(before.slice(before.search(/(?:由|从|自)[^，,。;；由从]{0,18}$/))) &&
    goesTo.test(folded.slice(reading.end, reading.end + 48))
  )
    return 'from';
  if (/(?:[降增升减跌提下涨扩落滑缩]+[^，,。;；]{0,2}[至到]|提高到|回升到)[^，,。;；]{0,14}$/.test(before)) return 'to';
  if (/\bfrom\s+(?:more than |about |some |nearly |over )?$/.test(before)) return 'from';
  if (/\b(?:came|comes|come|amount(?:s|ed|ing)?|equal|according|added) to\s+\S*\s*$/.test(before)) return null;
  return /\bto\s+(?:more than |about |some |nearly |over |only )?$/.test(before) ? 'to' : null;
}

/** 上年为…: a year named against the one spoken of governs its own clause only. */
const ASIDE = /^(?:上一?年|去年|前一年|a year earlier|the year before|the previous year)/i;

/** 去年 at the head of what a dated paper tells is the time it is on. */
const isAside = (mention: PeriodMention, all: readonly PeriodMention[]): boolean =>
  ASIDE.test(mention.text) && !(mention.text === '去年' && all[0] === mention);

function nearest(reading: Reading, all: readonly PeriodMention[], { clauses, view }: Scene): PeriodMention | undefined {
  const clause = clauses[clauseAt(clauses, reading.start)];
  // What a bracket says of a holder (…，2017年由X接手) dates nothing outside of it.
  const periods = all.filter(
    (mention) => (clause?.inside === true || !tellsAside(mention, clauses)) && !isLeftBehind(mention, reading, view.folded),
  );
  const before = periods.findLast(
    (mention) => mention.end <= reading.phrase.start && (!isAside(mention, all) || (clause !== undefined && mention.start >= clause.start)),
  );
  if (view.language === 'zh')
    return before ?? periods.find((mention) => clause && mention.start >= clause.start && mention.end <= clause.end);
  if (before && clause && before.start >= clause.start) return before;
  const end = clause && outerEnd(clause, clauses);
  const inClause = periods.find((mention) => end !== undefined && mention.start >= reading.end && mention.start < end);
  return inClause ?? before;
}

/** 2011年以来…；成本比…低一成: an open stretch dates nothing behind a semicolon. */
const isLeftBehind = ({ kind, end }: PeriodMention, reading: Reading, folded: string): boolean =>
  kind === 'open' && end < reading.start && /[;；]/.test(folded.slice(end, reading.start));

/** Where a clause ends that a bracket stands in: 40 t of oxide (REO) in 2024. */
function outerEnd(clause: Clause, clauses: readonly Clause[]): number {
  const next = clauses[clauses.indexOf(clause) + 1];
  const after = clauses[clauses.indexOf(clause) + 2];
  return !clause.inside && next?.inside && after && !after.inside && after.start === next.end + 1 ? after.end : clause.end;
}

const startsFrom = (mention: PeriodMention, folded: string): boolean =>
  mention.kind === 'point' && folded.startsWith('from ', mention.start);

/** Whether a time stands among other words of a bracket: （2017年由X接手）, not （2023年）. */
function tellsAside({ start, end }: PeriodMention, clauses: readonly Clause[]): boolean {
  const at = clauseAt(clauses, start);
  const clause = clauses[at];
  return (
    clause?.inside === true &&
    (clauses[at - 1]?.inside === true || clauses[at + 1]?.inside === true || clause.end - clause.start > end - start + 6)
  );
}

/** 较2022年, 比上年, than in 2022, than the 40 t of 2022, the lowest since 1963: what a change or a record is measured from does not date it. */
export function isBaseline(mention: PeriodMention, { view, readings }: Pick<Scene, 'view' | 'readings'>): boolean {
  const compared =
    /(?:较|比|同比|相比|相较于?|对比|than in|as in|than|than the|against|over|compared with|compared to|on|from)\s*(?:the\s+)?$/;
  if (startsFrom(mention, view.folded) || compared.test(view.folded.slice(Math.max(0, mention.start - 18), mention.start))) return true;
  if (/^\s*(?:水平)?(?:相比|相较|比较)/.test(view.folded.slice(mention.end, mention.end + 6))) return true;
  if (
    /(?:est|most|first|record|peak)\s+(?:\w+\s+)?$/.test(view.folded.slice(Math.max(0, mention.start - 24), mention.start)) &&
    mention.kind === 'open'
  )
    return true;
  if (view.language === 'zh' && isLevelOf(mention, view.folded)) return true;
  if (mention.kind === 'open' && /^\s*的?(?:最|新高|新低|首次|历史)/.test(view.folded.slice(mention.end))) return true;
  const owner = view.language === 'en' ? readings.find((reading) => attachedAfter(reading, [mention], view.folded)) : undefined;
  return (
    owner !== undefined &&
    /(?:than|against|from|compared with|compared to|versus|vs\.?)\s+(?:the\s+|more than |about |some )*$/.test(
      view.folded.slice(Math.max(0, owner.phrase.start - 24), owner.phrase.start),
    )
  );
}

/** 恢复至2018年高峰的六成八, 相当于2015年的两倍: the year of a level that a figure is reckoned by. */
function isLevelOf({ start, end }: PeriodMention, folded: string): boolean {
  const before = /(?:恢复[至到]|相当于|[低高少多]于|不及|超过|超|为|是)$/.test(folded.slice(Math.max(0, start - 4), start));
  return before && /^(?:的|同期|高峰|峰值|水平|低谷)[^，,。;；]{0,8}?(?:[\d.一二三四五六七八九两]+\s*(?:%|倍|成))/.test(folded.slice(end));
}
