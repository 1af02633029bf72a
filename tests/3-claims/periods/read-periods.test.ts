import { describe, expect, it } from 'vitest';
import type { Calendar, PeriodMention } from '../../../src/3-claims/periods/period.ts';
import { createPeriodReader } from '../../../src/3-claims/periods/read-periods.ts';
import { builtInKnowledge } from '../../../src/knowledge/built-in.ts';
import { foldText } from '../../../src/text/fold.ts';
import { wordingOf } from '../../../src/text/phrasing.ts';

const knowledge = builtInKnowledge();
const readPeriods = createPeriodReader(wordingOf(knowledge.wording), knowledge.eras);
const last: PeriodMention = { start: 0, end: 0, text: '', from: '2021-09', to: '2021-09', kind: 'point' };
const read = (text: string, language: 'zh' | 'en', calendar: Calendar = 'common') =>
  readPeriods(text, foldText(text), language, { paperYear: 2025, calendar, last, spoken: null })
    .map(({ start, end, from, to }) => `${text.slice(start, end).trim()} = ${from}/${to}`)
    .join('; ');

const chinese: [text: string, periods: string][] = [
  ['2019年锂产量', '2019年 = 2019/2019'],
  ['2016—2018年间', '2016—2018年间 = 2016/2018'],
  ['2016年至2018年', '2016年至2018年 = 2016/2018'],
  ['由2015年的3吨升到2017年的4吨', '2015年 = 2015/2015; 2017年 = 2017/2017'],
  ['前三季度增长，第四季度放缓', '前三季度 = 2021-01/2021-09; 第四季度 = 2021-10/2021-12'],
  ['约一季度的滞后', ''],
  ['2022年3月5日', '2022年3月5日 = 2022-03-05/2022-03-05'],
  ['2022 年 3 月', '2022 年 3 月 = 2022-03/2022-03'],
  ['2020年底', '2020年底 = 2020-12/2020-12'],
  ['2024年第三季度', '2024年第三季度 = 2024-07/2024-09'],
  ['2021年前9个月', '2021年前9个月 = 2021-01/2021-09'],
  ['2020年前两个月', '2020年前两个月 = 2020-01/2020-02'],
  ['2024年上半年', '2024年上半年 = 2024-01/2024-06'],
  ['2019年以来', '2019年以来 = 2019/null'],
  ['上世纪70年代', '上世纪70年代 = 1970/1979'],
  ['20世纪50—60年代', '20世纪50—60年代 = 1950/1969'],
  ['“十三五”期间', '“十三五”期间 = 2016/2020'],
  ['民國112年', '民國112年 = 2023/2023'],
  ['近三年', '近三年 = 2022/2025'],
  ['今年以来', '今年以来 = 2025/2025'],
  ['全年产量', '全年 = 2021/2021'],
  ['比上年全年加快', '上年 = 2020/2020'],
  ['112學年度招生', '112學年度 = 2023/2023'],
  ['2021—2022学年', '2021—2022学年 = 2021/2022'],
  ['2019年增加，較2016年減少，同年', '2019年 = 2019/2019; 2016年 = 2016/2016; 同年 = 2019/2019'],
  ['同年12月', '同年12月 = 2021-12/2021-12'],
  ['次月', '次月 = 2021-10/2021-10'],
  ['上年同期', '上年同期 = 2020-09/2020-09'],
  ['储备15年的需求', ''],
  ['第2023号', ''],
  ['据统计，2019年产量', '2019年 = 2019/2019'],
  ['改革开放初期至本世纪初', '改革开放初期至本世纪初 = 1978/2000'],
  ['近年来', '近年来 = null/null'],
  ['民國112年底', '民國112年底 = 2023-12/2023-12'],
  ['4月20日的报价', '4月20日 = 2021-04-20/2021-04-20'],
  ['112年的历史', ''],
  ['2023H1营收', '2023H1 = 2023-01/2023-06'],
  ['2023年Q3交付', '2023年Q3 = 2023-07/2023-09'],
  ['2022财年', '2022财年 = 2022/2022'],
  ['二零一六年七月的出口', '二零一六年七月 = 2016-07/2016-07'],
  ['二〇二二年三月二十一日', '二〇二二年三月二十一日 = 2022-03-21/2022-03-21'],
  ['二零一二至二零一五年', '二零一二至二零一五年 = 2012/2015'],
  ['2018年首七個月', '2018年首七個月 = 2018-01/2018-07'],
  ['二零一八年首十一個月', '二零一八年首十一個月 = 2018-01/2018-11'],
  ['今年首8個月', '今年首8個月 = 2025-01/2025-08'],
  ['去年前10月累計', '去年前10月累計 = 2024-01/2024-10'],
  ['與先前三個月比較', '先前三個月 = null/null'],
  ['前三个月', '前三个月 = 2021-01/2021-03'],
  ['截至2019年4月底的三個月', '截至2019年4月底的三個月 = 2019-02/2019-04'],
  ['截至二零二三年十二月三十一日止年度', '截至二零二三年十二月三十一日止年度 = 2023-01/2023-12'],
  ['截至2024年6月30日止六個月', '截至2024年6月30日止六個月 = 2024-01/2024-06'],
  ['截至2020年3月為止的一年', '截至2020年3月為止的一年 = 2019-04/2020-03'],
  ['截至2024年6月', '2024年6月 = 2024-06/2024-06'],
  ['十一月底結算', '十一月底 = 2021-11/2021-11'],
  ['歷時三個月', ''],
  ['2023/08/15公布', '2023/08/15 = 2023-08-15/2023-08-15'],
  ['今(114)年出口', '今(114)年 = 2025/2025'],
  ['去(2024)年', '去(2024)年 = 2024/2024'],
];

