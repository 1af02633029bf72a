import type { Reading } from '../../quantities/reading.ts';
import type { Selecting } from '../selecting.ts';

/** 2019年, the 2018版: a number that dates, or lies within a date and measures nothing. */
export function isDate({ start, end, number, unit, dimension }: Reading, { periods, view }: Selecting): boolean {
  if (unit === 'date' || dimension === 'date') return true;
  if (/^(?:1[5-9]|20|21)\d\d$/.test(view.text.slice(number.start, number.end)) && /^[届级版款]/.test(view.text.slice(number.end)))
    return true;
  return (
    periods.some((period) => start >= period.start && end <= period.end) &&
    !['mass', 'money', 'share', 'power', 'energy'].includes(dimension)
  );
}
