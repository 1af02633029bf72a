import { phrasing, type Phrasing } from '../../../text/phrasing.ts';
import { isoDate, monthsUntil, type PeriodForm, range, yearSpoken } from '../period.ts';
import { smallNumber } from '../../../text/small-numbers.ts';
import { calendarNumber, COUNT, DAY, MONTH, yearIn } from './calendar.ts';

/** Months that are counted as one stretch, from the first of a year on (前9个月, 首十一個月) or up to the last (截至6月30日止六個月), where `YEAR` is how the paper writes years. */
export function monthsTogether(YEAR: Phrasing): readonly PeriodForm[] {
  return [
    {
      name: 'zh-first-months',
      pattern: phrasing(
        'zh',
      )`(?:${YEAR}\s*年(?:度)?|(今年)|(去年|上年)|同年|当年)?\s*(?<![较比与和近约之以先])[前首头]\s*${COUNT}\s*(?:个月|月(?!\d))(?:份|累计|合计)?`,
      read: ([, named, thisYear, lastYear, count], context) => {
        const last = smallNumber(count);
        const ofPaper = context.paperYear && (thisYear ? context.paperYear : lastYear ? context.paperYear - 1 : null);
        const year = named ? yearIn(named) : (ofPaper ?? yearSpoken(context, last) ?? 0);
        return range(isoDate(year, 1), isoDate(year, last));
      },
    },
    {
      name: 'zh-months-ended',
      pattern: phrasing(
        'zh',
      )`(?:截至?\s*(?:于|在)?\s*)?(?:${YEAR}\s*年\s*)?${MONTH}\s*月(?:份|底|末|\s*${DAY}\s*日)?\s*(?:为止|止|的|之)(?:的|之)?\s*(?:过去|前)?(?:${COUNT}\s*个月|(财政|会计|财务)?年度|一年)`,
      read: ([text, named, month, , count], context) => {
        if (!/止|截|底|末/.test(text)) return null;
        const last = calendarNumber(month) ?? 0;
        const year = named ? yearIn(named) : (yearSpoken(context, last) ?? 0);
        return monthsUntil(count ? smallNumber(count) : 12, last, year);
      },
    },
    {
      name: 'zh-months-before',
      pattern: phrasing('zh')`(?:先前|对上|之前|此前|上)\s*(?:的\s*)?${COUNT}\s*个月`,
      read: () => ({ from: null, to: null }),
    },
  ];
}
