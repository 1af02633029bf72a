import { smallNumber } from '../../../text/small-numbers.ts';

/** A month as a calendar writes it, captured: 3, 03, 十一. */
export const MONTH = '(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';

/** A day of a month, captured: 5, 31, 二十三. */
export const DAY = '(3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])';

/** A number of months, captured: 9, 两, 十一. */
export const COUNT = '([2-9]|1[0-2]|[二两三四五六七八九]|十[一二]?)';

/** A month or a day as written; undefined where none is. */
export const calendarNumber = (text: string | undefined): number | undefined => (text ? smallNumber(text) : undefined);

const CHINESE_YEAR = '[一二][零〇○一二三四五六七八九]{3}';
const chineseYears = new RegExp(`${CHINESE_YEAR}(?=\\s*(?:年|[-—–~～至到]{1,2}\\s*${CHINESE_YEAR}\\s*年))`, 'g');

/** A folded text with its years in Arabic digits, each where it stood (二零一三年 → 2013年). */
export function withYearsInDigits(folded: string): string {
  return folded.replace(chineseYears, (year) => year.replace(/./g, (digit) => String(smallNumber(digit) || 0)));
}
