import { smallNumber } from '../../../text/small-numbers.ts';
import type { EraRow } from '../../../schema/knowledge.ts';
import { calendarNumber, DAY, MONTH } from './calendar-words.ts';
import { monthsTogether } from './months-together.ts';
import { isoDate, type PeriodContext, type PeriodForm, point, range, sameStretchOf, seasonOf, yearOf, yearSpoken } from '../period.ts';

const TO = '\\s*(?:[-—–~～]{1,2}|至|到)\\s*';
/** Years as a calendar writes them: those of the Republic (民國112年) bear its name, and in a paper that counts by them they may stand alone (112年). */
const years = {
  common: '(?<!\\d|\\d\\.)(1[5-9]\\d\\d|2[01]\\d\\d|民国\\s*\\d{1,3})',
  republic: `(?<!\\d|\\d\\.|[近逾约达历期]\\s*)(1[5-9]\\d\\d|2[01]\\d\\d|民国\\s*\\d{1,3}|(?<!\\d,)(?:1[0-3]\\d|[89]\\d)(?=\\s*年|${TO}1?\\d\\d\\s*年))`,
};

/** The year of the common calendar that a year as written is. */
const yearIn = (text: string | undefined): number => {
  const year = Number(text?.replace(/\D/g, ''));
  return year < 1000 ? year + 1911 : year;
};

const open = (from: string | null) => (from === null ? null : { from, to: null });

/** The form of the eras that a table names, alone or from one to another. */
export function eraForm(eras: readonly EraRow[]): PeriodForm {
  const byWord = new Map(eras.flatMap((era) => era.words.map((word): [string, EraRow] => [word, era])));
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length).join('|');
  return {
    name: 'zh-era',
    pattern: new RegExp(`(${words})(?:${TO}(${words})|期间|时期)?`, 'g'),
    read: ([, from = '', to]) => {
      const first = byWord.get(from);
      const last = to ? byWord.get(to)?.from : first?.to;
      return first ? { from: isoDate(first.from), to: last ? isoDate(last) : null } : null;
    },
  };
}

/** Chinese time expressions by calendar; folded text, so simplified characters and half width. */
export const chinesePeriods: Readonly<Record<'common' | 'republic', readonly PeriodForm[]>> = {
  common: formsOf(years.common),
  republic: formsOf(years.republic),
};

