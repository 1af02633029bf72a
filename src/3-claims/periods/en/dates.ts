import { phrasing } from '../../../text/phrasing.ts';
import { isoDate, type PeriodForm, point, range } from '../period.ts';
import { MONTH, monthOf, YEAR } from './calendar.ts';

/** Years, months and days that are written in full, alone, in a list or from one to another. */
export const writtenDates: readonly PeriodForm[] = [
  {
    name: 'en-between',
    pattern: phrasing('en')`\b(?:between|from)\s+(?:${MONTH}\s+)?${YEAR}\s+(?:and|${'up-to'})\s+(?:${MONTH}\s+)?${YEAR}`,
    read: ([, fromMonth, from, toMonth, to]) => range(isoDate(Number(from), monthOf(fromMonth)), isoDate(Number(to), monthOf(toMonth))),
  },
  {
    name: 'en-day-to-day',
    pattern: phrasing(
      'en',
    )`\b(?:between |from )?(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?${MONTH}(?:\s+(\d{1,2}),?)?(?:\s+${YEAR})?,?\s*(?:and|${'up-to'}|[-–—])\s*(?:(\d{1,2})(?:st|nd|rd|th)?\s+${MONTH}|${MONTH}\s+(\d{1,2}),?)\s+${YEAR}`,
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
    pattern: phrasing('en')`\b${MONTH}\s+${YEAR}\s*(?:${'up-to'}|[-–—])\s*${MONTH}\s+${YEAR}`,
    read: ([, fromMonth, from, toMonth, to]) => range(isoDate(Number(from), monthOf(fromMonth)), isoDate(Number(to), monthOf(toMonth))),
  },
  {
    name: 'en-months-of-a-year',
    pattern: phrasing('en')`\b(?:between |from )?${MONTH}\s*(?:\sand\s|\sto\s|[-–—])\s*${MONTH},?\s+${YEAR}`,
    read: ([, from, to, year]) => range(isoDate(Number(year), monthOf(from)), isoDate(Number(year), monthOf(to))),
  },
  {
    name: 'en-list-of-years',
    pattern: phrasing('en')`${YEAR}(?:,\s*(?:20|19)\d\d){0,6},?\s+and\s+${YEAR}`,
    read: (match) => (/respectively/.test(match.input) ? null : range(isoDate(Number(match[1])), isoDate(Number(match[2])))),
  },
  {
    name: 'en-range',
    pattern: phrasing('en')`${YEAR}\s*(?:(?:[-–—]|to|through)\s*(?=\d{4})${YEAR}|[-–—]\s*(\d\d)(?![\d%]|[.,]\d|\s*(?:%|percent)))`,
    read: ([, from, to, short]) => range(isoDate(Number(from)), isoDate(to ? Number(to) : Number(`${from?.slice(0, 2)}${short}`))),
  },
  {
    name: 'en-date',
    pattern: phrasing('en')`\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH},?\s+${YEAR}`,
    read: ([, day, month, year]) => point(isoDate(Number(year), monthOf(month), Number(day))),
  },
  {
    name: 'en-date-month-first',
    pattern: phrasing('en')`\b${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+${YEAR}`,
    read: ([, month, day, year]) => point(isoDate(Number(year), monthOf(month), Number(day))),
  },
  {
    name: 'en-month',
    pattern: phrasing('en')`\b${MONTH},?\s+(?:of\s+)?${YEAR}`,
    read: ([, month, year]) => point(isoDate(Number(year), monthOf(month))),
  },
  {
    name: 'en-since',
    pattern: phrasing('en')`\b(?:${'since-word'}|from)\s+(?:${MONTH}\s+)?${YEAR}(?:\s+(?:on|onwards))?`,
    read: ([text, month, year]) =>
      text.startsWith('from') && !text.includes(' on')
        ? point(isoDate(Number(year), monthOf(month)))
        : { from: isoDate(Number(year), monthOf(month)), to: null },
  },
  {
    name: 'en-up-to',
    pattern: phrasing('en')`\b(?:up )?through (?:to )?(?:the )?(?:end of )?${YEAR}(?![\d-–—])`,
    read: ([, year]) => ({ from: null, to: isoDate(Number(year)) }),
  },
  {
    name: 'en-decades',
    pattern: phrasing(
      'en',
    )`\b(?:the )?(?:(early|mid|late)[- ])?(1[5-9]\d0|20\d0)s(?:\s*(?:[-–—]|to|and)\s*(?:the )?(?:(early|mid|late)[- ])?(?:(1[5-9]\d0|20\d0)|(\d0))s)?`,
    read: ([, part, from, lastPart, to, short]) => {
      const last = Number(to ?? (short ? `${from?.slice(0, 2)}${short}` : from));
      const isOne = to === undefined && short === undefined;
      return range(isoDate(Number(from) + partOfDecade(part)[0]), isoDate(last + partOfDecade(isOne ? part : lastPart)[1]));
    },
  },
  {
    name: 'en-so-far-in',
    pattern: phrasing('en')`\bso far (?:in|during) ${YEAR}`,
    read: ([, year]) => point(isoDate(Number(year))),
  },
  {
    name: 'en-year',
    pattern: phrasing('en')`\b${YEAR}\b(?!\s*(?:%|${'behind-no-year'}))`,
    read: ([, year]) => point(isoDate(Number(year))),
  },
];

/** The first and last year of a part of a decade. */
function partOfDecade(part: string | undefined): readonly [number, number] {
  if (part === 'early') return [0, 3];
  if (part === 'mid') return [4, 6];
  return part === 'late' ? [6, 9] : [0, 9];
}
