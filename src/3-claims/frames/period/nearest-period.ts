import type { PeriodMention } from '../../periods/period.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { type Clause, clauseAt } from '../../view.ts';
import { closing } from './closing-period.ts';

/** 上年为…: a year named against the one spoken of governs its own clause only. */
const ASIDE = /^(?:上一?年|去年|前一年|a year earlier|the year before|the previous year)/i;

/** 去年 at the head of what a dated paper tells is the time it is on. */
const isAside = (mention: PeriodMention, all: readonly PeriodMention[]): boolean =>
  ASIDE.test(mention.text) && !(mention.text === '去年' && all[0] === mention);

/** The time that governs a figure from afar: the last before it, else one in its own clause. */
export function nearest(reading: Reading, all: readonly PeriodMention[], scene: Scene): PeriodMention | undefined {
  const { clauses, view } = scene;
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
  return inClause ?? before ?? closing(reading, periods, scene);
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

/** Whether a time stands among other words of a bracket: （2017年由X接手）, not （2023年）. */
function tellsAside({ start, end }: PeriodMention, clauses: readonly Clause[]): boolean {
  const at = clauseAt(clauses, start);
  const clause = clauses[at];
  return (
    clause?.inside === true &&
    (clauses[at - 1]?.inside === true || clauses[at + 1]?.inside === true || clause.end - clause.start > end - start + 6)
  );
}
