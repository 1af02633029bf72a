import { isChange } from '../../identity/measure-id.ts';
import type { Modality, Period } from '../../schema/claim.ts';
import type { Span } from '../../schema/place.ts';
import { leftOf } from '../../text/left-of.ts';
import { phrasing } from '../../text/phrasing.ts';
import { LAST_KNOWN_YEAR } from '../periods/last-known-year.ts';
import type { Reading } from '../quantities/reading.ts';
import type { Scene } from '../scene.ts';
import { clauseAt, type SentenceView } from '../view.ts';
import { isCauseOfOther } from './beside/cause-told.ts';
import { thingsSetApart } from './clause/described-noun.ts';
import { labelledItem } from './lists/labelled-list.ts';
import { roleInChange } from './period/period-of-change.ts';
import type { ChosenMeasure } from './measure/chosen-measure.ts';

/** The mood of a figure: the mood word nearest before it in its part of the sentence, then one behind it in its clause; a year after the paper's own makes a forecast. */
export function chooseModality(reading: Reading, scene: Scene, period: Period | null, measure: ChosenMeasure): Modality {
  const spoken = spokenMood(reading, scene);
  const year = Number((reading.dimension === 'share-change' ? period?.end : period?.start)?.slice(0, 4) ?? 0);
  if (spoken && isPresentSide(reading, scene, spoken, Number(period?.end?.slice(0, 4) ?? year))) return 'actual';
  // A limit is of the amount, not of how far it moved.
  if (spoken && !(spoken === 'limit' && (isChange(measure.term?.id) || reading.dimension === 'count'))) return spoken;
  if (measure.mood) return measure.mood;
  if (!spoken && isThreshold(reading, scene)) return 'limit';
  return year > (scene.document.year ?? LAST_KNOWN_YEAR) ? 'forecast' : 'actual';
}

/** Of a plan the value it starts from is as it is, and so is a figure dated before the paper beside one that is not: where all are dated before, a forecast of them was made still earlier. */
function isPresentSide(reading: Reading, scene: Scene, spoken: Modality, year: number): boolean {
  const { document, periods, view } = scene;
  if (spoken !== 'target' && spoken !== 'forecast') return false;
  return (
    roleInChange(reading, view.folded) === 'from' ||
    isMeasuredFrom(reading, scene, year) ||
    (spoken === 'forecast' &&
      isPast(year, document.year) &&
      periods.some(({ from, to }) => !isPast(Number((to ?? from ?? '').slice(0, 4)), document.year)))
  );
}

/** Will reach 14 kt in 2045, compared with the 13.6 kt of 2021: the level that a forecast is measured from, of a time that is past. */
function isMeasuredFrom({ phrase }: Reading, { document, lexicon, periods, view }: Scene, year: number): boolean {
  const isPastOrNow = year > 0 && year <= (document.year ?? LAST_KNOWN_YEAR);
  const isBefore = periods.some(({ to }) => Number(to?.slice(0, 4) ?? 0) > year);
  return isPastOrNow && isBefore && measuredFrom[view.language](lexicon).test(leftOf(view.folded, phrase.start));
}

const measuredFrom = {
  zh: phrasing('zh')`(?:${'versus'})\s*(?:19|20)\d\d年[底末]?的?\s*$`,
  en: phrasing('en')`\b(?:${'versus'}|(?:up|down) from|than)\s+(?:(?:an?|the|its)\s+)?$`,
};

/** 品位低于0.3%的矿石不得出口, items containing more than 0.1% nickel require a licence: a bound that a rule sets things apart by. */
function isThreshold(reading: Reading, scene: Scene): boolean {
  const { lexicon, view } = scene;
  if (view.language === 'zh') return thingsSetApart(reading, scene) !== '' && controlled(lexicon).test(view.folded.slice(reading.end));
  const isBound = reading.modifier.startsWith('at_') && describes.test(leftOf(view.folded, reading.phrase.start));
  if (reading.modifier === 'at_most' && /^[^,;.]*\bmay (?:be|come|go|not)\b/.test(view.folded.slice(reading.end))) return true;
  return isBound && controlledInEnglish(lexicon).test(view.folded.slice(reading.end));
}

const controlled = phrasing('zh')`(?:${'control-word'})`;
const controlledInEnglish = phrasing('en')`^[^,;.]*\b(?:${'control-word'})\b`;
const describes = /\b(?:containing|with (?:an? )?[a-z -]{2,40}|exceeding|of)\s*$/;

function isPast(year: number, ofPaper: number | null): boolean {
  return ofPaper !== null && year > 0 && year < ofPaper - 1;
}

/** 据预测，…；…：a mood told before a comma, with no figure beside it, is that of all parts of the sentence. */
function opensSentence(mood: Span, { clauses, readings, view }: Scene): boolean {
  const first = clauses[0];
  return (
    first !== undefined &&
    mood.end <= first.end &&
    /^[，,]/.test(view.folded.slice(first.end)) &&
    !readings.some(({ start }) => start < first.end) &&
    /^\s*(?:据|根据|按照?|according to |in |by )/.test(view.folded)
  );
}

