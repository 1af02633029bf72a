import type { Interval } from './interval.ts';

/** The days that an ISO 8601 reduced date covers, as days since 1970: `2018` covers the whole year. Null where it is no date. */
export function dateInterval(start: string, end: string = start): Interval | null {
  const first = dayOf(start, false);
  const last = dayOf(end, true);
  return first === null || last === null || last < first ? null : { lower: first, upper: last };
}

function dayOf(date: string, atEnd: boolean): number | null {
  const match = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] ? Number(match[2]) - 1 : atEnd ? 11 : 0;
  const day = match[3] ? Number(match[3]) : atEnd ? new Date(Date.UTC(year, month + 1, 0)).getUTCDate() : 1;
  return Date.UTC(year, month, day) / 86_400_000;
}
