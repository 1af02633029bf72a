import { smallNumber } from '../../../text/small-numbers.ts';
import { phrasing, type Phrasing } from '../../../text/phrasing.ts';
import type { Calendar } from '../period.ts';

/** From one time to another. */
export const TO = phrasing('zh')`\s*(?:[-—–~～]{1,2}|${'up-to'})\s*`;

/** Years as a calendar writes them, one group: those of the Republic (民國112年) bear its name, and in a paper that counts by them they may stand alone (112年). */
export const years: Readonly<Record<Calendar, Phrasing>> = {
  common: phrasing('zh')`(?<!\d|\d\.)(1[5-9]\d\d|2[01]\d\d|民国\s*\d{1,3})`,
  republic: phrasing(
    'zh',
  )`(?<!\d|\d\.|[近逾约达历期]\s*)(1[5-9]\d\d|2[01]\d\d|民国\s*\d{1,3}|(?<!\d,)(?:1[0-3]\d|[89]\d)(?=\s*年|${TO}1?\d\d\s*年))`,
};

/** The year of the common calendar that a year as written is. */
export function yearIn(text: string | undefined): number {
  const year = Number(text?.replace(/\D/g, ''));
  return year < 1000 ? year + 1911 : year;
}

/** A month as a calendar writes it: 3, 03, 十一; one group. */
export const MONTH = /(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])/;

/** A day of a month: 5, 31, 二十三; one group. */
export const DAY = /(3[01]|[12]\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])/;

/** A number of months: 9, 两, 十一; one group. */
export const COUNT = /([2-9]|1[0-2]|[二两三四五六七八九]|十[一二]?)/;

/** A month or a day as written; undefined where none is. */
export const calendarNumber = (text: string | undefined): number | undefined => (text ? smallNumber(text) : undefined);

const CHINESE_YEAR = '[一二][零〇○一二三四五六七八九]{3}';
const chineseYears = new RegExp(`${CHINESE_YEAR}(?=\\s*(?:年|[-—–~～至到]{1,2}\\s*${CHINESE_YEAR}\\s*年))`, 'g');

/** A folded text with its years in Arabic digits, each where it stood (二零一三年 → 2013年). */
export function withYearsInDigits(folded: string): string {
  return folded.replace(chineseYears, (year) => year.replace(/./g, (digit) => String(smallNumber(digit) || 0)));
}
