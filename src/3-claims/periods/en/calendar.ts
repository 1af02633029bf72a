/** The names of the months, in order. */
export const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** A month, in full or cut short: one group. */
export const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?';
/** A year between 1500 and 2199 that is no part of a number or an amount: one group. */
export const YEAR = '(?<!\\d|\\d[.,]|[$€£¥])(1[5-9]\\d\\d|20\\d\\d|21\\d\\d)(?![\\d]|[.,]\\d)';
/** The number of a month (march is 3). */
export const monthOf = (text: string | undefined): number | undefined =>
  text ? months.findIndex((name) => name.startsWith(text.slice(0, 3))) + 1 : undefined;
