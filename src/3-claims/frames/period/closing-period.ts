import { leftOf } from '../../../text/left-of.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { PeriodMention } from '../../periods/period.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt } from '../../view.ts';

/** … or $0.14 per share, in 2023: a time that closes the sentence as a clause of its own dates what the sentence tells, up to what it is compared with. */
export function closing(
  reading: Reading,
  periods: readonly PeriodMention[],
  { clauses, lexicon, view }: Pick<Scene, 'clauses' | 'lexicon' | 'view'>,
): PeriodMention | undefined {
  const mention = periods.at(-1);
  if (!mention || mention.start < reading.end || !/^\s*\.?\s*$/.test(view.folded.slice(mention.end))) return undefined;
  const clause = clauses[clauseAt(clauses, mention.start)]!;
  const opens = /^\s*(?:both |all )?(?:in|during|for|at)?\s*(?:the\s+)?$/.test(view.folded.slice(clause.start, mention.start));
  return opens && !setAgainst(lexicon).test(view.folded.slice(reading.end, mention.start)) ? mention : undefined;
}

/** What parts two figures that are held against one another, each of its own time. */
const setAgainst = phrasing('en')`;|\b(?:${'versus'}|(?:up|down) from)\b`;

/** Whether a time behind a figure is of another one that this one is held against. */
export const isOfOther = (mention: PeriodMention, reading: Reading, { lexicon, view }: Scene): boolean =>
  mention.start >= reading.end &&
  (view.language === 'en' ? setAgainst(lexicon).test(view.folded.slice(reading.end, mention.start)) : opensBracket(mention, view.folded));

/** 0.63元（2023年：1.12元）: a time that opens a bracket is of the figure behind it. */
export const opensBracket = ({ start, end }: PeriodMention, folded: string): boolean =>
  /\(\s*$/.test(leftOf(folded, start)) && /^\s*:/.test(folded.slice(end));
