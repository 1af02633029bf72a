import { phrasing } from '../../../text/phrasing.ts';
import { smallNumber } from '../../../text/small-numbers.ts';
import { isoDate, type PeriodForm, range, yearSpoken } from '../period.ts';
import { COUNT, MONTH, monthOf, ORDINAL, ordinalOf, YEAR } from './calendar.ts';

/** Quarters, and other stretches of months that end with one: by number, by their last month, by what was spoken of. */
export const quarterForms: readonly PeriodForm[] = [
  {
    name: 'en-months-ended',
    pattern: phrasing(
      'en',
    )`\b(?:for |in )?(?:the )?${COUNT}[- ]months? (?:period )?(?:ended|ending|${'through-word'})(?: on)? ${MONTH}(?: \d{1,2},?)? ${YEAR}`,
    read: ([, count, month, year]) => monthsUntil(smallNumber(count), monthOf(month) ?? 12, Number(year)),
  },
  {
    name: 'en-rolling-year',
    pattern: phrasing(
      'en',
    )`\b(?:for |in |over )?(?:the )?year (?:ended|ending|${'through-word'})(?: the)?(?: end of)? ${MONTH}(?: \(?quarter\)?)?,? ${YEAR}`,
    read: ([, month, year]) => monthsUntil(12, monthOf(month) ?? 12, Number(year)),
  },
  {
    name: 'en-quarter-by-month',
    pattern: phrasing('en')`\b(?:in |for |during )?(?:the )?(?:${MONTH} quarter(?: of)?,? ${YEAR}|${MONTH} ${YEAR} quarter)`,
    read: ([, month, year, shortMonth, shortYear]) => monthsUntil(3, monthOf(month ?? shortMonth) ?? 12, Number(year ?? shortYear)),
  },
  {
    name: 'en-quarter-by-month-of-the-year-spoken',
    pattern: phrasing('en')`\b(?:in |for |during )?the ${MONTH} quarter\b(?!(?: of)?,? \d)`,
    read: ([, month], context) => {
      const year = yearSpoken(context);
      return year ? monthsUntil(3, monthOf(month) ?? 12, year) : null;
    },
  },
  {
    name: 'en-quarter-before',
    pattern: phrasing(
      'en',
    )`\b(?:in )?the (?:previous|prior|preceding) quarter\b|\ba quarter (?:${'earlier-adverb'})\b|\bthe quarter before\b`,
    read: (_, { last, reported }) => {
      const quarter = last ?? reported;
      const [, year, month] = /^(\d{4})-(\d\d)$/.exec(quarter?.from ?? '') ?? [];
      return year && quarter?.to?.length === 7 ? monthsUntil(3, Number(month) - 1, Number(year)) : { from: null, to: null };
    },
  },
  {
    name: 'en-quarter',
    pattern: phrasing('en')`\b(?:q([1-4])|${ORDINAL} quarter)(?: of)?,?\s+${YEAR}`,
    read: ([, digit, word, year]) => {
      const quarter = digit ? Number(digit) : ordinalOf(word);
      return range(isoDate(Number(year), quarter * 3 - 2), isoDate(Number(year), quarter * 3));
    },
  },
  {
    name: 'en-quarter-of-the-year-spoken',
    pattern: phrasing('en')`\b(?:in|during|for) the ${ORDINAL} (quarter|half)(?: of the year)?\b(?! (?:of|in) )`,
    read: ([, which, part], context) => {
      const year = yearSpoken(context);
      const months = part === 'half' ? 6 : 3;
      const last = ordinalOf(which) * months;
      return year && last <= 12 ? range(isoDate(year, last - months + 1), isoDate(year, last)) : null;
    },
  },
  {
    name: 'en-quarter-left-out',
    pattern: phrasing('en')`\b(?:in|during) the (second|third|fourth)(?=\s*(?:[.,;)]|and\b|$))`,
    read: ({ 1: which, index, input }, context) => {
      const year = /\b(?:first|second|third) quarter\b/.test(input.slice(0, index)) ? yearSpoken(context) : null;
      const last = ordinalOf(which) * 3;
      return year ? range(isoDate(year, last - 2), isoDate(year, last)) : null;
    },
  },
];

/** So many months up to and with one of a year. */
function monthsUntil(count: number, month: number, year: number): { from: string; to: string } | null {
  const [first, last] = [year * 12 + month - count, year * 12 + month - 1];
  return range(monthAt(first), monthAt(last));
}

const monthAt = (months: number): string | null => isoDate(Math.floor(months / 12), (months % 12) + 1);
