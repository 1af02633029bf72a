import { smallNumber, smallNumberWords } from '../../../text/small-numbers.ts';
import { isoDate, type PeriodContext, type PeriodForm, point, range, sameStretchOf, yearOf, yearSpoken } from '../period.ts';
import { MONTH, monthOf, YEAR } from './calendar.ts';

const ordinals = ['first', 'second', 'third', 'fourth'];
const WHICH = `(${ordinals.join('|')})`;
/** How a report names a year by where it stands from the one it is on: one group. */
const NAMED_YEAR = '(this|the current|last|the previous|the prior|the same|the) (?:calendar )?year';
const closes = '(?:(?:at|by|from|as of) )?(?:the )?(?:end|close)(?: of)?(?: the)?';

/** The year that a report calls this, the last or the same. */
function yearNamed(word: string | undefined, context: PeriodContext): number | null {
  const now = yearOf(context.reported?.to) ?? context.paperYear ?? yearOf(context.today);
  if (word === 'this' || word === 'the current') return now ?? yearSpoken(context);
  const before = word === 'last' && now ? now : yearSpoken(context);
  return before && (/last|previous|prior/.test(word ?? '') ? before - 1 : before);
}

/** The months of a quarter or half of a year; only the last of them where it is told how something stood at its end. */
function partOfYear(year: number | null, which: string, part: string, isEnd: boolean): { from: string; to: string } | null {
  const months = part === 'half' ? 6 : 3;
  const last = (ordinals.indexOf(which) + 1) * months;
  if (!year || last > 12 || last === 0) return null;
  return isEnd ? point(isoDate(year, last)) : range(isoDate(year, last - months + 1), isoDate(year, last));
}

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
    pattern: new RegExp(`\\b(${closes} )?(?:q([1-4])|${WHICH} quarter)(?: of)?,?\\s+${YEAR}`, 'g'),
    read: ([, end, digit, word, year]) =>
      partOfYear(Number(year), digit ? ordinals[Number(digit) - 1]! : (word ?? ''), 'quarter', end !== undefined),
  },
  {
    name: 'en-quarter-digit-first',
    pattern: new RegExp(`(?<![a-z\\d.])([1-4])([qh])\\s?(?:${YEAR}|['’]?(\\d\\d)(?!\\d|[.,]\\d))`, 'g'),
    read: ([, digit, part, year, short]) =>
      partOfYear(Number(year ?? `20${short}`), ordinals[Number(digit) - 1]!, part === 'h' ? 'half' : 'quarter', false),
  },
  {
    name: 'en-quarter-of-the-year-named',
    pattern: new RegExp(
      `\\b(?:(?:in|during|for|over) )?(${closes} )?(?:the )?(?:${WHICH} (quarter|half) (?:of|in) ${NAMED_YEAR}|(this|last) year['’]s ${WHICH} (quarter|half))\\b(?! (?:19|20)\\d\\d)`,
      'g',
    ),
    read: ([, end, which, part, year, owner, owned, ownPart], context) =>
      partOfYear(yearNamed(year ?? owner, context), which ?? owned ?? '', part ?? ownPart ?? '', end !== undefined),
  },
  {
    name: 'en-quarter-of-the-year-spoken',
    pattern: new RegExp(
      `\\b(?:(?:in|during|for|over) the ${WHICH} (quarter|half)|${closes} ${WHICH} (quarter|half))\\b(?! (?:of|in) )`,
      'g',
    ),
    read: ([, which, part, ended, endedPart], context) =>
      partOfYear(yearSpoken(context), which ?? ended ?? '', part ?? endedPart ?? '', ended !== undefined),
  },
  {
    name: 'en-same-stretch',
    pattern: new RegExp(
      `\\b(?:in |during |for )?(?:the )?(?:same|corresponding|equivalent) (?:quarter|period|month|half|months)(?: (?:of|in|a))?(?: (?:last|the previous|the prior|the preceding) year| year (?:ago|earlier|before)|,? ${YEAR})`,
      'g',
    ),
    read: ([, year], context) => {
      const told = context.last ?? context.reported ?? null;
      const years = year ? Number(year) - (yearOf(told?.to) ?? Number(year)) : -1;
      const named = year ? Number(year) : (yearOf(told?.to) ?? context.paperYear ?? Number.NaN) - 1;
      return sameStretchOf(told, years) ?? point(isoDate(named)) ?? { from: null, to: null };
    },
  },
  {
    name: 'en-quarter-left-out',
    pattern: /\b(?:in|during) the (second|third|fourth)(?=\s*(?:[.,;)]|and\b|$))/g,
    read: ({ 1: which = '', index, input }, context) => {
      const year = /\b(?:first|second|third) quarter\b/.test(input.slice(0, index)) ? yearSpoken(context) : null;
      const last = (ordinals.indexOf(which) + 1) * 3;
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
