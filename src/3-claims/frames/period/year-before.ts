import type { PeriodMention } from '../../periods/period.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';

const from = /\bfrom\s+(?:the |an? )*$/;
const moved = /\b(?:up|down|improv\w+|worsen\w+|deteriorat\w+|narrow\w+|widen\w+)\b/;
const elsewhere = /^\s*(?:in|at|for|among)\s/;

/** Up from $7 million, fell from 12% to 9%: where a report on one year does not date the level that a change set out from, it is that of the year before. */
export function yearBefore(period: PeriodMention, reading: Reading, { cues, document, view }: Scene): PeriodMention {
  const year = Number(period.from);
  const isWholeYear = period.from?.length === 4 && period.from === period.to && period.from === document.period?.from;
  const before = view.folded.slice(0, reading.phrase.start);
  if (view.language !== 'en' || !isWholeYear || !from.test(before) || elsewhere.test(view.folded.slice(reading.phrase.end))) return period;
  const changes = moved.test(before.slice(-80)) || [...cues.growth, ...cues.decline].some(({ end }) => end <= reading.phrase.start);
  return changes ? { ...period, from: String(year - 1), to: String(year - 1) } : period;
}
