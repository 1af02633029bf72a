import { phrasing } from '../../../text/phrasing.ts';
import { smallNumber } from '../../../text/small-numbers.ts';
import { isoDate, type PeriodForm, point, range, seasonOf } from '../period.ts';
import { COUNT, MONTH, YEAR, YEAR_BEGUN } from './calendar.ts';

/** Seasons, halves, ends and runs of months of a year that is written, and years that do not begin in January. */
export const partsOfWrittenYears: readonly PeriodForm[] = [
  {
    name: 'en-season',
    pattern: phrasing('en')`${YEAR_BEGUN}/(\d\d|\d{4})(?![\d/])`,
    read: ([, from, to]) => seasonOf(from, to),
  },
  {
    name: 'en-part-of-year',
    pattern: phrasing('en')`\b(?:in |by |during |for )?(?:the )?(?:${'season-of-year'})[- ](?:of )?${YEAR}(?!s\b)`,
    read: ([, year]) => point(isoDate(Number(year))),
  },
  {
    name: 'en-year-ended',
    pattern: phrasing(
      'en',
    )`\b(?:for )?(?:the )?(?:fiscal |financial )?year(?: that)? (?:ended|ending)(?: on)? (?:${MONTH} \d{1,2},?|\d{1,2} ${MONTH}) ${YEAR}`,
    read: (match) => point(isoDate(Number(match.at(-1)))),
  },
  {
    name: 'en-end-of',
    pattern: phrasing('en')`\b(?:at |by )?(?:the )?(end|close|beginning|start)(?:[- ]of)?(?: the year)?[- ]${YEAR}|\byear-end ${YEAR}`,
    read: ([, part, year, yearEnd]) => point(isoDate(Number(year ?? yearEnd), part === 'beginning' || part === 'start' ? 1 : 12)),
  },
  {
    name: 'en-half',
    pattern: phrasing('en')`\b(first|second|last|latter) half of (?:the year )?${YEAR}|\bh([12])\s+${YEAR}`,
    read: ([, half, year, short, shortYear]) => {
      const first = half === 'first' || short === '1';
      const of = Number(year ?? shortYear);
      return range(isoDate(of, first ? 1 : 7), isoDate(of, first ? 6 : 12));
    },
  },
  {
    name: 'en-months-of-year',
    pattern: phrasing('en')`\b(?:the )?(first|last) ${COUNT} months of ${YEAR}`,
    read: ([, end, word, year]) => {
      const count = smallNumber(word);
      return end === 'first'
        ? range(isoDate(Number(year), 1), isoDate(Number(year), count))
        : range(isoDate(Number(year), 13 - count), isoDate(Number(year), 12));
    },
  },
  {
    name: 'en-fiscal-year',
    pattern: phrasing('en')`\b(?:${'business-year'})\s*${YEAR}`,
    read: ([, year]) => point(isoDate(Number(year))),
  },
];
