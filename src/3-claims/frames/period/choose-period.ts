import { coreOf } from '../../../identity/measure-id.ts';
import type { Period, Term } from '../../../schema/claim.ts';
import { leftOf } from '../../../text/left-of.ts';
import { LAST_KNOWN_YEAR } from '../../periods/last-known-year.ts';
import type { PeriodMention } from '../../periods/period.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { pairedWith } from '../lists/distribute.ts';
import { respectiveYear } from './respective-year.ts';
import { governingPeriod, isBeyond, isOneStretch } from './governing-period.ts';
import { attachedAfter, attachedBefore } from './attached-period.ts';
import { isBaseline, multiplies, startsFrom } from './baseline.ts';
import { closing, isOfOther } from './closing-period.ts';
import { nearest } from './nearest-period.ts';
import { datesStart, endOfChange, roleInChange, sinceBaseline, wholeChange } from './period-of-change.ts';
import { stretchOfPoints } from './stretch-of-points.ts';
import { type Dimensions, isPart } from '../../quantities/dimensions.ts';

/** The time a figure is of: the expression attached to it, else the nearest one that governs its clause, else what the paragraph carries. */
export function choosePeriod(reading: Reading, scene: Scene, measure: Term | null): Period | null {
  const own = stretchOfPoints(arrivedAt(mentionOf(reading, scene), reading, scene), reading, scene);
  if (own && isStillToCome(own, reading, scene)) return null;
  const chosen =
    own ??
    (goesOn(reading, scene, measure) ? scene.carried.period : null) ??
    (isUndated(scene, reading) ? governingPeriod(reading, scene, measure) : null);
  if (!chosen && isUndated(scene, reading)) return ofFigureBefore(reading, scene);
  return chosen && (chosen.from !== null || chosen.to !== null) ? { text: chosen.text, start: chosen.from, end: chosen.to } : null;
}

/** Doubled from 2012 to 2022, reaching $375 billion; 2012—2022年翻了一番，达到3750亿美元: a level that was reached is of the end of the stretch. */
function arrivedAt(mention: PeriodMention | null, reading: Reading, { view }: Scene): PeriodMention | null {
  const isStretch = mention?.kind === 'range' && mention.from !== null && mention.to !== null && !isOneStretch(mention);
  if (!isStretch || isPart(reading.dimension) || mention.end > reading.phrase.start) return mention;
  return reached[view.language].test(leftOf(view.folded, reading.phrase.start)) ? { ...mention, from: mention.to, kind: 'point' } : mention;
}

const reached = {
  en: /,\s*(?:reaching|hitting|to reach|to)\s+$/,
  zh: /[，,](?:总额|规模|总量)?(?:已|并)?(?:达到?|增至|升至|降至|增长到)$/,
};

/** 计划在2030年前由5%提升至25%: the year that a change is to end in does not date where it sets out from, unless it stands at it. */
const isStillToCome = (mention: PeriodMention, reading: Reading, { document, view }: Scene): boolean =>
  (Number(mention.from?.slice(0, 4) ?? 0) > (document.year ?? LAST_KNOWN_YEAR) ||
    /^\s*(?:now|today|currently|at present)\b/.test(view.folded.slice(reading.phrase.end))) &&
  mention.kind !== 'range' &&
  roleInChange(reading, view.folded) === 'from' &&
  attachedBefore(reading, [mention], view.folded) === undefined;

/** 旅客3400万人次，占总数76%: a part or a change of what stands before it is of the same time. */
function ofFigureBefore(reading: Reading, { framed, view }: Scene): Period | null {
  const last = framed.at(-1);
  return view.language === 'zh' &&
    last &&
    (isPart(reading.dimension) || reading.dimension === 'ratio') &&
    last.reading.dimension !== reading.dimension
    ? last.period
    : null;
}

const CONTINUES = /^\s*(?:其中|全年|全年度|上述|占|这一|该|其|of (?:these|this|them|that)|it |its |this |these )/;

/** A sentence without a time of its own has the time of the one before it where it goes on about the same measure, or says so. */
function goesOn(reading: Reading, scene: Scene, measure: Term | null): boolean {
  const { before, carried, document, view } = scene;
  if (!isUndated(scene, reading)) return false;
  if (carried.period !== before.period || CONTINUES.test(view.folded) || isYearAfter(scene)) return true;
  if (carried.period && isBeyond(carried.period, document.period) && !/\bwill\b/.test(view.folded)) return false;
  if (carried.period?.kind === 'range' && !isOneStretch(carried.period)) return false;
  return Boolean(measure?.id && before.measure?.id && coreOf(measure.id) === coreOf(before.measure.id));
}

/** 与2022年相比，…: set against a year, the figures are of the next where that was spoken of. */
const isYearAfter = ({ carried, periods }: Scene): boolean =>
  periods.length === 1 && carried.period?.from?.length === 4 && Number(periods[0]!.from) === Number(carried.period.from) - 1;

/** Whether a sentence names no time for a figure but what it compares with. */
const isUndated = (scene: Scene, reading: Reading): boolean =>
  scene.periods.every((mention) => mention.isBaseline || isBaseline(mention, scene) || isOfOther(mention, reading, scene));

