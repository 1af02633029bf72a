import { phrasing, type Phrasing } from '../../../text/phrasing.ts';
import { isoDate, type PeriodForm, point, range } from '../period.ts';
import { TO, yearIn } from './calendar.ts';

/** Years, months and days that are written in full, alone, in a list or from one to another. */
export const writtenDates = (YEAR: Phrasing): readonly PeriodForm[] => [
  {
    name: 'zh-range-of-dates',
    pattern: phrasing(
      'zh',
    )`${YEAR}\s*年?\s*(?:(\d{1,2})\s*月)?(?:[初底末])?${TO}${YEAR}\s*年?\s*(?:(\d{1,2})\s*月)?[初底末]?(?:年?(?:间|期间))?`,
    read: ([text, from, fromMonth, to, toMonth]) =>
      text.includes('年') || /[-—–~～至]/.test(text)
        ? range(isoDate(yearIn(from), monthIn(fromMonth)), isoDate(yearIn(to), monthIn(toMonth)))
        : null,
  },
  {
    name: 'zh-list-of-years',
    pattern: phrasing('zh')`${YEAR}\s*年?(?:[、,]\s*(?:20|19)\d\d\s*年?){0,6}(?:和|与|及|、)\s*${YEAR}\s*年`,
    read: (match) => (/分别/.test(match.input) ? null : range(isoDate(yearIn(match[1])), isoDate(yearIn(match[2])))),
  },
  {
    name: 'zh-range-in-a-year',
    pattern: phrasing('zh')`${YEAR}\s*年\s*(\d{1,2})\s*月?${TO}(\d{1,2})\s*月`,
    read: ([, year, from, to]) => range(isoDate(yearIn(year), Number(from)), isoDate(yearIn(year), Number(to))),
  },
  {
    name: 'zh-since',
    pattern: phrasing('zh')`(?:自|从)?\s*${YEAR}\s*年\s*(?:(\d{1,2})\s*月)?[初底末]?\s*(?:${'since-word'})`,
    read: ([, year, month]) => {
      const from = isoDate(yearIn(year), monthIn(month));
      return from === null ? null : { from, to: null };
    },
  },
  {
    name: 'zh-date',
    pattern: phrasing('zh')`${YEAR}\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日`,
    read: ([, year, month, day]) => point(isoDate(yearIn(year), Number(month), Number(day))),
  },
  {
    name: 'zh-month',
    pattern: phrasing('zh')`${YEAR}\s*年\s*(\d{1,2})\s*月(?:份|初|底|末)?`,
    read: ([, year, month]) => point(isoDate(yearIn(year), Number(month))),
  },
  {
    name: 'zh-year-of-a-bulletin',
    pattern: phrasing('zh')`(?<=《)${YEAR}(?=[\u3400-\u9fff]{2,16}公报》)`,
    read: ([, year]) => point(isoDate(yearIn(year))),
  },
  {
    name: 'zh-year',
    pattern: phrasing('zh')`${YEAR}\s*(?:年度?(?!${'behind-no-year'})|届)`,
    read: ([, year]) => point(isoDate(yearIn(year))),
  },
  {
    name: 'zh-range-of-bare-years',
    pattern: phrasing('zh')`[(]${YEAR}${TO}${YEAR}[)]`,
    read: ([, from, to]) => range(isoDate(yearIn(from)), isoDate(yearIn(to))),
  },
];

const monthIn = (text: string | undefined): number | undefined => (text ? Number(text) : undefined);