const republic: [text: string, periods: string][] = [
  ['112年用電量', '112年 = 2023/2023'],
  ['截至112年底', '112年底 = 2023-12/2023-12'],
  ['110年至112年', '110年至112年 = 2021/2023'],
  ['108—112年', '108—112年 = 2019/2023'],
  ['自109年起', '自109年起 = 2020/null'],
  ['112年第2季度', '112年第2季度 = 2023-04/2023-06'],
  ['112年3月', '112年3月 = 2023-03/2023-03'],
  ['西元2019年', '2019年 = 2019/2019'],
  ['歷112年', ''],
];

const english: [text: string, periods: string][] = [
  ['in the third quarter of this year', 'in the third quarter of this year = 2025-07/2025-09'],
  ["at the end of this year's second quarter", "at the end of this year's second quarter = 2025-06/2025-06"],
  ['at the close of the first quarter', 'at the close of the first quarter = 2021-03/2021-03'],
  ['last year’s fourth quarter', 'last year’s fourth quarter = 2024-10/2024-12'],
  ['at the end of Q3 2019', 'at the end of Q3 2019 = 2019-09/2019-09'],
  ['2Q2022, 1H 2023 and 4Q19', '2Q2022 = 2022-04/2022-06; 1H 2023 = 2023-01/2023-06; 4Q19 = 2019-10/2019-12'],
  ['the same month of last year', 'the same month of last year = 2020-09/2020-09'],
  ['the same period in 2018', 'the same period in 2018 = 2018-09/2018-09'],
  ['between 1 March 2016 and 31 August 2018', 'between 1 March 2016 and 31 August 2018 = 2016-03-01/2018-08-31'],
  ['from March 3 to April 5, 2020', 'from March 3 to April 5, 2020 = 2020-03-03/2020-04-05'],
  ['between January and March', 'between January and March = 2021-01/2021-03'],
  ['this year', 'this year = 2025/2025'],
  ['so far in 2024', 'so far in 2024 = 2024/2024'],
  ['prices fell in the second quarter', 'in the second quarter = 2021-04/2021-06'],
  ['sales rose in March', 'in March = 2021-03/2021-03'],
  ['output in 2019 was', '2019 = 2019/2019'],
  ['between 2015 and 2018', 'between 2015 and 2018 = 2015/2018'],
  ['2016–2018', '2016–2018 = 2016/2018'],
  ['from 4 t in 2010 to 9 t in 2020', '2010 = 2010/2010; 2020 = 2020/2020'],
  ['on 5 March 2022', '5 March 2022 = 2022-03-05/2022-03-05'],
  ['March 5, 2022', 'March 5, 2022 = 2022-03-05/2022-03-05'],
  ['at the end of 2020', 'at the end of 2020 = 2020-12/2020-12'],
  ['in the first six months of 2014', 'the first six months of 2014 = 2014-01/2014-06'],
  ['the last three months of 2014', 'the last three months of 2014 = 2014-10/2014-12'],
  ['the first 9 months of 2014', 'the first 9 months of 2014 = 2014-01/2014-09'],
  ['in the June 2020 quarter', 'in the June 2020 quarter = 2020-04/2020-06'],
  ['the March quarter of 2020', 'the March quarter of 2020 = 2020-01/2020-03'],
  ['in the June quarter', 'in the June quarter = 2021-04/2021-06'],
  ['in the year to March 2020', 'in the year to March 2020 = 2019-04/2020-03'],
  ['for the 12 months to May 2020', 'for the 12 months to May 2020 = 2019-06/2020-05'],
  [
    'Q1 2020, up on the previous quarter and a year earlier',
    'Q1 2020 = 2020-01/2020-03; the previous quarter = 2019-10/2019-12; a year earlier = 2019-01/2019-03',
  ],
  [
    'in the year to March 2020, against 4 t a year earlier',
    'in the year to March 2020 = 2019-04/2020-03; a year earlier = 2018-04/2019-03',
  ],
  ['in the first half of 2024', 'first half of 2024 = 2024-01/2024-06'],
  ['since 2019', 'since 2019 = 2019/null'],
  ['the 1970s', 'the 1970s = 1970/1979'],
  ['a year earlier', 'a year earlier = 2020-09/2020-09'],
  ['one year earlier', 'one year earlier = 2020-09/2020-09'],
  ['up 4% on the year', ''],
  ['up 4% year-on-year', ''],
  ['over the past five years', 'over the past five years = 2020/2025'],
  ['some 2023 patients', ''],
  ['$2,015', ''],
  ['from 13.8% in 2010 to 16.2%', '2010 = 2010/2010'],
  ['12,015 t', ''],
];

describe('time expressions', () => {
  it.each(chinese)('zh: %s', (text, periods) => expect(read(text, 'zh')).toBe(periods));
  it.each(republic)('zh in a paper that counts by the Republic: %s', (text, periods) => expect(read(text, 'zh', 'republic')).toBe(periods));
  it.each(english)('en: %s', (text, periods) => expect(read(text, 'en')).toBe(periods));
});
