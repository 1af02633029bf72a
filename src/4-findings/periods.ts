import { dateInterval } from '../interval/date-interval.ts';

/** The two ends of a period key (`2023`, `2018/2022`); empty where open. */
export function endsOf(period: string): { start: string; end: string } {
  const slash = period.indexOf('/');
  return slash < 0 ? { start: period, end: period } : { start: period.slice(0, slash), end: period.slice(slash + 1) };
}

/** Whether the first period lies inside the second and is shorter. */
export function periodWithin(inner: string, outer: string): boolean {
  const [a, b] = [daysOf(inner), daysOf(outer)];
  return a !== null && b !== null && a.lower >= b.lower && a.upper <= b.upper && a.upper - a.lower < b.upper - b.lower;
}

/** The calendar year of a period that is one, else null. */
export function yearOf(period: string): number | null {
  return /^\d{4}$/.test(period) ? Number(period) : null;
}

function daysOf(period: string): { lower: number; upper: number } | null {
  const { start, end } = endsOf(period);
  return start && end ? dateInterval(start, end) : null;
}
