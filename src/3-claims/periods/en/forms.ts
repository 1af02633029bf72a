import { smallNumber, smallNumberWords } from '../../../text/small-numbers.ts';
import { leftOf } from '../../../text/left-of.ts';
import { MONTH, monthOf, months, YEAR } from './calendar.ts';
import { quarterForms } from './quarters.ts';
import { isoDate, type PeriodContext, type PeriodForm, point, range, sameStretchOf, seasonOf, yearOf, yearSpoken } from '../period.ts';

const COUNT = `(${smallNumberWords}|\\d{1,2})`;

/** English time expressions; folded text, so lower case. */
export const englishPeriods: readonly PeriodForm[] = [
  ...quarterForms,
  {
    name: 'en-between',
    pattern: new RegExp(`\\b(?:between|from)\\s+(?:${MONTH}\\s+)?${YEAR}\\s+(?:and|to|until|through)\\s+(?:${MONTH}\\s+)?${YEAR}`, 'g'),
    read: ([, fromMonth, from, toMonth, to]) => range(isoDate(Number(from), monthOf(fromMonth)), isoDate(Number(to), monthOf(toMonth))),
  },
  {
    name: 'en-day-to-day',
    pattern: new RegExp(
      `\\b(?:between |from )?(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?${MONTH}(?:\\s+(\\d{1,2}),?)?(?:\\s+${YEAR})?,?\\s*(?:and|to|through|until|[-–—])\\s*(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}|${MONTH}\\s+(\\d{1,2}),?)\\s+${YEAR}`,
      'g',
    ),
    read: ([, day, month, dayBehind, year, lastDay, lastMonth, monthFirst, dayLast, lastYear]) =>
      (day ?? dayBehind)
        ? range(
            isoDate(Number(year ?? lastYear), monthOf(month), Number(day ?? dayBehind)),
            isoDate(Number(lastYear), monthOf(lastMonth ?? monthFirst), Number(lastDay ?? dayLast)),
          )
        : null,
  },
  {
    name: 'en-month-to-month',
    pattern: new RegExp(`\\b${MONTH}\\s+${YEAR}\\s*(?:to|through|until|[-–—])\\s*${MONTH}\\s+${YEAR}`, 'g'),
    read: ([, fromMonth, from, toMonth, to]) => range(isoDate(Number(from), monthOf(fromMonth)), isoDate(Number(to), monthOf(toMonth))),
  },
  {
    name: 'en-months-of-a-year',
    pattern: new RegExp(`\\b(?:between |from )?${MONTH}\\s+(?:and|to|[-–—])\\s+${MONTH}\\s+${YEAR}`, 'g'),
    read: ([, from, to, year]) => range(isoDate(Number(year), monthOf(from)), isoDate(Number(year), monthOf(to))),
  },
  {
    name: 'en-list-of-years',
    pattern: new RegExp(`${YEAR}(?:,\\s*(?:20|19)\\d\\d){0,6},?\\s+and\\s+${YEAR}`, 'g'),
    read: (match) => (/respectively/.test(match.input) ? null : range(isoDate(Number(match[1])), isoDate(Number(match[2])))),
  },
  {
    name: 'en-range',
    pattern: new RegExp(`${YEAR}\\s*(?:(?:[-–—]|to)\\s*(?=\\d{4})${YEAR}|[-–—]\\s*(\\d\\d)(?![\\d%]|[.,]\\d|\\s*(?:%|percent)))`, 'g'),
    read: ([, from, to, short]) => range(isoDate(Number(from)), isoDate(to ? Number(to) : Number(`${from?.slice(0, 2)}${short}`))),
  },
  {
    name: 'en-season',
    pattern: new RegExp(`${YEAR.replace('(?![\\d]|[.,]\\d)', '')}/(\\d\\d|\\d{4})(?![\\d/])`, 'g'),
    read: ([, from, to]) => seasonOf(from, to),
  },
  {
    name: 'en-part-of-year',
    pattern: new RegExp(`\\b(?:in |by |during |for )?(?:the )?(?:early|mid|late|spring|summer|autumn|fall|winter)[- ](?:of )?${YEAR}`, 'g'),
    read: ([, year]) => point(isoDate(Number(year))),
  },
  {
    name: 'en-year-ended',
    pattern: new RegExp(
      `\\b(?:for )?(?:the )?(?:fiscal |financial )?year(?: that)? (?:ended|ending)(?: on)? (?:${MONTH} \\d{1,2},?|\\d{1,2} ${MONTH}) ${YEAR}`,
      'g',
    ),
    read: (match) => point(isoDate(Number(match.at(-1)))),
  },
  {
    name: 'en-date',
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}`, 'g'),
    read: ([, day, month, year]) => point(isoDate(Number(year), monthOf(month), Number(day))),
  },
  {
    name: 'en-date-month-first',
    pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`, 'g'),
    read: ([, month, day, year]) => point(isoDate(Number(year), monthOf(month), Number(day))),
  },
  {
    name: 'en-month',
    pattern: new RegExp(`\\b${MONTH},?\\s+(?:of\\s+)?${YEAR}`, 'g'),
    read: ([, month, year]) => point(isoDate(Number(year), monthOf(month))),
  },
  {
    name: 'en-month-of-the-year-named',
    pattern: new RegExp(`\\b(?:in|since|until|by|of|from)\\s+${MONTH}(?![\\w\\s,]*\\d{4})\\b`, 'g'),
    read: (match, context) => {
      const year = yearOf(context.last?.from);
      return year ? point(isoDate(yearOfMonth(year, match, context), monthOf(match[1]))) : null;
    },
  },
  {
    name: 'en-that-month',
    pattern: /\b(?:in )?(?:that|the same) month\b/g,
    read: (_, { last }) => (last?.from?.includes('-') ? point(last.from.slice(0, 7)) : null),
  },
  {
    name: 'en-end-of',
    pattern: new RegExp(`\\b(?:at |by )?(?:the )?(end|close|beginning|start)(?:[- ]of)?(?: the year)?[- ]${YEAR}|\\byear-end ${YEAR}`, 'g'),
    read: ([, part, year, yearEnd]) => point(isoDate(Number(year ?? yearEnd), part === 'beginning' || part === 'start' ? 1 : 12)),
  },
  {
    name: 'en-end-of-that-year',
    pattern: /\b(?:at |by )?(?:the )?end of (?:that|the) year\b|\bended that year\b/g,
    read: (_, { last }) => point(isoDate(yearOf(last?.to ?? last?.from) ?? 0, 12)),
  },
  {
    name: 'en-half',
    pattern: new RegExp(`\\b(first|second) half of (?:the year )?${YEAR}|\\bh([12])\\s+${YEAR}`, 'g'),
    read: ([, half, year, short, shortYear]) => {
      const first = half === 'first' || short === '1';
      const of = Number(year ?? shortYear);
      return range(isoDate(of, first ? 1 : 7), isoDate(of, first ? 6 : 12));
    },
  },
  {
    name: 'en-months-of-year',
    pattern: new RegExp(`\\b(?:the )?(first|last) (two|three|four|five|six|seven|eight|nine|ten|eleven) months of ${YEAR}`, 'g'),
    read: ([, end, word, year]) => {
      const count = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'].indexOf(word ?? '') + 2;
      return end === 'first'
        ? range(isoDate(Number(year), 1), isoDate(Number(year), count))
        : range(isoDate(Number(year), 13 - count), isoDate(Number(year), 12));
    },
  },
  {
    name: 'en-fiscal-year',
    pattern: new RegExp(`\\b(?:fy|fiscal(?: year)?)\\s*${YEAR}`, 'g'),
    read: ([, year]) => point(isoDate(Number(year))),
  },
  {
    name: 'en-decades',
    pattern: /\b(?:the )?(?:early |mid-|mid |late )?(1[5-9]\d0|20\d0)s(?:\s*(?:[-–—]|to|and)\s*(?:the )?(?:(1[5-9]\d0|20\d0)|(\d0))s)?/g,
    read: ([, from, to, short]) => range(isoDate(Number(from)), isoDate(Number(to ?? (short ? `${from?.slice(0, 2)}${short}` : from)) + 9)),
  },
  {
    name: 'en-since',
    pattern: new RegExp(`\\b(?:since|ever since|from)\\s+(?:${MONTH}\\s+)?${YEAR}(?:\\s+(?:on|onwards))?`, 'g'),
    read: ([text, month, year]) =>
      text.startsWith('from') && !text.includes(' on')
        ? point(isoDate(Number(year), monthOf(month)))
        : { from: isoDate(Number(year), monthOf(month)), to: null },
  },
  {
    name: 'en-month-of-the-year-spoken',
    pattern: new RegExp(`\\b(?:in|during) (${months.join('|')})\\b(?!,?\\s*\\d)`, 'g'),
    read: (match, context) => {
      const year = yearSpoken(context);
      return year ? point(isoDate(yearOfMonth(year, match, context), monthOf(match[1]))) : null;
    },
  },
  {
    name: 'en-year-before',
    pattern:
      /\b(?:a|one|the) year (?:before|earlier|ago)|\b(?:the )?previous year|\b(?:the )?prior year|\bthe year before|\bon the year\b|\byear[- ]on[- ]year\b|\blast year\b/g,
    read: ([text], context) =>
      /^(?:on the year|year[- ]on)/.test(text)
        ? null
        : ((/^(?:a|one) /.test(text) ? sameStretchOf(context.last ?? context.reported ?? null, -1) : null) ??
          yearAway(-1, context) ??
          unknown),
  },
  {
    name: 'en-year-before-in-months',
    pattern: /\b(?:twelve|12) months (?:before|earlier|ago)\b/g,
    read: (_, context) => sameStretchOf(context.last ?? context.reported ?? null, -1) ?? yearAway(-1, context) ?? unknown,
  },
  {
    name: 'en-months-before',
    pattern: /\b(?:a|one|two|three|four|five|six|nine|eighteen|\d{1,2}) (?:month|week|day)s? (?:before|earlier|ago)\b/g,
    read: () => unknown,
  },
  {
    name: 'en-year-end-of-the-year-spoken',
    pattern: /\b(?:at|by) (?:the )?(?:year-end|year end|yearend|end of the year)\b(?! (?:19|20)\d\d)/g,
    read: (_, { last, reported }) => {
      const year = yearOf(last?.to ?? last?.from ?? reported?.to);
      return year ? point(isoDate(year, 12)) : null;
    },
  },
  {
    name: 'en-year-after',
    pattern: /\b(?:a|one|the) year (?:later|after)\b|\b(?:the )?(?:next|following) year\b/g,
    read: (_, context) => yearAway(1, context),
  },
  {
    name: 'en-years-before',
    pattern: new RegExp(`\\b(?:${COUNT} years|(a|two|three) decades?) (before|earlier|ago|later)\\b`, 'g'),
    read: ([, years, decades, way], context) => {
      const away = years ? smallNumber(years) : 10 * smallNumber(decades);
      return yearAway(way === 'later' ? away : -away, context);
    },
  },
  {
    name: 'en-same-year',
    pattern: /\b(?:in )?(?:that|the same) year\b|\bthe last year\b/g,
    read: (_, { last }) => (last?.to ? point(last.to.slice(0, 4)) : null),
  },
  {
    name: 'en-last-years',
    pattern: new RegExp(`\\b(?:over|in|during|for) the (?:past|last) ${COUNT} years\\b`, 'g'),
    read: ([, count], { paperYear }) => (paperYear ? range(isoDate(paperYear - smallNumber(count)), isoDate(paperYear)) : null),
  },
  {
    name: 'en-months-of-the-year-spoken',
    pattern: new RegExp(
      `\\b(?:between|from) (${months.join('|')}) (?:and|to|through|until) (${months.join('|')})\\b(?!,?\\s*\\d)(?: (?:of )?(this|last) year)?`,
      'g',
    ),
    read: ([, from, to, named], context) => {
      const year = yearSpoken(context);
      const of = year && named === 'last' ? year - 1 : year;
      return of ? range(isoDate(of, monthOf(from)), isoDate(of, monthOf(to))) : null;
    },
  },
  {
    name: 'en-this-year',
    pattern: /\b(?:so far |earlier |later )?(?:in )?(?:this|the current) year(?!['’]s (?:first|second|third|fourth))/g,
    read: (_, { paperYear, reported, today, last }) => {
      const year = yearOf(reported?.to) ?? paperYear ?? yearOf(today) ?? yearOf(last?.to);
      return year ? point(isoDate(year)) : null;
    },
  },
  {
    name: 'en-so-far-in',
    pattern: new RegExp(`\\bso far (?:in|during) ${YEAR}`, 'g'),
    read: ([, year]) => point(isoDate(Number(year))),
  },
  {
    name: 'en-now',
    pattern: /\b(?:in recent years|recently|currently|today|at present|nowadays|now(?= \w+s\b))\b/g,
    read: () => ({ from: null, to: null }),
  },
  {
    name: 'en-year',
    pattern: new RegExp(
      `\\b${YEAR}\\b(?!\\s*(?:%|percent|edition|editions|report|survey|yearbook|issue|version|outlook|summaries|conference|people|patients|participants|units|jobs|companies|hours|days))`,
      'g',
    ),
    read: ([, year]) => point(isoDate(Number(year))),
  },
];

/** A time that is named and cannot be told: no figure is of the time around it, and its number counts nothing. */
const unknown = { from: null, to: null };

/** Rates peaked in July 2024; by February they had sunk: a month by which something had come, and which the year spoken of has left behind, is one of the next, where the paper is not older. */
function yearOfMonth(year: number, { 0: words, 1: month, index, input }: RegExpExecArray, { last, paperYear }: PeriodContext): number {
  const spoken = Number(/^\d{4}-(\d\d)/.exec(last?.to ?? '')?.[1] ?? 0);
  const isBy = /\bby\b[^.;]*$/.test(leftOf(input, index) + words);
  return isBy && (monthOf(month) ?? 12) < spoken && paperYear !== null && paperYear > year ? year + 1 : year;
}

function yearAway(years: number, { last, paperYear, reported }: PeriodContext): { from: string | null; to: string | null } | null {
  const named = yearOf(last?.to ?? last?.from ?? reported?.to) ?? paperYear;
  return named ? point(isoDate(named + years)) : null;
}
