import { isChange } from '../../../identity/measure-id.ts';
import type { Term } from '../../../schema/claim.ts';
import type { Word } from '../../../schema/sentence.ts';
import { phrasing } from '../../../text/phrasing.ts';
import { LAST_KNOWN_YEAR } from '../../periods/last-known-year.ts';
import { isWithinTwelveMonths, type PeriodMention } from '../../periods/period.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { type Clause, clauseAt } from '../../view.ts';
import { yearBefore } from './year-before.ts';
import { isPart } from '../../quantities/dimensions.ts';

/** The time that a paragraph opened with, else that of a title such as 2025年一季度…, for a figure of its own measure: it governs what is told of that time, not stocks, standing facts and suppositions; a year still to come governs nothing that is told of the past. */
export function governingPeriod(reading: Reading, scene: Scene, measure: Term | null): PeriodMention | null {
  const { before, document, view } = scene;
  if (document.people !== null || isSupposed(reading, scene)) return null;
  const tells =
    (document.period !== null && !canBe.test(view.folded)) ||
    (view.language === 'en' ? tellsOfThePast(scene) : happens(reading, scene, measure));
  const isAhead = view.language === 'en' && Number(before.period?.from?.slice(0, 4)) > (document.year ?? LAST_KNOWN_YEAR);
  const spoken = before.period && !isAhead && !isBeyond(before.period, document.period) ? before.period : null;
  const ofParagraph = spoken && isOneStretch(spoken) && !isItsEnd(spoken, document.period) ? spoken : null;
  const governing = tells ? (ofParagraph ?? document.period) : null;
  return governing && yearBefore(governing, reading, scene);
}

/** Whether a word of its sentence makes a figure an expectation, an aim or a supposition; what is estimated (初步核算) was, a limit is a fact, and what follows in a clause of its own (well below the target of 40%) says nothing of what stands before. */
function isSupposed(reading: Reading, { clauses, mentions, view }: Scene): boolean {
  if (view.language === 'zh') return mentions.moods.some(({ value }) => value !== 'estimate');
  const end = clauses[clauseAt(clauses, reading.start)]?.end ?? view.text.length;
  return mentions.moods.some(({ start, value }) => value !== 'limit' && start < end);
}

/** Reservoirs can hold 87 TWh: what is possible is of no time. */
const canBe = /\b(?:can|could|may|might|must)\b/;

/** The target for 2030 is …: what is told next of a document on one year is not of a later one. */
export const isBeyond = ({ from }: PeriodMention, reported: PeriodMention | null): boolean =>
  (from?.slice(0, 4) ?? '') > (reported?.to?.slice(0, 4) ?? '9999');

/** 年末, 报告期末: a month of the time that a report is on dates what is told of it, not what comes after. */
const isItsEnd = ({ kind, from }: PeriodMention, reported: PeriodMention | null): boolean =>
  kind === 'point' && from !== null && from !== reported?.from && from.startsWith(reported?.from ?? ' ');

/** A year, a part of one or a season: a day is that of an event, several years are a stretch of their own. */
export const isOneStretch = ({ from, to, text }: PeriodMention): boolean =>
  from !== null &&
  to !== null &&
  (from.slice(0, 4) === to.slice(0, 4) || text.includes('/') || isWithinTwelveMonths(from, to)) &&
  from.length < 10;

const past = phrasing('en')`\b(?:${'past-verb'})\b`;
const standing = /\b(?:is|are|has|have|can|may|might|would|could|should|will|shall|must|if|does|do|remains?|comes?)\b/;

/** Superalloys consumed 8%: an English sentence in the past tense goes on about the time spoken of; "listed in Table 1" is no tense. */
function tellsOfThePast({ lexicon, view: { folded, words } }: Scene): boolean {
  const verb = ({ start, end, tag }: Word) =>
    tag === 'VERB' && folded.slice(start, end).endsWith('ed') && !/^ (?:in|as|above|below)\b/.test(folded.slice(end));
  return (past(lexicon).test(folded) || words.some(verb)) && !standing.test(folded);
}

/** Chinese verbs have no tense: flows and changes are of the time spoken of; an amount per head or per unit (每辆用2千克) is of none. */
function happens(reading: Reading, { clauses, measureById, view }: Scene, measure: Term | null): boolean {
  const clause: Clause | undefined = clauses[clauseAt(clauses, reading.start)];
  if (/每(?!股)/.test(view.folded.slice(clause?.start ?? 0, reading.start))) return false;
  if (isPrecise(reading)) return true;
  if (!measure?.id) return reading.dimension === 'money' || /^(?:人次?|[架航辆车]次|[件宗起笔])$/.test(reading.counted);
  if (isChange(measure.id)) return true;
  return measureById(measure.id)?.kind === 'flow';
}

/** 1547所, 53.3%: a count or a part told to three places or more is that of a statistic, and a statistic is of its time. */
function isPrecise({ counted, dimension, modifier, numberText, uncertainty }: Reading): boolean {
  return (
    modifier === 'exact' && uncertainty === null && (counted !== '' || isPart(dimension)) && numberText.replace(/\D|^0+/g, '').length >= 3
  );
}
