import type { Span } from '../../schema/place.ts';
import type { Phrasing } from '../../text/phrasing.ts';

/** A time expression of a text: UTF-16 offsets, ISO 8601 reduced dates, null on an open side. */
export interface PeriodMention extends Span {
  /** As the document words it. */
  text: string;
  from: string | null;
  to: string | null;
  /** A stretch of several years or more that is measured as a whole, a point of time, or an open side. */
  kind: 'point' | 'range' | 'open';
  /** Named only to be compared with (上年末, a year earlier): what follows is not of it. */
  isBaseline?: boolean;
}

/** How the years of a paper are counted: `republic` where it counts them from 1912 and leaves that out (112年 is 2023). */
export type Calendar = 'common' | 'republic';

/** What an expression such as 同年 or "a year earlier" is read against. */
export interface PeriodContext {
  /** The paper's own year. */
  paperYear: number | null;
  /** The time that the document says it is on. */
  reported?: Pick<PeriodMention, 'from' | 'to'> | null;
  /** The last period named before the text. */
  last: PeriodMention | null;
  /** The last period named in the paragraphs before, else in the title: its year is that of a month or quarter that names none. */
  spoken: PeriodMention | null;
  calendar?: Calendar;
  /** The month in which a paper appeared that tells of the present and is on no time of its own (news, a comment on a market). */
  today?: string | null;
}

/** One form of time expression: a pattern over folded text, and the dates it stands for (null where it turns out to be none). */
export interface PeriodForm {
  name: string;
  pattern: Phrasing;
  read: (match: RegExpExecArray, context: PeriodContext) => { from: string | null; to: string | null } | null;
}

/** A year, month or day as an ISO 8601 reduced date; null outside the calendar. */
export function isoDate(year: number, month?: number, day?: number): string | null {
  if (!(year >= 1000 && year <= 2999)) return null;
  if (month === undefined || Number.isNaN(month)) return String(year);
  if (month < 1 || month > 12) return null;
  const monthText = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined || Number.isNaN(day)) return monthText;
  return day >= 1 && day <= 31 ? `${monthText}-${String(day).padStart(2, '0')}` : null;
}

/** A point of time. */
export const point = (date: string | null): { from: string; to: string } | null => (date === null ? null : { from: date, to: date });

/** A stretch from one date to another. */
export const range = (from: string | null, to: string | null): { from: string; to: string } | null =>
  from === null || to === null || from.slice(0, 4) > to.slice(0, 4) ? null : { from, to };

/** The year that a month without one is of: the one spoken of last in its paragraph; in a paper that tells of the present the year in which it was last that month; else the one spoken of before, else the paper's. */
export function yearSpoken({ last, paperYear, spoken, today }: PeriodContext, month = 1): number | null {
  if (!last && today) return (yearOf(today) ?? 0) - (Number(today.slice(5, 7)) < month ? 1 : 0);
  return yearOf(last?.to ?? last?.from ?? spoken?.to ?? spoken?.from) ?? paperYear;
}

/** The same month, quarter or half of another year (上年同期, a year earlier); null where what was spoken of is no stretch of twelve months or fewer. */
export function sameStretchOf(last: Pick<PeriodMention, 'from' | 'to'> | null, years: number): { from: string; to: string } | null {
  const [from, to] = [last?.from ?? '', last?.to ?? ''];
  if (!isWithinTwelveMonths(from, to)) return null;
  const moved = (date: string) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  return range(moved(from), moved(to));
}

/** Whether a stretch is of months, twelve at most: a quarter, a half, a business year. */
export function isWithinTwelveMonths(from: string, to: string): boolean {
  const monthsOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5));
  return [from, to].every((date) => /^\d{4}-\d{2}$/.test(date)) && monthsOf(to) - monthsOf(from) < 12;
}

/** The year of an ISO date. */
export const yearOf = (date: string | null | undefined): number | null => (date ? Number(date.slice(0, 4)) : null);

/** 2023/24: a harvest, a season or a business year that begins in one year and ends in the next. */
export function seasonOf(from: string | undefined, to: string | undefined): { from: string; to: string } | null {
  const first = Number(from);
  return Number(to) === (to?.length === 2 ? (first + 1) % 100 : first + 1) ? range(isoDate(first), isoDate(first + 1)) : null;
}

/** So many months up to and with one of a year. */
export function monthsUntil(count: number, month: number, year: number): { from: string; to: string } | null {
  const [first, last] = [year * 12 + month - count, year * 12 + month - 1];
  return range(monthAt(first), monthAt(last));
}

/** The month of a count of months from the year 0. */
const monthAt = (months: number): string | null => isoDate(Math.floor(months / 12), (months % 12) + 1);
