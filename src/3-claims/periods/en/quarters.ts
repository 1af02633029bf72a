import { phrasing } from '../../../text/phrasing.ts';
import { smallNumber } from '../../../text/small-numbers.ts';
import { isoDate, monthsUntil, type PeriodContext, type PeriodForm, point, range, sameStretchOf, yearOf, yearSpoken } from '../period.ts';
import { COUNT, MONTH, monthOf, ORDINAL, ordinalOf, YEAR } from './calendar.ts';

/** How a report names a year by where it stands from the one it is on: one group. */
const NAMED_YEAR = /(this|the current|last|the previous|the prior|the same|the) (?:calendar )?year/;
/** At the end of, by the close of the. */
const CLOSES = /(?:(?:at|by|from|as of) )?(?:the )?(?:end|close)(?: of)?(?: the)?/;

/** The year that a report calls this, the last or the same. */
function yearNamed(word: string | undefined, context: PeriodContext): number | null {
  const now = yearOf(context.reported?.to) ?? context.paperYear ?? yearOf(context.today);
  if (word === 'this' || word === 'the current') return now ?? yearSpoken(context);
  const before = word === 'last' && now ? now : yearSpoken(context);
  return before && (/last|previous|prior/.test(word ?? '') ? before - 1 : before);
}

/** The months of a quarter or half of a year; only the last of them where it is told how something stood at its end. */
function partOfYear(year: number | null, which: number, part: string | undefined, isEnd: boolean): { from: string; to: string } | null {
  const months = part === 'half' ? 6 : 3;
  const last = which * months;
  if (!year || last > 12 || last === 0) return null;
  return isEnd ? point(isoDate(year, last)) : range(isoDate(year, last - months + 1), isoDate(year, last));
}

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
    )`\b(?:in )?the (?:previous|prior|preceding) quarter\b|\ba quarter (?:${'earlier-adverb'})\b|\bthe quarter (?:before|prior)\b`,
    read: (_, { last, reported }) => {
      const quarter = last ?? reported;
      const [, year, month] = /^(\d{4})-(\d\d)$/.exec(quarter?.from ?? '') ?? [];
      return year && quarter?.to?.length === 7 ? monthsUntil(3, Number(month) - 1, Number(year)) : { from: null, to: null };
    },
  },
  {
    name: 'en-quarter',
    pattern: phrasing('en')`\b(${CLOSES} )?(?:q([1-4])|${ORDINAL} quarter)(?: of)?,?\s+${YEAR}`,
    read: ([, end, digit, word, year]) => partOfYear(Number(year), digit ? Number(digit) : ordinalOf(word), 'quarter', end !== undefined),
  },
  {
    name: 'en-quarter-digit-first',
    pattern: phrasing('en')`(?<![a-z\d.])([1-4])([qh])\s?(?:${YEAR}|['’]?(\d\d)(?!\d|[.,]\d))`,
    read: ([, digit, part, year, short]) =>
      partOfYear(Number(year ?? `20${short}`), Number(digit), part === 'h' ? 'half' : 'quarter', false),
  },
  {
    name: 'en-quarter-of-the-year-named',
    pattern: phrasing(
      'en',
    )`\b(?:(?:in|during|for|over) )?(${CLOSES} )?(?:the )?(?:${ORDINAL} (quarter|half) (?:of|in) ${NAMED_YEAR}|(this|last) year['’]s ${ORDINAL} (quarter|half))\b(?! (?:19|20)\d\d)`,
    read: ([, end, which, part, year, owner, owned, ownPart], context) =>
      partOfYear(yearNamed(year ?? owner, context), ordinalOf(which ?? owned), part ?? ownPart, end !== undefined),
  },
  {
    name: 'en-quarter-of-the-year-spoken',
    pattern: phrasing(
      'en',
    )`\b(?:(?:in|during|for|over) the ${ORDINAL} (quarter|half)|${CLOSES} ${ORDINAL} (quarter|half))\b(?! (?:of|in) )`,
    read: ([, which, part, ended, endedPart], context) =>
      partOfYear(yearSpoken(context), ordinalOf(which ?? ended), part ?? endedPart, ended !== undefined),
  },
  {
    name: 'en-same-stretch',
    pattern: phrasing(
      'en',
    )`\b(?:in |during |for )?(?:the )?(?:same|corresponding|equivalent) (?:quarter|period|month|half|months)(?: (?:of|in|a))?(?: (?:last|the previous|the prior|the preceding) year| year (?:ago|earlier|before)|,? ${YEAR})`,
    read: ([, year], context) => {
      const told = context.last ?? context.reported ?? null;
      const years = year ? Number(year) - (yearOf(told?.to) ?? Number(year)) : -1;
      const named = year ? Number(year) : (yearOf(told?.to) ?? context.paperYear ?? Number.NaN) - 1;
      return sameStretchOf(told, years) ?? point(isoDate(named)) ?? { from: null, to: null };
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
