import { smallNumber } from '../../../text/small-numbers.ts';
import { phrasing, type Phrasing } from '../../../text/phrasing.ts';
import { isoDate, type PeriodForm, point, range, yearOf, yearSpoken } from '../period.ts';
import { TO, yearIn } from './calendar.ts';

/** Halves, quarters, ends and runs of months of a year that is written. */
export const partsOfWrittenYears = (YEAR: Phrasing): readonly PeriodForm[] => [
  {
    name: 'zh-part-of-year',
    pattern: phrasing('zh')`${YEAR}\s*年\s*(上半年|下半年|第?[一二三四1-4]季度|第\s?[一二三四1-4]\s?季|首季|年?初|年?底|年?末)`,
    read: ([, year, part]) => partOfYear(yearIn(year), part ?? ''),
  },
  {
    name: 'zh-short-part-of-year',
    pattern: phrasing('zh')`${YEAR}\s*年?\s*(?:h([12])|q([1-4]))(?![a-z\d])`,
    read: ([, year, half, quarter]) => partOfYear(yearIn(year), half === '1' ? '上半年' : half ? '下半年' : `${quarter}季度`),
  },
];

/** The same of the year that was spoken of. */
export const partsOfTheYearSpoken: readonly PeriodForm[] = [
  {
    name: 'zh-months-of-the-year-spoken',
    pattern: phrasing('zh')`(?<![\d年.]\s*)(1[0-2]|[1-9])\s*月?(?:份)?${TO}(1[0-2]|[1-9])\s*月(?:份)?(?!\d)`,
    read: ([, from, to], context) => {
      const year = yearSpoken(context, Number(to)) ?? 0;
      return range(isoDate(year, Number(from)), isoDate(year, Number(to)));
    },
  },
  {
    name: 'zh-part-of-the-year-spoken',
    pattern: phrasing(
      'zh',
    )`(?<![约近每各个数有年上下]\s*)(?:同年|当年)?(前[两二三]季度?|上半年|下半年|第?[一二三四]季度|第\s?[一二三四1-4]\s?季度?|首季度?)(末?)(?!的?滞后)`,
    read: ([, part = '', end], context) => {
      const lastMonth = Number((stretchOfYear(2000, part)?.to ?? '2000-01').slice(5));
      const year = yearSpoken(context, lastMonth);
      const months = year ? stretchOfYear(year, part) : { from: null, to: null };
      return end && months?.to ? point(months.to) : months;
    },
  },
  {
    name: 'zh-part-of-this-year',
    pattern: phrasing(
      'zh',
    )`(今年|本年|去年|上年|前年)\s*(上半年|下半年|前[两二三]季度|第?[一二三四1-4]季度|第\s?[一二三四1-4]\s?季度?|首季度?)`,
    read: ([, year = '', part = ''], { paperYear }) =>
      paperYear === null ? null : stretchOfYear(paperYear - (year.startsWith('前') ? 2 : /^[去上]/.test(year) ? 1 : 0), part),
  },
  {
    name: 'zh-quarter-before',
    pattern: phrasing('zh')`上一?个?季度|前一个?季度`,
    read: (_, { last, spoken }) => quarterBefore(last?.from ?? spoken?.from),
  },
  {
    name: 'zh-part-of-the-year-named',
    pattern: phrasing('zh')`(?:由|从|自)?(?:同年|当年)?(?<!上)年(初|末|底)`,
    read: ([, part], { last, spoken }) => {
      const named = last ?? spoken;
      return named?.from && named.from.slice(0, 4) === named.to?.slice(0, 4) ? partOfYear(yearOf(named.from) ?? 0, part ?? '') : null;
    },
  },
  {
    name: 'zh-whole-of-the-year-spoken',
    pattern: phrasing('zh')`(?<!年)全年(?:度|共|累计)?(?!${'climate-noun'})`,
    read: (_, context) => {
      const { last, spoken } = context;
      const named = last ?? spoken;
      return named?.from?.slice(0, 4) === named?.to?.slice(0, 4) ? point(isoDate(yearSpoken(context) ?? 0)) : null;
    },
  },
];

/** The three months before a quarter that begins with a month. */
function quarterBefore(first: string | null | undefined): { from: string | null; to: string | null } | null {
  const [year, month] = (first ?? '').split('-').map(Number);
  if (!year || !month || month % 3 !== 1) return null;
  return month === 1 ? range(isoDate(year - 1, 10), isoDate(year - 1, 12)) : range(isoDate(year, month - 3), isoDate(year, month - 1));
}

/** 前三季度, 上半年, 第二季度: the months of a part of a year. */
const stretchOfYear = (year: number, part: string) =>
  part.startsWith('前') ? range(isoDate(year, 1), isoDate(year, part.includes('三') ? 9 : 6)) : partOfYear(year, part);

function partOfYear(year: number, part: string): { from: string | null; to: string | null } | null {
  if (part === '上半年') return range(isoDate(year, 1), isoDate(year, 6));
  if (part === '下半年') return range(isoDate(year, 7), isoDate(year, 12));
  const quarter = part.startsWith('首') ? '1' : /[一二三四1-4](?=\s?季)/.exec(part)?.[0];
  if (quarter) return range(isoDate(year, smallNumber(quarter) * 3 - 2), isoDate(year, smallNumber(quarter) * 3));
  return point(isoDate(year, part.includes('初') ? 1 : 12));
}