/** The time expression that governs a reading. */
export function mentionOf(reading: Reading, scene: Scene): PeriodMention | null {
  const { view, periods } = scene;
  const usable = periods.filter((mention) => mention.end <= reading.phrase.start || mention.start >= reading.phrase.end);
  const governing = usable.filter((mention) => !isBaseline(mention, scene) && !datesStart(mention, reading, scene));
  const dates = periods.filter((mention) => !isBaseline(mention, scene)).map((value) => ({ start: value.start, end: value.end, value }));
  return (
    pairedWith(reading, dates, scene)?.value ??
    respectiveYear(reading, scene) ??
    hangingOn(reading, usable, view.folded) ??
    sinceBaseline(reading, scene) ??
    (view.language === 'en'
      ? attachedAfter(
          reading,
          usable.filter(
            (mention) =>
              !startsFrom(mention, view.folded) &&
              !((likeBefore.test(mention.text) || comparisons.has(reading.dimension)) && isBaseline(mention, scene)),
          ),
          view.folded,
        )
      : undefined) ??
    attachedBefore(reading, reading.dimension === 'ratio' ? governing : usable, view.folded) ??
    besideDated(reading, usable, scene) ??
    ofLevelReached(reading, usable, scene) ??
    endOfChange(reading, scene) ??
    wholeChange(reading, scene) ??
    ofCompared(reading, usable, scene) ??
    nearest(reading, governing, scene) ??
    null
  );
}

const setAgainst = /\b(?:compared (?:with|to)|versus|vs|against)\s(?:[^;.]|\.(?=\d))*$/;

/** In 2023 sold for $67 million, compared with $2 million, or $0.06 per share, in 2022: the time that closes the sentence is of what is compared. */
function ofCompared(reading: Reading, periods: readonly PeriodMention[], scene: Scene): PeriodMention | undefined {
  const last = periods.findLast((mention) => mention.end <= reading.phrase.start);
  const isCompared = scene.view.language === 'en' && setAgainst.test(scene.view.folded.slice(last?.end ?? 0, reading.phrase.start));
  return isCompared ? closing(reading, periods, scene) : undefined;
}

/** Up by 2 points on the previous year, double that of 2019. */
const comparisons: Dimensions = new Set(['ratio', 'share-change']);

/** Fell by 4% on the same period in 2019. */
const likeBefore = /^(?:the )?(?:same|corresponding|equivalent)\b/i;

/** More than in 2021, when it was 21 t; more than double the prior-year period of $9 million; 高于2021年，当时为562万吨: what hangs on a time is of that time. */
function hangingOn(reading: Reading, periods: readonly PeriodMention[], folded: string): PeriodMention | undefined {
  const before = periods.findLast((mention) => mention.end <= reading.phrase.start && !/^(?:当时|當時)$/.test(mention.text));
  if (
    before &&
    multiplies.test(leftOf(folded, before.start)) &&
    /^ (?:of |figure of |total of )?$/.test(folded.slice(before.end, reading.phrase.start))
  )
    return before;
  return before && /^\s*[,，(（]?\s*(?:when\b|当时|當時)[^,，.。;；]*$/.test(folded.slice(before.end, reading.phrase.start))
    ? before
    : undefined;
}

/** Rose by 12 t, or 6%, to 212 t in 2023: how far something went is of the time at which it came there. */
function ofLevelReached(reading: Reading, periods: readonly PeriodMention[], { readings, view }: Scene): PeriodMention | undefined {
  if (view.language !== 'en' || !wentBy.test(view.folded.slice(0, reading.phrase.start))) return undefined;
  const [next, last] = readings.slice(readings.indexOf(reading) + 1);
  const level = [next, last].find((other) => other && /\sto\s+$/.test(view.folded.slice(0, other.phrase.start)));
  if (!level) return undefined;
  const between = view.folded.slice(reading.phrase.end, level.phrase.start);
  const inBetween = next && next !== level ? view.folded.slice(next.phrase.start, next.phrase.end) : '';
  return told.test(between.replace(inBetween, '')) ? attachedAfter(level, periods, view.folded) : undefined;
}

/** What may stand between how far something went and where it came. */
const told = /^\s*(?:,?\s*(?:or|\()?\s*[,)]?)?\s*to\s+$/;
const wentBy = /(?:\bby|\b(?:increased|decreased|grew|rose|fell|declined|dropped|climbed|jumped|expanded)|,?\s+or|\()\s+$|\($/;

/** 上年同月的1611吨与788吨, 1,611 t and 788 t a year earlier, 5,600 t or 34% in 2021: numbers that are only joined by "and" or told again have one time. */
function besideDated(reading: Reading, periods: readonly PeriodMention[], { readings, view }: Scene): PeriodMention | undefined {
  const joined = (a: Reading, b: Reading) =>
    /^\s*(?:和|与|與|及|、|,?\s*(?:and|or))\s*$/.test(view.folded.slice(a.phrase.end, b.phrase.start));
  const at = readings.indexOf(reading);
  const [before, behind] = [readings[at - 1], readings[at + 1]];
  if (view.language === 'zh') return before && joined(before, reading) ? attachedBefore(before, periods, view.folded) : undefined;
  return behind && joined(reading, behind) ? attachedAfter(behind, periods, view.folded) : undefined;
}
