import { smallNumber, smallNumberWords } from '../../../text/small-numbers.ts';
import { isoDate, type PeriodContext, type PeriodForm, point, range, sameStretchOf, seasonOf, yearOf, yearSpoken } from '../period.ts';

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?';
const YEAR = '(?<!\\d|\\d[.,]|[$€£¥])(1[5-9]\\d\\d|20\\d\\d|21\\d\\d)(?![\\d]|[.,]\\d)';
const monthOf = (text: string | undefined): number | undefined =>
  text ? months.findIndex((name) => name.startsWith(text.slice(0, 3))) + 1 : undefined;
const COUNT = `(${smallNumberWords}|\\d{1,2})`;

/** English time expressions; folded text, so lower case. */
export const englishPeriods: readonly PeriodForm[] = [
  {
    name: 'en-between',
    pattern: new RegExp(`\\b(?:between|from)\\s+(?:${MONTH}\\s+)?${YEAR}\\s+(?:and|to|until|through)\\s+(?:${MONTH}\\s+)?${YEAR}`, 'g'),
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
    name: 'en-months-ended',
    pattern: new RegExp(
      `\\b(?:for |in )?(?:the )?(three|six|nine|twelve) months (?:ended|ending|to)(?: on)? ${MONTH}(?: \\d{1,2},?)? ${YEAR}`,
      'g',
    ),
    read: ([, count, month, year]) => monthsUntil(smallNumber(count), monthOf(month) ?? 12, Number(year)),
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
    read: ([, month], { last }) => (last?.from ? point(isoDate(yearOf(last.from) ?? 0, monthOf(month))) : null),
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
    name: 'en-quarter',
    pattern: new RegExp(`\\b(?:q([1-4])|(first|second|third|fourth) quarter)(?: of)?,?\\s+${YEAR}`, 'g'),
    read: ([, digit, word, year]) => {
      const quarter = digit ? Number(digit) : ['first', 'second', 'third', 'fourth'].indexOf(word ?? '') + 1;
      return range(isoDate(Number(year), quarter * 3 - 2), isoDate(Number(year), quarter * 3));
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
    name: 'en-quarter-of-the-year-spoken',
    pattern: /\b(?:in|during|for) the (first|second|third|fourth) (quarter|half)(?: of the year)?\b(?! (?:of|in) )/g,
    read: ([, which = '', part], context) => {
      const year = yearSpoken(context);
      const months = part === 'half' ? 6 : 3;
      const last = (['first', 'second', 'third', 'fourth'].indexOf(which) + 1) * months;
      return year && last <= 12 ? range(isoDate(year, last - months + 1), isoDate(year, last)) : null;
    },
  },
  {
    name: 'en-month-of-the-year-spoken',
    pattern: new RegExp(`\\b(?:in|during) (${months.join('|')})\\b(?!,?\\s*\\d)`, 'g'),
    read: ([, month], context) => {
      const year = yearSpoken(context);
      return year ? point(isoDate(year, monthOf(month))) : null;
    },
  },
  {
    name: 'en-year-before',
    pattern:
      /\b(?:a|one|the) year (?:before|earlier|ago)|\b(?:the )?previous year|\b(?:the )?prior year|\bthe year before|\bon the year\b|\byear[- ]on[- ]year\b|\blast year\b/g,
    read: ([text], context) =>
      /^(?:on the year|year[- ]on)/.test(text)
        ? null
        : ((/^(?:a|one) /.test(text) ? sameStretchOf(context.last, -1) : null) ?? yearAway(-1, context) ?? unknown),
  },
  {
    name: 'en-year-before-in-months',
    pattern: /\b(?:twelve|12) months (?:before|earlier|ago)\b/g,
    read: (_, context) => sameStretchOf(context.last, -1) ?? yearAway(-1, context) ?? unknown,
  },
  {
    name: 'en-months-before',
    pattern: /\b(?:a|one|two|three|four|five|six|nine|eighteen|\d{1,2}) months? (?:before|earlier|ago|later)\b/g,
    read: () => unknown,
  },
  {
    name: 'en-quarter-left-out',
    pattern: /\b(?:in|during) the (second|third|fourth)(?=\s*(?:[.,;)]|and\b|$))/g,
    read: ({ 1: which = '', index, input }, context) => {
      const year = /\b(?:first|second|third) quarter\b/.test(input.slice(0, index)) ? yearSpoken(context) : null;
      const last = (['first', 'second', 'third', 'fourth'].indexOf(which) + 1) * 3;
      return year ? range(isoDate(year, last - 2), isoDate(year, last)) : null;
    },
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
    name: 'en-now',
    pattern: /\b(?:in recent years|recently|currently|today|at present|to date|so far|nowadays)\b/g,
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

function yearAway(years: number, { last, paperYear, reported }: PeriodContext): { from: string | null; to: string | null } | null {
  const named = yearOf(last?.to ?? last?.from ?? reported?.to) ?? paperYear;
  return named ? point(isoDate(named + years)) : null;
}

/** So many months up to and with one of a year. */
function monthsUntil(count: number, month: number, year: number): { from: string; to: string } | null {
  const first = year * 12 + month - count;
  return range(isoDate(Math.floor(first / 12), (first % 12) + 1), isoDate(year, month));
}
