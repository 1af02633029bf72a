import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Selecting } from '../selecting.ts';

/** Sold during the half, in the prior half: half a year. */
const isHalfYear = /\b(?:during|for|in|over) the (?:reporting |previous |prior |current |second |first |latter |last |next )?half$/;

/** Real 2025 U.S. dollars, in 2010 US$: the year whose prices an amount is told in. */
const ofPrices = /(?:\b(?:real|constant|fixed|in|at|of|current)|\()\s*$/;

function isYearOfPrices({ start, number, dimension }: Reading, { view }: Selecting): boolean {
  return (
    dimension === 'money' &&
    start === number.start &&
    /^(?:19[4-9]|20[0-6])\d$/.test(view.text.slice(number.start, number.end)) &&
    ofPrices.test(leftOf(view.folded, number.start))
  );
}

/** 2019年, the 2018版: a number that dates, or lies within a date and measures nothing. */
export function isDate(reading: Reading, selecting: Selecting): boolean {
  const { start, end, number, unit, dimension } = reading;
  const { periods, view } = selecting;
  if (unit === 'date' || dimension === 'date') return true;
  if (isYearOfPrices(reading, selecting)) return true;
  if (isHalfYear.test(view.folded.slice(Math.max(0, start - 24), end)) && !/^\s*(?:of|an?|the|as)\b|^-/.test(view.folded.slice(end)))
    return true;
  if (/^(?:1[5-9]|20|21)\d\d$/.test(view.text.slice(number.start, number.end)) && /^[届级版款]/.test(view.text.slice(number.end)))
    return true;
  return (
    periods.some((period) => start >= period.start && end <= period.end) &&
    !['mass', 'money', 'share', 'power', 'energy'].includes(dimension)
  );
}