function formsOf(YEAR: string): readonly PeriodForm[] {
  return [
    {
      name: 'zh-now',
      pattern: /近年来?|近些年来?|近期|目前|当前|如今|现阶段|长期以来|一直以来|以往|迄今/g,
      read: () => ({ from: null, to: null }),
    },
    {
      name: 'zh-range-of-dates',
      pattern: new RegExp(
        `${YEAR}\\s*年?\\s*(?:${MONTH}\\s*月)?(?:[初底末])?${TO}${YEAR}\\s*年?\\s*(?:${MONTH}\\s*月)?[初底末]?(?:年?(?:间|期间))?`,
        'g',
      ),
      read: ([text, from, fromMonth, to, toMonth]) =>
        text.includes('年') || /[-—–~～至]/.test(text)
          ? range(isoDate(yearIn(from), calendarNumber(fromMonth)), isoDate(yearIn(to), calendarNumber(toMonth)))
          : null,
    },
    {
      name: 'zh-season',
      pattern: new RegExp(`${YEAR}/(\\d\\d|\\d{4})(?!\\d)\\s*(?:年度?|榨季|产季|年季|市场年度|作物年度|销售年度)?`, 'g'),
      read: ([, from, to]) => seasonOf(from, to),
    },
    {
      name: 'zh-list-of-years',
      pattern: new RegExp(`${YEAR}\\s*年?(?:[、,]\\s*(?:20|19)\\d\\d\\s*年?){0,6}(?:和|与|及|、)\\s*${YEAR}\\s*年`, 'g'),
      read: (match) => (/分别/.test(match.input) ? null : range(isoDate(yearIn(match[1])), isoDate(yearIn(match[2])))),
    },
    {
      name: 'zh-range-in-a-year',
      pattern: new RegExp(`${YEAR}\\s*年\\s*${MONTH}\\s*月?(?:份)?${TO}${MONTH}\\s*月`, 'g'),
      read: ([, year, from, to]) => range(isoDate(yearIn(year), calendarNumber(from)), isoDate(yearIn(year), calendarNumber(to))),
    },
    {
      name: 'zh-months-of-the-year-spoken',
      pattern: new RegExp(`(?<![\\d年.]\\s*)(1[0-2]|[1-9])\\s*月?(?:份)?${TO}(1[0-2]|[1-9])\\s*月(?:份)?(?!\\d)`, 'g'),
      read: ([, from, to], context) =>
        range(isoDate(yearSpoken(context, Number(to)) ?? 0, Number(from)), isoDate(yearSpoken(context, Number(to)) ?? 0, Number(to))),
    },
    {
      name: 'zh-since',
      pattern: new RegExp(`(?:自|从)?\\s*${YEAR}\\s*年\\s*(?:${MONTH}\\s*月)?[初底末]?\\s*(?:以来|以后|之后|开始|至今|起)`, 'g'),
      read: ([, year, from]) => open(isoDate(yearIn(year), calendarNumber(from))),
    },
    {
      name: 'zh-date',
      pattern: new RegExp(`${YEAR}\\s*年\\s*${MONTH}\\s*月\\s*${DAY}\\s*日`, 'g'),
      read: ([, year, month, day]) => point(isoDate(yearIn(year), calendarNumber(month), calendarNumber(day))),
    },
    {
      name: 'zh-date-in-numbers',
      pattern: /(?<![\d./-])((?:19|20)\d\d)([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?![\d./-])/g,
      read: ([, year, , month, day]) => point(isoDate(Number(year), Number(month), Number(day))),
    },
    {
      name: 'zh-month',
      pattern: new RegExp(`${YEAR}\\s*年\\s*${MONTH}\\s*月(?:份|初|底|末)?`, 'g'),
      read: ([, year, month]) => point(isoDate(yearIn(year), calendarNumber(month))),
    },
    {
      name: 'zh-part-of-year',
      pattern: new RegExp(`${YEAR}\\s*年\\s*(上半年|下半年|第?[一二三四1-4]季度|第\\s?[一二三四1-4]\\s?季|首季|年?初|年?底|年?末)`, 'g'),
      read: ([, year, part]) => partOfYear(yearIn(year), part ?? ''),
    },
    {
      name: 'zh-short-part-of-year',
      pattern: new RegExp(`${YEAR}\\s*年?\\s*(?:h([12])|q([1-4]))(?![a-z\\d])`, 'g'),
      read: ([, year, half, quarter]) => partOfYear(yearIn(year), half === '1' ? '上半年' : half ? '下半年' : `${quarter}季度`),
    },
    {
      name: 'zh-business-year',
      pattern: new RegExp(`${YEAR}\\s*(?:财年|财政年度|会计年度)|(?<![a-z])fy\\s?${YEAR}(?!\\d)`, 'g'),
      read: ([, year, behind]) => point(isoDate(yearIn(year ?? behind))),
    },
    {
      name: 'zh-year-of-a-bulletin',
      pattern: new RegExp(`(?<=《)${YEAR}(?=[\\u3400-\\u9fff]{2,16}公报》)`, 'g'),
      read: ([, year]) => point(isoDate(yearIn(year))),
    },
    ...monthsTogether(YEAR, yearIn),
    {
      name: 'zh-part-of-the-year-spoken',
      pattern:
        /(?<![约近每各个数有年上下]\s*)(?:同年|当年)?(前[两二三]季度?|上半年|下半年|第?[一二三四]季度|第\s?[一二三四1-4]\s?季度?|首季度?)(末?)(?!的?滞后)/g,
      read: ([, part = '', end], context) => {
        const lastMonth = Number((stretchOfYear(2000, part)?.to ?? '2000-01').slice(5));
        const year = yearSpoken(context, lastMonth);
        const months = year ? stretchOfYear(year, part) : { from: null, to: null };
        return end && months?.to ? point(months.to) : months;
      },
    },
    {
      name: 'zh-quarter-before',
      pattern: /上一?个?季度|前一个?季度/g,
      read: (_, { last, spoken }) => quarterBefore(last?.from ?? spoken?.from),
    },
    {
      name: 'zh-part-of-the-year-named',
      pattern: /(?:由|从|自)?(?:同年|当年)?(?<!上)年(初|末|底)/g,
      read: ([, part], { last, spoken }) => {
        const named = last ?? spoken;
        return named?.from && named.from.slice(0, 4) === named.to?.slice(0, 4) ? partOfYear(yearOf(named.from) ?? 0, part ?? '') : null;
      },
    },
    {
      name: 'zh-end-of-the-term-reported',
      pattern: /(?:本?报告期|(?<![一-龥])本?期)末/g,
      read: (_, { spoken }) => point(spoken?.to ? (spoken.to.length === 4 ? `${spoken.to}-12` : spoken.to) : null),
    },
    {
      name: 'zh-term-reported',
      pattern: /(?:本?报告期|本期)内?/g,
      read: (_, { spoken }) => (spoken ? { from: spoken.from, to: spoken.to } : null),
    },
    {
      name: 'zh-whole-of-the-year-spoken',
      pattern: /(?<!年)全年(?:度|共|累计)?(?!无霜期|日照)/g,
      read: (_, context) => {
        const { last, spoken } = context;
        const named = last ?? spoken;
        return named?.from?.slice(0, 4) === named?.to?.slice(0, 4) ? point(isoDate(yearSpoken(context) ?? 0)) : null;
      },
    },
    {
      name: 'zh-this-year',
      pattern: /今年(?:以来)?|本年度?/g,
      read: (_, { paperYear }) => (paperYear ? point(isoDate(paperYear)) : null),
    },
    {
      name: 'zh-year-in-brackets',
      pattern: /[今去前明]\s?\(\s?(\d{2,4})\s?\)\s?年度?/g,
      read: ([, year]) => point(isoDate(yearIn(year))),
    },
    {
      name: 'zh-year',
      pattern: new RegExp(`${YEAR}\\s*(?:年度?(?!代|版|第|期|来)|届)`, 'g'),
      read: ([, year]) => point(isoDate(yearIn(year))),
    },
    {
      name: 'zh-decade',
      pattern: /(?<!\d)(1[5-9]\d0|20\d0)\s*年代(?:\s*(?:[-—–~～]{1,2}|至|到)\s*(1[5-9]\d0|20\d0)\s*年代)?/g,
      read: ([, from, to]) => range(isoDate(Number(from)), isoDate(Number(to ?? from) + 9)),
    },
    {
      name: 'zh-decade-of-a-century',
      pattern:
        /(?:(1\d|2\d)世纪|(上)世纪|(二十)世纪)\s*(?:(\d0)\s*(?:[-—–~～]{1,2}|至|到)\s*)?(\d0|[一二三四五六七八九](?:、[一二三四五六七八九])?十)\s*年代(初期?|中期|末期?)?/g,
      read: ([, century, , , first, decade, part]) => {
        const base = (century ? Number(century) - 1 : 19) * 100;
        const numbers = /^\d/.test(decade ?? '')
          ? [Number(decade)]
          : [...(decade ?? '').replace(/[十、]/g, '')].map((digit) => smallNumber(digit) * 10);
        const from = base + (first ? Number(first) : (numbers[0] ?? 0));
        const to = base + (numbers.at(-1) ?? 0) + 9;
        if (part?.startsWith('中')) return point(isoDate(from + 5));
        return part?.startsWith('初') ? range(isoDate(from), isoDate(from + 3)) : range(isoDate(from), isoDate(to));
      },
    },
    {
      name: 'zh-republic-school-year',
      pattern: /(?<!\d|\d[.,])(1[0-3]\d|[89]\d)\s*(?:学年度?|会计年度|年度(?![一-龥]{0,2}[第期]))/g,
      read: ([, year]) => point(isoDate(yearIn(year))),
    },
    {
      name: 'zh-school-year',
      pattern: new RegExp(`${YEAR}(?:\\s*[-—–~～]{1,2}\\s*(\\d{4}))?\\s*学年(?:度|第[一二]学期)?`, 'g'),
      read: ([, from, to]) => (to ? seasonOf(from, to) : point(isoDate(yearIn(from)))),
    },
    {
      name: 'zh-plan',
      pattern:
        /(?:“([一二三四]?)|(?<![一-龥])(十[一二三四五]?))(?:(十[一二三四五]?)?)五”?(?:期间|时期|规划期)?(前[一二三四]年)?(?:期间|时期)?/g,
      read: ([text, , bare, quoted, first]) => {
        if (!/[”间期]/.test(text)) return null;
        const number = [...(quoted ?? bare ?? '')].reduce((sum, digit) => sum + smallNumber(digit), 0);
        if (number < 10 || number > 16) return null;
        const start = 2001 + (number - 10) * 5;
        return range(isoDate(start), isoDate(first ? start + smallNumber(first[1]) - 1 : start + 4));
      },
    },
    {
      name: 'zh-months-later-named',
      pattern: new RegExp(`(?:同年|当年)\\s*${MONTH}\\s*月(?:份|\\s*${DAY}\\s*日)?`, 'g'),
      read: ([, month, day], { last }) => point(isoDate(yearOf(last?.to ?? last?.from) ?? 0, calendarNumber(month), calendarNumber(day))),
    },
    {
      name: 'zh-same-year',
      pattern:
        /同年|(?<!约)当年度?|同期(?!历史|新高|新低|最高|最低|次高|纪录)|该[年月季]|同月(?!份)|当月|当时|其时|这一时期|此期间|这期间/g,
      read: ([text], { last, spoken }) => {
        const named = last ?? (/年/.test(text) ? spoken : null);
        return named && { from: named.from, to: named.to };
      },
    },
    {
      name: 'zh-year-before',
      pattern: /上一?年(?:同期|同月)?|前一年|去年(?:同期|同月)?|上年末/g,
      read: ([text], context) => yearAway(-1, text, context),
    },
    { name: 'zh-year-after', pattern: /次年|翌年|下一年|(?<!连续)第二年/g, read: ([text], context) => yearAway(1, text, context) },
    {
      name: 'zh-next-month',
      pattern: /次月|翌月/g,
      read: (_, { last }) => {
        const [year, m] = (last?.to ?? '').split('-').map(Number);
        return year && m ? point(m === 12 ? isoDate(year + 1, 1) : isoDate(year, m + 1)) : null;
      },
    },
    {
      name: 'zh-month-of-the-year-named',
      pattern: new RegExp(
        `(?<![\\d年]\\s*)(?<![\\d.一二三四五六七八九十第])${MONTH}\\s*月(?:份|初|底|末|\\s*${DAY}\\s*日)?(?!\\s*\\d+\\s*日)(?!\\d)`,
        'g',
      ),
      read: ([, month, day], context) =>
        context.last?.kind === 'range' && context.last.from?.slice(0, 4) !== context.last.to?.slice(0, 4)
          ? null
          : point(isoDate(yearSpoken(context, calendarNumber(month)) ?? 0, calendarNumber(month), calendarNumber(day))),
    },
    {
      name: 'zh-last-years',
      pattern:
        /(?<!提前|提早|延后|推迟|推后|历时|为期|耗时|相隔|时隔)(?:近|最近|过去)\s*([一二两三四五六七八九十]|\d{1,2})\s*年(?:间|来)?/g,
      read: ([, count], { paperYear, last, spoken }) => {
        const until = paperYear ?? yearOf(last?.to ?? spoken?.to);
        return until ? range(isoDate(until - smallNumber(count)), isoDate(until)) : null;
      },
    },
    {
      name: 'zh-range-of-bare-years',
      pattern: new RegExp(`[(]${YEAR}${TO}${YEAR}[)]`, 'g'),
      read: ([, from, to]) => range(isoDate(yearIn(from)), isoDate(yearIn(to))),
    },
  ];
}

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

function yearAway(years: number, text: string, { last, paperYear, spoken }: PeriodContext) {
  if (text === '去年' && paperYear) return point(isoDate(paperYear + years));
  const named = last?.to ?? last?.from ?? spoken?.to ?? spoken?.from;
  if (!named) return null;
  return (/同[月期]/.test(text) ? sameStretchOf(last, years) : null) ?? point(isoDate((yearOf(named) ?? 0) + years));
}