function spokenMood(reading: Reading, scene: Scene): Modality | undefined {
  const { mentions, view } = scene;
  if (isInvertedIf(view)) return 'hypothetical';
  const listed = labelledItem(reading, scene) !== null;
  const partStart = listed ? 0 : Math.max(view.folded.lastIndexOf(';', reading.start), view.folded.lastIndexOf('；', reading.start), 0);
  const isOfAmounts = ({ start, end }: Span) => reading.dimension === 'duration' && /(?:配额|指标)$/.test(view.folded.slice(start, end));
  const moods = mentions.moods.filter((mood) => !isUndertaking(mood, view.folded) && !isOfAmounts(mood));
  const before = moods.filter(
    (mood) =>
      mood.end <= reading.start &&
      (mood.start >= partStart || opensSentence(mood, scene)) &&
      !isStandard(mood, reading, view) &&
      !isAttained(mood, view) &&
      !isCauseOfOther(mood, reading, scene) &&
      (listed || !(isAttribute(mood, view) && isTaken(mood, reading, scene))) &&
      !isEligibility(mood, scene) &&
      !isIfOfFacts(mood, reading, scene),
  );
  const target = before.findLast((mood) => mood.value === 'target');
  const nearest = before.at(-1);
  // They expected 9 t, of which one mine would supply 2 t: told as part of a forecast.
  const isToldOn = nearest && view.folded.slice(nearest.start, nearest.end) === 'would' && before.some(({ value }) => value === 'forecast');
  if (isToldOn && !/\bif\b/.test(view.folded)) return 'forecast';
  if (nearest && (nearest.value === 'hypothetical' || !target)) return nearest.value;
  if (target) return 'target';
  const clause = scene.clauses.find(({ start, end }) => reading.start >= start && reading.start < end);
  // "… 101 Mt and is expected to reach": behind a conjunction it speaks of what follows.
  const after = moods.find((mood) => clause && mood.start >= reading.end && mood.end <= clause.end);
  if (after && view.language === 'en' && !isPredicate(after, view)) return undefined;
  if (after && /\b(?:and|but|while)\b|[并而]/.test(view.folded.slice(reading.end, after.start))) return undefined;
  return after?.value === 'hypothetical' ? undefined : after?.value;
}

/** Should demand grow by 6%, the deficit may reach …: a condition without its if. */
function isInvertedIf({ folded }: SentenceView): boolean {
  if (!/^\s*(?:should|were|had) [a-z]/.test(folded) || folded.includes('?')) return false;
  const comma = folded.indexOf(',');
  return comma > 0 && /\b(?:would|could|may|might|will|can)\b/.test(folded.slice(comma));
}

/** 为年度目标的1.2倍, 完成计划的98%, 超过限值7倍: what a figure is measured against sets no mood. */
const isStandard = ({ start, end }: Span, reading: Reading, { folded }: SentenceView): boolean =>
  (reading.dimension === 'ratio' || reading.dimension === 'share') &&
  (/^(?:值|任务|产量|总量)?的$/.test(folded.slice(end, reading.phrase.start)) ||
    (end === reading.phrase.start && /(?:超过?|超出|高于|低于)[^，,。;；\d]{0,6}$/.test(leftOf(folded, start))));

/** 实现达峰目标，峰值约为5亿吨: a goal that a clause before is said to attain sets no mood for what follows. */
const isAttained = ({ start, end }: Span, { folded }: SentenceView): boolean =>
  folded.slice(start, end) === '目标' &&
  /(?:实现|达成|完成|达到)[^，,。;；\d]{0,12}$/.test(leftOf(folded, start)) &&
  /^[，,。;；]/.test(folded.slice(end));

/** Nine projects outside Chile, the projects are: what is undertaken, not who projects. */
function isUndertaking({ start, end }: Span, folded: string): boolean {
  return (
    folded.slice(start, end) === 'projects' &&
    /^\s*(?:(?:on|in|outside|for|of|with|by|at|to|under|across|which|are|were|is|was|will|would|have|had|has|and|or)\b|[,.;:()]|$)/.test(
      folded.slice(end),
    )
  );
}

/** 22% were eligible for free meals: only a study sets limits by who was eligible. */
const isEligibility = ({ start }: Span, { document, view }: Scene): boolean =>
  document.people === null && view.folded.startsWith('eligible', start);

/** The risk rose if it rained: 3% in May, 4% in June: "if" supposes nothing outside its clause where no verb is in the conditional or the future. */
function isIfOfFacts({ start, end }: Span, reading: Reading, { clauses, view }: Scene): boolean {
  if (view.folded.slice(start, end) !== 'if' || /\b(?:would|could|should|will|can|may|might|must|were)\b/.test(view.folded)) return false;
  return (
    clauseAt(clauses, start) !== clauseAt(clauses, reading.start) &&
    /\b(?:\w+ed|was|had|found|seen|shown)\b/.test(view.folded.slice(0, start))
  );
}

/** An estimated 40 t, the projected rise of 3%: of the figure behind it alone. */
const isAttribute = ({ end }: Span, { folded }: SentenceView): boolean =>
  /\b(?:an?|the|its|their|at)\s+(?:estimated|projected|expected|planned|predicted|targeted)$/.test(leftOf(folded, end));

/** Whether another figure stands between, and not one that the reading goes on from (an estimated 40 t and 50 t). */
const isTaken = ({ end }: Span, reading: Reading, { readings, view }: Scene): boolean => {
  const other = readings.findLast(({ start, end: last }) => start >= end && last <= reading.start);
  return other !== undefined && !/^,?\s*(?:and|or|to)?\s*$/.test(view.folded.slice(other.end, reading.phrase.start));
};

/** "… was expected", "… is the target": behind its figure a mood word speaks of it as what is said of it. */
const isPredicate = ({ start }: Span, { folded }: SentenceView): boolean =>
  /^(?:is|are|was|were)\b/.test(folded.slice(start)) ||
  !/\b(?:with|from|of|by|for|than|to|using|on|in)\s+(?:\w+\s+){0,2}$/.test(leftOf(folded, start));
