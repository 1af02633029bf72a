import { phrasing, type Phrasing } from '../../../text/phrasing.ts';
import { isoDate, type PeriodForm, point, seasonOf } from '../period.ts';
import { yearIn } from './calendar.ts';

/** Years that do not begin in January: of a crop, of a business, of a school. */
export const kindsOfYear = (YEAR: Phrasing): readonly PeriodForm[] => [
  {
    name: 'zh-season',
    pattern: phrasing('zh')`${YEAR}/(\d\d|\d{4})(?!\d)\s*(?:${'crop-year'})?`,
    read: ([, from, to]) => seasonOf(from, to),
  },
  {
    name: 'zh-business-year',
    pattern: phrasing('zh')`${YEAR}\s*(?:${'business-year'})|(?<![a-z])fy\s?${YEAR}(?!\d)`,
    read: ([, year, behind]) => point(isoDate(yearIn(year ?? behind))),
  },
  {
    name: 'zh-republic-school-year',
    pattern: phrasing('zh')`(?<!\d|\d[.,])(1[0-3]\d|[89]\d)\s*(?:学年度?|会计年度|年度(?![一-龥]{0,2}[第期]))`,
    read: ([, year]) => point(isoDate(yearIn(year))),
  },
  {
    name: 'zh-school-year',
    pattern: phrasing('zh')`${YEAR}(?:\s*[-—–~～]{1,2}\s*(\d{4}))?\s*学年(?:度|第[一二]学期)?`,
    read: ([, from, to]) => (to ? seasonOf(from, to) : point(isoDate(yearIn(from)))),
  },
];
