import type { Period } from '../../schema/claim.ts';
import type { PeriodMention } from '../periods/period.ts';
import type { Reading } from '../quantities/reading.ts';
import type { Scene } from '../scene.ts';
import { clauseAt } from '../view.ts';

/** The time a figure is of: the expression attached to it, else the nearest one that governs its clause, else what the paragraph carries. */
export function choosePeriod(reading: Reading, scene: Scene): Period | null {
  const { view, periods } = scene;
  const usable = periods.filter((mention) => mention.end <= reading.phrase.start || mention.start >= reading.phrase.end);
  const governing = usable.filter((mention) => !isBaseline(mention, scene));
  const chosen =
    (view.language === 'en' ? attachedAfter(reading, usable, view.folded) : undefined) ??
    attachedBefore(reading, usable, view.folded) ??
    endOfChange(reading, scene) ??
    wholeChange(reading, scene) ??
    nearest(reading, governing, scene) ??
    (governing.length === 0 ? scene.carried.period : undefined);
  return chosen ? { text: view.text.slice(chosen.start, chosen.end).trim() || dateText(chosen), start: chosen.from, end: chosen.to } : null;
}

const dateText = ({ from, to }: PeriodMention): string => (from === to ? (from ?? '') : `${from ?? ''}/${to ?? ''}`);

function attachedAfter(reading: Reading, periods: readonly PeriodMention[], folded: string): PeriodMention | undefined {
  const after = periods.find((mention) => mention.start >= reading.phrase.end);
  return after && /^\s*(?:(?:of|in|during|for|at|by|on|as of)\s+)?(?:the\s+)?[(]?\s*$/.test(folded.slice(reading.phrase.end, after.start)) ? after : undefined;
}

function attachedBefore(reading: Reading, periods: readonly PeriodMention[], folded: string): PeriodMention | undefined {
  const before = periods.findLast((mention) => mention.end <= reading.phrase.start);
  return before && /^\s*(?:的|为|是|达|达到|约|[)]?高达)?\s*$/.test(folded.slice(before.end, reading.phrase.start)) ? before : undefined;
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
  return undefined;
}

/** A rise or fall told behind "from A in 2010 to B in 2023" is of the whole stretch. */
function wholeChange(reading: Reading, { cues, readings, periods, view }: Scene): PeriodMention | undefined {
  const cue = [...cues.decline, ...cues.growth].some(({ start, end }) => Math.abs(start - reading.end) < 12 || (end <= reading.start && reading.start - end < 12));
  if (!cue || !['share', 'ratio'].includes(reading.dimension) || roleInChange(reading, view.folded)) return undefined;
  const ends = readings.filter((other) => other.end <= reading.start).map((other) => ({ role: roleInChange(other, view.folded), own: attachedBefore(other, periods, view.folded) ?? attachedAfter(other, periods, view.folded) }));
  const from = ends.findLast(({ role }) => role === 'from')?.own;
  const to = ends.findLast(({ role }) => role === 'to')?.own;
  if (!from?.from || !to?.to || /同比|环比|on the year/.test(view.folded.slice(to.end, reading.end))) return undefined;
  return { start: from.start, end: to.end, from: from.from, to: to.to, kind: 'range' };
}

/** Whether a reading is the first or the second value of a change. */
export function roleInChange(reading: Reading, folded: string): 'from' | 'to' | null {
  const before = folded.slice(Math.max(0, reading.phrase.start - 24), reading.phrase.start);
  if (/(?:由|从|自)[^，,。;；由从]{0,18}$/.test(before) && !/[至到]/.test(before.slice(before.search(/(?:由|从|自)[^，,。;；由从]{0,18}$/)))) return 'from';
  if (/(?:[降增升减跌提下涨扩]+[^，,。;；]{0,2}[至到]|提高到|回升到)[^，,。;；]{0,14}$/.test(before)) return 'to';
  if (/\bfrom\s+(?:more than |about |some |nearly |over )?$/.test(before)) return 'from';
  return /\bto\s+(?:more than |about |some |nearly |over |only )?$/.test(before) ? 'to' : null;
}

function nearest(reading: Reading, periods: readonly PeriodMention[], { clauses, view }: Scene): PeriodMention | undefined {
  const clause = clauses[clauseAt(clauses, reading.start)];
  const before = periods.findLast((mention) => mention.end <= reading.phrase.start);
  if (view.language === 'zh') return before ?? periods.find((mention) => clause && mention.start >= clause.start && mention.end <= clause.end);
  if (before && clause && before.start >= clause.start) return before;
  const inClause = periods.find((mention) => clause && mention.start >= reading.end && mention.start < clause.end);
  return inClause ?? before ?? periods[0];
}

/** 较2022年, 比上年, than in 2022: what a change is measured from does not date the change. */
function isBaseline(mention: PeriodMention, { view }: Scene): boolean {
  const before = view.folded.slice(Math.max(0, mention.start - 14), mention.start);
  return /(?:较|比|同比|相比|相较于?|对比|than in|than|against|compared with|compared to|on)\s*$/.test(before);
}
