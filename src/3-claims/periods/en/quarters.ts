import { smallNumber, smallNumberWords } from '../../../text/small-numbers.ts';
import { isoDate, monthsUntil, type PeriodForm, range, yearSpoken } from '../period.ts';
import { MONTH, monthOf, YEAR } from './calendar.ts';

/** Quarters, and other stretches of months that end with one: by number, by their last month, by what was spoken of. */
export const quarterForms: readonly PeriodForm[] = [
  {
    name: 'en-months-ended',
    pattern: new RegExp(
      `\\b(?:for |in )?(?:the )?(${smallNumberWords}|\\d{1,2})[- ]months? (?:period )?(?:ended|ending|to|through)(?: on)? ${MONTH}(?: \\d{1,2},?)? ${YEAR}`,
      'g',
    ),
    read: ([, count, month, year]) => monthsUntil(smallNumber(count), monthOf(month) ?? 12, Number(year)),
  },
  {
    name: 'en-rolling-year',
    pattern: new RegExp(
      `\\b(?:for |in |over )?(?:the )?year (?:ended|ending|to|through)(?: the)?(?: end of)? ${MONTH}(?: \\(?quarter\\)?)?,? ${YEAR}`,
      'g',
    ),
    read: ([, month, year]) => monthsUntil(12, monthOf(month) ?? 12, Number(year)),
  },
  {
    name: 'en-quarter-by-month',
    pattern: new RegExp(`\\b(?:in |for |during )?(?:the )?(?:${MONTH} quarter(?: of)?,? ${YEAR}|${MONTH} ${YEAR} quarter)`, 'g'),
    read: ([, month, year, shortMonth, shortYear]) => monthsUntil(3, monthOf(month ?? shortMonth) ?? 12, Number(year ?? shortYear)),
  },
  {
    name: 'en-quarter-by-month-of-the-year-spoken',
    pattern: new RegExp(`\\b(?:in |for |during )?the ${MONTH} quarter\\b(?!(?: of)?,? \\d)`, 'g'),
    read: ([, month], context) => {
      const year = yearSpoken(context);
      return year ? monthsUntil(3, monthOf(month) ?? 12, year) : null;
    },
  },
  {
    name: 'en-quarter-before',
    pattern: /\b(?:in )?the (?:previous|prior|preceding) quarter\b|\ba quarter (?:earlier|before|ago)\b|\bthe quarter before\b/g,
    read: (_, { last, reported }) => {
      const quarter = last ?? reported;
      const [, year, month] = /^(\d{4})-(\d\d)$/.exec(quarter?.from ?? '') ?? [];
      return year && quarter?.to?.length === 7 ? monthsUntil(3, Number(month) - 1, Number(year)) : { from: null, to: null };
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
    name: 'en-quarter-left-out',
    pattern: /\b(?:in|during) the (second|third|fourth)(?=\s*(?:[.,;)]|and\b|$))/g,
    read: ({ 1: which = '', index, input }, context) => {
      const year = /\b(?:first|second|third) quarter\b/.test(input.slice(0, index)) ? yearSpoken(context) : null;
      const last = (['first', 'second', 'third', 'fourth'].indexOf(which) + 1) * 3;
      return year ? range(isoDate(year, last - 2), isoDate(year, last)) : null;
    },
  },
];
