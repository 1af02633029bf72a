import { leftOf } from '../../../text/left-of.ts';
import { phrasing } from '../../../text/phrasing.ts';
import { isoDate, type PeriodContext, type PeriodForm, point, range, yearOf, yearSpoken } from '../period.ts';
import { MONTH, MONTH_IN_FULL, monthOf } from './calendar.ts';

/** Months whose year was spoken of before. */
export const monthsSpoken: readonly PeriodForm[] = [
  {
    name: 'en-month-of-the-year-named',
    pattern: phrasing('en')`\b(?:in|since|until|by|of|from)\s+${MONTH}(?![\w\s,]*\d{4})\b`,
    read: (match, context) => {
      const year = yearOf(context.last?.from);
      return year ? point(isoDate(yearOfMonth(year, match, context), monthOf(match[1]))) : null;
    },
  },
  {
    name: 'en-that-month',
    pattern: phrasing('en')`\b(?:in )?(?:that|the same) month\b`,
    read: (_, { last }) => (last?.from?.includes('-') ? point(last.from.slice(0, 7)) : null),
  },
  {
    name: 'en-month-of-the-year-spoken',
    pattern: phrasing('en')`\b(?:in|during) ${MONTH_IN_FULL}\b(?!,?\s*\d)`,
    read: (match, context) => {
      const year = yearSpoken(context);
      return year ? point(isoDate(yearOfMonth(year, match, context), monthOf(match[1]))) : null;
    },
  },
  {
    name: 'en-months-of-the-year-spoken',
    pattern: phrasing(
      'en',
    )`\b(?:between|from) ${MONTH_IN_FULL} (?:and|${'up-to'}) ${MONTH_IN_FULL}\b(?!,?\s*\d)(?: (?:of )?(this|last) year)?`,
    read: ([, from, to, named], context) => {
      const year = yearSpoken(context);
      const of = year && named === 'last' ? year - 1 : year;
      return of ? range(isoDate(of, monthOf(from)), isoDate(of, monthOf(to))) : null;
    },
  },
];

/** Rates peaked in July 2024; by February they had sunk: a month by which something had come, and which the year spoken of has left behind, is one of the next, where the paper is not older. */
function yearOfMonth(year: number, { 0: words, 1: month, index, input }: RegExpExecArray, { last, paperYear }: PeriodContext): number {
  const spoken = Number(/^\d{4}-(\d\d)/.exec(last?.to ?? '')?.[1] ?? 0);
  const isBy = /\bby\b[^.;]*$/.test(leftOf(input, index) + words);
  return isBy && (monthOf(month) ?? 12) < spoken && paperYear !== null && paperYear > year ? year + 1 : year;
}
