import { smallNumberWords } from '../../../text/small-numbers.ts';

const months = 'january february march april may june july august september october november december'.split(' ');
const ordinals = ['first', 'second', 'third', 'fourth'];

/** A year between 1500 and 2199 that is no part of a number or an amount, whatever stands behind it: one group. */
export const YEAR_BEGUN = /(?<!\d|\d[.,]|[$€£¥])(1[5-9]\d\d|20\d\d|21\d\d)/;

/** Such a year that ends there. */
export const YEAR = new RegExp(String.raw`${YEAR_BEGUN.source}(?![\d]|[.,]\d)`);

/** The name of a month: one group. */
export const MONTH_IN_FULL = new RegExp(`(${months.join('|')})`);

/** A month, in full or cut short: one group. */
export const MONTH = new RegExp(String.raw`(${[...months, 'sept', ...months.map((month) => month.slice(0, 3))].join('|')})\.?`);

/** The number of a month (march is 3). */
export const monthOf = (text: string | undefined): number | undefined =>
  text ? months.findIndex((name) => name.startsWith(text.slice(0, 3))) + 1 : undefined;

/** Which quarter or half: one group. */
export const ORDINAL = new RegExp(`(${ordinals.join('|')})`);

/** The number of a quarter or half (second is 2). */
export const ordinalOf = (word: string | undefined): number => ordinals.indexOf(word ?? '') + 1;

/** How many years, months or weeks, in a word or in digits: one group. */
export const COUNT = new RegExp(String.raw`(${smallNumberWords}|\d{1,2})`);
