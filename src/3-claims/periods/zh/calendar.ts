import { phrasing, type Phrasing } from '../../../text/phrasing.ts';
import type { Calendar } from '../period.ts';

/** From one time to another. */
export const TO = phrasing('zh')`\s*(?:[-—–~～]{1,2}|${'up-to'})\s*`;

/** Years as a calendar writes them, one group: those of the Republic (民國112年) bear its name, and in a paper that counts by them they may stand alone (112年). */
export const years: Readonly<Record<Calendar, Phrasing>> = {
  common: phrasing('zh')`(?<!\d|\d[.,])(1[5-9]\d\d|2[01]\d\d|民国\s*\d{1,3})`,
  republic: phrasing(
    'zh',
  )`(?<!\d|\d[.,]|[近逾约达历期]\s*)(1[5-9]\d\d|2[01]\d\d|民国\s*\d{1,3}|(?:1[0-3]\d|[89]\d)(?=\s*年|${TO}1?\d\d\s*年))`,
};

/** The year of the common calendar that a year as written is. */
export function yearIn(text: string | undefined): number {
  const year = Number(text?.replace(/\D/g, ''));
  return year < 1000 ? year + 1911 : year;
}
