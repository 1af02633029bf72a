import { smallNumber } from '../../../text/small-numbers.ts';
import { phrasing } from '../../../text/phrasing.ts';
import { isoDate, type PeriodContext, type PeriodForm, point, range, sameStretchOf, yearOf, yearSpoken } from '../period.ts';
import { calendarNumber, DAY, MONTH } from './calendar.ts';

/** Times that are told by the paper's own or by one spoken of before: now, this year, the same year, the year before. */
export const spokenTimes: readonly PeriodForm[] = [
  { name: 'zh-now', pattern: phrasing('zh')`${'present-time'}`, read: () => ({ from: null, to: null }) },
  {
    name: 'zh-end-of-the-term-reported',
    pattern: phrasing('zh')`(?:本?报告期|(?<![一-龥])本?期)末`,
    read: (_, { spoken }) => point(spoken?.to ? (spoken.to.length === 4 ? `${spoken.to}-12` : spoken.to) : null),
  },
  {
    name: 'zh-term-reported',
    pattern: phrasing('zh')`(?:本?报告期|本期)内?`,
    read: (_, { spoken }) => (spoken ? { from: spoken.from, to: spoken.to } : null),
  },
  {
    name: 'zh-this-year',
    pattern: phrasing('zh')`今年(?:以来)?|本年度?`,
    read: (_, { paperYear }) => (paperYear ? point(isoDate(paperYear)) : null),
  },
  {
    name: 'zh-months-later-named',
    pattern: phrasing('zh')`(?:同年|当年)\s*${MONTH}\s*月(?:份|\s*${DAY}\s*日)?`,
    read: ([, month, day], { last }) => point(isoDate(yearOf(last?.to ?? last?.from) ?? 0, calendarNumber(month), calendarNumber(day))),
  },
  {
    name: 'zh-same-year',
    pattern: phrasing('zh')`${'same-time'}|同期(?!${'record-noun'})|同月(?!份)|(?<!约)当年度?(?!价)`,
    read: ([text], { last, spoken }) => {
      const named = last ?? (/年/.test(text) ? spoken : null);
      return named && { from: named.from, to: named.to };
    },
  },
  {
    name: 'zh-year-before',
    pattern: phrasing('zh')`(?:${'year-before'})(?:同期|同月)?|上年末`,
    read: ([text], context) => yearAway(-1, text, context),
  },
  {
    name: 'zh-years-ago',
    pattern: phrasing('zh')`(?<=[由从自比较])([一二两三四五六七八九十]|\d{1,2})\s*年前(?=的?\s*\d)`,
    read: ([text, count], context) => yearAway(-smallNumber(count), text, context),
  },
  {
    name: 'zh-year-after',
    pattern: phrasing('zh')`${'year-after'}|(?<!连续)第二年`,
    read: ([text], context) => yearAway(1, text, context),
  },
  {
    name: 'zh-next-month',
    pattern: phrasing('zh')`次月|翌月`,
    read: (_, { last }) => {
      const [year, month] = (last?.to ?? '').split('-').map(Number);
      return year && month ? point(month === 12 ? isoDate(year + 1, 1) : isoDate(year, month + 1)) : null;
    },
  },
  {
    name: 'zh-month-of-the-year-named',
    pattern: phrasing(
      'zh',
    )`(?<![\d年]\s*)(?<![\d.一二三四五六七八九十第])${MONTH}\s*月(?:份|初|底|末|\s*${DAY}\s*日)?(?!\s*\d+\s*日)(?!\d)`,
    read: ([, month, day], context) =>
      context.last?.kind === 'range' && context.last.from?.slice(0, 4) !== context.last.to?.slice(0, 4)
        ? null
        : point(isoDate(yearSpoken(context, calendarNumber(month)) ?? 0, calendarNumber(month), calendarNumber(day))),
  },
  {
    name: 'zh-last-years',
    pattern: phrasing('zh')`(?<!${'time-apart'})(?:${'past-adjective'})\s*([一二两三四五六七八九十]|\d{1,2})\s*年(?:间|来)?`,
    read: ([, count], { paperYear, last, spoken }) => {
      const until = paperYear ?? yearOf(last?.to ?? spoken?.to);
      return until ? range(isoDate(until - smallNumber(count)), isoDate(until)) : null;
    },
  },
];

function yearAway(years: number, text: string, { last, paperYear, spoken }: PeriodContext) {
  if (text === '去年' && paperYear) return point(isoDate(paperYear + years));
  const named = last?.to ?? last?.from ?? spoken?.to ?? spoken?.from;
  if (!named) return null;
  return (/同[月期]/.test(text) ? sameStretchOf(last, years) : null) ?? point(isoDate((yearOf(named) ?? 0) + years));
}
