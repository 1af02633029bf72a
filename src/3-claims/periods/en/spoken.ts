import { phrasing } from '../../../text/phrasing.ts';
import { smallNumber } from '../../../text/small-numbers.ts';
import { isoDate, type PeriodContext, type PeriodForm, point, range, sameStretchOf, yearOf } from '../period.ts';
import { COUNT } from './calendar.ts';

/** Times that are told by the paper's own or by one spoken of before: now, that year, the year before. */
export const spokenTimes: readonly PeriodForm[] = [
  {
    name: 'en-end-of-that-year',
    pattern: phrasing('en')`\b(?:at |by )?(?:the )?end of (?:that|the) year\b|\bended that year\b`,
    read: (_, { last }) => point(isoDate(yearOf(last?.to ?? last?.from) ?? 0, 12)),
  },
  {
    name: 'en-stretch-a-year-before',
    pattern: phrasing('en')`\b(?:the )?(?:prior|previous|last)[- ]year(?:['’]s)? (?:period|quarter|half)\b`,
    read: (_, context) => sameStretchOf(context.last ?? context.reported ?? null, -1) ?? yearAway(-1, context) ?? unknown,
  },
  {
    name: 'en-year-before',
    pattern: phrasing(
      'en',
    )`\b(?:a|one|the) year (?:${'earlier-adverb'})|\b(?:the )?(?:${'year-before'})|\bthe year before|\bon the year\b|\byear[- ]on[- ]year\b|\blast year\b`,
    read: ([text], context) =>
      /^(?:on the year|year[- ]on)/.test(text)
        ? null
        : ((/^(?:a|one) /.test(text) ? sameStretchOf(context.last ?? context.reported ?? null, -1) : null) ??
          yearAway(-1, context) ??
          unknown),
  },
  {
    name: 'en-year-before-in-months',
    pattern: phrasing('en')`\b(?:twelve|12) months (?:${'earlier-adverb'})\b`,
    read: (_, context) => sameStretchOf(context.last ?? context.reported ?? null, -1) ?? yearAway(-1, context) ?? unknown,
  },
  {
    name: 'en-months-before',
    pattern: phrasing('en')`\b${COUNT} (?:month|week|day)s? (?:${'earlier-adverb'})\b`,
    read: () => unknown,
  },
  {
    name: 'en-year-end-of-the-year-spoken',
    pattern: phrasing('en')`\b(?:at|by) (?:the )?(?:${'year-end'})\b(?! (?:19|20)\d\d)`,
    read: (_, { last, reported }) => {
      const year = yearOf(last?.to ?? last?.from ?? reported?.to);
      return year ? point(isoDate(year, 12)) : null;
    },
  },
  {
    name: 'en-year-after',
    pattern: phrasing('en')`\b(?:a|one|the) year (?:later|after)\b|\b(?:the )?(?:${'year-after'})\b`,
    read: (_, context) => yearAway(1, context),
  },
  {
    name: 'en-years-before',
    pattern: phrasing('en')`\b(?:${COUNT} years|(a|two|three) decades?) (${'earlier-adverb'}|later)\b`,
    read: ([, years, decades, way], context) => {
      const away = years ? smallNumber(years) : 10 * smallNumber(decades);
      return yearAway(way === 'later' ? away : -away, context);
    },
  },
  {
    name: 'en-same-year',
    pattern: phrasing('en')`\b(?:in )?(?:${'same-time'})\b|\bthe last year\b`,
    read: (_, { last }) => (last?.to ? point(last.to.slice(0, 4)) : null),
  },
  {
    name: 'en-last-years',
    pattern: phrasing('en')`\b(?:over|in|during|for) the (?:${'past-adjective'}) ${COUNT} years\b`,
    read: ([, count], { paperYear }) => (paperYear ? range(isoDate(paperYear - smallNumber(count)), isoDate(paperYear)) : null),
  },
  {
    name: 'en-this-year',
    pattern: phrasing('en')`\b(?:so far |earlier |later )?(?:in )?(?:this|the current) year(?!['’]s (?:first|second|third|fourth))`,
    read: (_, { paperYear, reported, today, last }) => {
      const year = yearOf(reported?.to) ?? paperYear ?? yearOf(today) ?? yearOf(last?.to);
      return year ? point(isoDate(year)) : null;
    },
  },
  {
    name: 'en-now',
    pattern: phrasing('en')`\b(?:${'present-time'}|now(?= \w+s\b))\b`,
    read: () => ({ from: null, to: null }),
  },
];

/** A time that is named and cannot be told: no figure is of the time around it, and its number counts nothing. */
const unknown = { from: null, to: null };

function yearAway(years: number, { last, paperYear, reported }: PeriodContext): { from: string | null; to: string | null } | null {
  const named = yearOf(last?.to ?? last?.from ?? reported?.to) ?? paperYear;
  return named ? point(isoDate(named + years)) : null;
}
