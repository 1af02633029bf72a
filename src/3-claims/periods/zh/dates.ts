import { phrasing, type Phrasing } from '../../../text/phrasing.ts';
import { isoDate, type PeriodForm, point, range } from '../period.ts';
import { calendarNumber, DAY, MONTH, TO, yearIn } from './calendar.ts';

/** Years, months and days that are written in full, alone, in a list or from one to another. */
export const writtenDates = (YEAR: Phrasing): readonly PeriodForm[] => [
  {
    name: 'zh-range-of-dates',
    pattern: phrasing(
      'zh',
    )`${YEAR}\s*年?\s*(?:${MONTH}\s*月)?(?:[初底末])?${TO}${YEAR}\s*年?\s*(?:${MONTH}\s*月)?[初底末]?(?:年?(?:间|期间))?`,
    read: ([text, from, fromMonth, to, toMonth]) =>
      text.includes('年') || /[-—–~～至]/.test(text)
        ? range(isoDate(yearIn(from), calendarNumber(fromMonth)), isoDate(yearIn(to), calendarNumber(toMonth)))
        : null,
  },
  {
    name: 'zh-list-of-years',
    pattern: phrasing('zh')`${YEAR}\s*年?(?:[、,]\s*(?:20|19)\d\d\s*年?){0,6}(?:和|与|及|、)\s*${YEAR}\s*年`,
    read: (match) => (/分别/.test(match.input) ? null : range(isoDate(yearIn(match[1])), isoDate(yearIn(match[2])))),
  },
  {
    name: 'zh-range-in-a-year',
    pattern: phrasing('zh')`${YEAR}\s*年\s*${MONTH}\s*月?(?:份)?${TO}${MONTH}\s*月`,
    read: ([, year, from, to]) => range(isoDate(yearIn(year), calendarNumber(from)), isoDate(yearIn(year), calendarNumber(to))),
  },
  {
    name: 'zh-since',
    pattern: phrasing('zh')`(?:自|从)?\s*${YEAR}\s*年\s*(?:${MONTH}\s*月)?[初底末]?\s*(?:${'since-word'})`,
    read: ([, year, month]) => {
      const from = isoDate(yearIn(year), calendarNumber(month));
      return from === null ? null : { from, to: null };
    },
  },
  {
    name: 'zh-since-deed',
    pattern: phrasing('zh')`(?:自|从)\s*${YEAR}\s*年[\u3400-\u9fff]{1,8}(?:以来|至今)`,
    read: ([, year]) => {
      const from = isoDate(yearIn(year));
      return from === null ? null : { from, to: null };
    },
  },
  {
    name: 'zh-date',
    pattern: phrasing('zh')`${YEAR}\s*年\s*${MONTH}\s*月\s*${DAY}\s*日`,
    read: ([, year, month, day]) => point(isoDate(yearIn(year), calendarNumber(month), calendarNumber(day))),
  },
  {
    name: 'zh-date-in-numbers',
    pattern: phrasing('zh')`(?<![\d./-])((?:19|20)\d\d)([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?![\d./-])`,
    read: ([, year, , month, day]) => point(isoDate(Number(year), Number(month), Number(day))),
  },
  {
    name: 'zh-month',
    pattern: phrasing('zh')`${YEAR}\s*年\s*${MONTH}\s*月(?:份|初|底|末)?`,
    read: ([, year, month]) => point(isoDate(yearIn(year), calendarNumber(month))),
  },
  {
    name: 'zh-year-of-a-bulletin',
    pattern: phrasing('zh')`(?<=《)${YEAR}(?=[\u3400-\u9fff]{2,16}公报》)`,
    read: ([, year]) => point(isoDate(yearIn(year))),
  },
  {
    name: 'zh-year-in-brackets',
    pattern: phrasing('zh')`[今去前明]\s?\(\s?(\d{2,4})\s?\)\s?年度?`,
    read: ([, year]) => point(isoDate(yearIn(year))),
  },
  {
    name: 'zh-year',
    pattern: phrasing('zh')`${YEAR}\s*(?:年度?(?!${'behind-no-year'}|\s*第\s*[\d一二三四五六七八九十]{1,3}\s*[期号卷辑版])|届)`,
    read: ([, year]) => point(isoDate(yearIn(year))),
  },
  {
    name: 'zh-range-of-bare-years',
    pattern: phrasing('zh')`[(]${YEAR}${TO}${YEAR}[)]`,
    read: ([, from, to]) => range(isoDate(yearIn(from)), isoDate(yearIn(to))),
  },
];
