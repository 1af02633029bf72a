import { sameStretchOf, type PeriodMention } from '../../periods/period.ts';
import { isOneStretch } from './governing-period.ts';
import { leftOf } from '../../../text/left-of.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';

const yearBefore = phrasing(
  'both',
)`(?:(?:比|较|較)(?:${'year-before'})[^，,。;；\d]{0,12}|同比[^，,。;；\d]{0,8}|(?:year[- ]on[- ]year|from (?:a year (?:earlier|before)|the (?:previous|prior) year))[^.,;]{0,16})$`;
const yearBeforeBehind = phrasing(
  'en',
)`^[^.;:\d]{0,24}(?:\ba year (?:earlier|before)\b|\bthe year before\b|\byear[- ]on[- ]year\b|\b(?:than|from|over|on) (?:the |last )?(?:previous year|prior year|year)\b)`;

/** 2021年占7.4%，较上年上升1.6个百分点: points are gained or lost from the year before to the one that is told of, and so its period is both. */
export function stretchOfPoints(period: PeriodMention | null, reading: Reading, { framed, lexicon, view }: Scene): PeriodMention | null {
  if (reading.dimension !== 'share-change' || !period?.from || !period.to || !isOneStretch(period)) return period;
  const from = isFromYearBefore(reading, view.folded, lexicon) ? yearEarlier(period) : levelBefore(reading, framed, period.to);
  return from === null ? period : { ...period, from, kind: 'range' };
}

/** The same month, quarter or half of the year before, or that year. */
const yearEarlier = (period: PeriodMention): string | null =>
  period.from?.length === 4 ? String(Number(period.from) - 1) : (sameStretchOf(period, -1)?.from ?? null);

const isFromYearBefore = ({ phrase }: Reading, folded: string, lexicon: Scene['lexicon']): boolean =>
  yearBefore(lexicon).test(leftOf(folded, phrase.start)) || yearBeforeBehind(lexicon).test(folded.slice(phrase.end));

/** 2020年为58%，到2030年将为41%，下降17个百分点: the time of the level that, by so many points, became that of the figure's own time. */
function levelBefore({ amount }: Reading, framed: Scene['framed'], until: string): string | null {
  const levels = framed.flatMap(({ period, reading }) =>
    reading.dimension === 'share' && period?.start && period.start === period.end && reading.amount !== null
      ? [{ at: period.start, value: Number(reading.amount) }]
      : [],
  );
  const last = levels.filter(({ at }) => at === until);
  const first = levels.find(
    ({ at, value }) => at < until && last.some((other) => Math.abs(Math.abs(other.value - value) - Number(amount)) < 1e-9),
  );
  return first?.at ?? null;
}
