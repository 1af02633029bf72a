import type { UnitRow } from '../../../schema/knowledge.ts';
import { metric, unit } from './row.ts';

/** Durations. Years and months have the year as base, shorter ones the second: calendar and clock do not divide evenly. */
export const durations: readonly UnitRow[] = [
  ...metric(unit('s', 'duration', 's', 1, { zh: ['秒', '秒钟'], en: ['second', 'seconds', 'sec', 'secs'], symbols: ['s'] }), 'mμnpf'),
  unit('min', 'duration', 's', 60, { zh: ['分钟'], en: ['minute', 'minutes', 'mins'], symbols: ['min'] }),
  unit('s', 'duration', 's', 900, { zh: ['刻钟', '刻'] }),
  unit('h', 'duration', 's', 3600, { zh: ['小时', '个小时', '钟头', '个钟头', '个钟'], en: ['hour', 'hours', 'hrs'], symbols: ['h', 'hr'] }),
  unit('d', 'duration', 's', 86400, { zh: ['天', '日', '个工作日', '工作日', '个交易日', '昼夜'], en: ['day', 'days', 'working days', 'business days'], symbols: ['d'] }),
  unit('wk', 'duration', 's', 604800, { zh: ['周', '个星期', '星期', '个礼拜', '礼拜'], en: ['week', 'weeks', 'wks'], symbols: ['wk'] }),
  unit('mo', 'duration', 'a', 1 / 12, { zh: ['个月', '月'], en: ['month', 'months'], symbols: ['mo'] }),
  unit('3.mo', 'duration', 'a', 0.25, { zh: ['季度', '个季度'], en: ['quarters'] }),
  unit('a', 'duration', 'a', 1, {
    zh: ['年', '周年', '周岁', '岁', '载'],
    en: ['year', 'years', 'yrs', 'years old', 'year old', 'year-old', 'years of age', 'calendar years', 'financial years', 'yo', 'y/o'],
    symbols: ['yr', 'y'],
  }),
  unit('mo', 'duration', 'a', 1 / 12, { en: ['months old', 'month old', 'month-old', 'months of age'] }),
  unit('wk', 'duration', 's', 604800, { en: ['weeks old', 'week old', 'week-old', 'weeks of age'] }),
  unit('d', 'duration', 's', 86400, { en: ['days old', 'day old', 'day-old', 'days of age'] }),
  unit('10.a', 'duration', 'a', 10, { en: ['decade', 'decades'] }),
  unit('100.a', 'duration', 'a', 100, { zh: ['世纪', '个世纪'], en: ['century', 'centuries'] }),
  unit('ka', 'duration', 'a', 1e3, { symbols: ['ka', 'kyr', 'kyrs'] }),
  unit('Ma', 'duration', 'a', 1e6, { en: ['megayear', 'megayears', 'megaannum'], symbols: ['Ma', 'Myr', 'Myrs'] }),
  unit('Ga', 'duration', 'a', 1e9, { en: ['gigayear', 'gigayears', 'gigaannum'], symbols: ['Ga', 'Gyr', 'Gyrs', 'byr'] }),
];

/** Shares, ratios, scores. */
export const shares: readonly UnitRow[] = [
  unit('%', 'share', '%', 1, { zh: ['％'], en: ['percent', 'per cent', 'per-cent', 'percents', 'pct', 'percentage'], symbols: ['%', '﹪', '% by weight', 'wt%', 'wt.%', 'wt. %', 'wt %', 'vol%', 'vol.%', 'vol %', 'mol%', 'mol %', 'at.%', 'at%', '% (w/w)', '% (v/v)', '% (w/v)'] }),
  unit('%', 'share', '%', 10, { zh: ['成', '折'] }, 'GB/T 15835-2011'),
  unit('%', 'share-change', '%', 1, { zh: ['个百分点', '百分点'], en: ['percentage points', 'percentage point', 'percentage-point', 'percent points', 'percent point', '%-points', '% points', 'pct pts'], symbols: ['pp', 'p.p.', 'pps', 'ppt', 'ppts'] }),
  unit('%', 'share-change', '%', 0.01, { zh: ['个基点', '基点'], en: ['basis points', 'basis point', 'basis-point'], symbols: ['bp', 'bps.'] }),
  unit('10*-3', 'share', '%', 0.1, { en: ['per mille', 'permille', 'per mil'], symbols: ['‰', '%o'] }),
  unit('10*-4', 'share', '%', 1e-2, { zh: ['万分率'], en: ['per myriad', 'per ten thousand'], symbols: ['‱'] }),
  unit('10*-5', 'share', '%', 1e-3, { zh: ['十万分率', '/10万人', '/10万', '/十万人', '/十万', '例/10万人', '例/10万', '人/10万人', '人/10万'], en: ['per hundred thousand'], symbols: ['/100000', '/100,000', '/100 000'] }),
  unit('10*-6', 'concentration', '%', 1e-4, { en: ['parts per million'], zh: ['百万分率'], symbols: ['ppm', 'ppmv', 'ppmw', 'ppm v'] }),
  unit('10*-9', 'concentration', '%', 1e-7, { en: ['parts per billion'], symbols: ['ppb', 'ppbv'] }),
  unit('10*-12', 'concentration', '%', 1e-10, { en: ['parts per trillion'], symbols: ['pptv', 'ppq'] }),
  unit('1', 'ratio', '1', 1, { zh: ['倍', '倍数'], en: ['times', '-fold', 'fold', ' fold', '-times'], symbols: ['×', 'x'] }, 'GB/T 15835-2011'),
  unit('1', 'count', '1', 12, { zh: ['打'], en: ['dozen', 'dozens', 'doz', 'dozs', 'dz', 'dzs'] }, 'Oxford English Dictionary'),
  unit('1', 'score', '1', 1, { zh: ['分', '个点', '点'], en: ['point', 'points', 'pts'] }, 'UCUM 2.1, annotation'),
];
