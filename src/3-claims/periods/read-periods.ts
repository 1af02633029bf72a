import { englishPeriods } from './en/forms.ts';
import { type Candidate, createCandidateFinder } from './find-candidates.ts';
import type { Calendar, PeriodContext, PeriodMention } from './period.ts';
import type { EraRow } from '../../schema/knowledge.ts';
import type { Language } from '../../schema/place.ts';
import { leftOf } from '../../text/left-of.ts';
import { phrasing, type Wording } from '../../text/phrasing.ts';
import { withYearsInDigits } from './zh/calendar.ts';
import { chinesePeriods } from './zh/forms.ts';

/** The time expressions of a text from left to right (`folded` is the same text folded), the longest where they overlap; each is read against the one before it. */
export type PeriodReader = (text: string, folded: string, language: Language, context: PeriodContext) => PeriodMention[];

/** Builds the reader of time expressions from the words of the tables and the eras. */
export function createPeriodReader(wording: Wording, eras: readonly EraRow[]): PeriodReader {
  const chinese = (calendar: Calendar) => createCandidateFinder(chinesePeriods(calendar, eras), wording);
  const find = { zh: { common: chinese('common'), republic: chinese('republic') }, en: createCandidateFinder(englishPeriods, wording) };
  const comparedWith = standardBefore(wording);
  return (text, folded, language, context) => {
    const candidates = language === 'zh' ? find.zh[context.calendar ?? 'common'](withYearsInDigits(folded)) : find.en(folded);
    return candidates.length === 0 ? [] : readCandidates(candidates, text, folded, context, comparedWith);
  };
}

/** 较2022年减少: 同年 and 年底 behind it mean the year spoken of, not the one compared with. */
const standardBefore = phrasing('zh')`(?:${'versus'}|同比|恢复[至到]|相当于|${'above-or-below'})$`;

/** 去年我国出口…: where a dated paper names it before any figure, last year is what is spoken of, not what is compared with. */
function isSpokenOf({ start, text }: PeriodMention, folded: string, { paperYear }: PeriodContext, comparedWith: RegExp): boolean {
  const before = folded.slice(0, start);
  return text === '去年' && paperYear !== null && !comparedWith.test(before) && !/\d/.test(before);
}

function readCandidates(
  candidates: Candidate[],
  text: string,
  folded: string,
  context: PeriodContext,
  comparedWith: RegExp,
): PeriodMention[] {
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const mentions: PeriodMention[] = [];
  let last = context.last;
  for (const { start, end, match, form } of candidates) {
    if (start < (mentions.at(-1)?.end ?? 0)) continue;
    const dates = form.read(match, { ...context, last });
    if (!dates) continue;
    const kind = dates.from === null || dates.to === null ? 'open' : dates.from === dates.to ? 'point' : 'range';
    const mention: PeriodMention = { start, end, text: text.slice(start, end).trim(), ...dates, kind };
    if (/(?:year|quarter|months)-before/.test(form.name) && !isSpokenOf(mention, folded, context, comparedWith)) mention.isBaseline = true;
    mentions.push(mention);
    if (!mention.isBaseline && !comparedWith.test(leftOf(folded, start)) && (dates.from !== null || dates.to !== null)) last = mention;
  }
  return mentions;
}
