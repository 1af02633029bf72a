import type { EraRow } from '../../../schema/knowledge.ts';
import type { Calendar, PeriodForm } from '../period.ts';
import { years } from './calendar.ts';
import { writtenDates } from './dates.ts';
import { decadesAndPlans } from './decades-and-plans.ts';
import { eraForms } from './eras.ts';
import { kindsOfYear } from './kinds-of-year.ts';
import { monthsTogether } from './months-together.ts';
import { partsOfTheYearSpoken, partsOfWrittenYears } from './parts-of-year.ts';
import { spokenTimes } from './spoken.ts';

/** Chinese time expressions, by calendar; folded text, so simplified characters and half width. Of two that take the same characters the first in the list is meant. */
export const chinesePeriods = (calendar: Calendar, eras: readonly EraRow[]): readonly PeriodForm[] => [
  ...eraForms(eras),
  ...writtenDates(years[calendar]),
  ...partsOfWrittenYears(years[calendar]),
  ...monthsTogether(years[calendar]),
  ...kindsOfYear(years[calendar]),
  ...decadesAndPlans,
  ...partsOfTheYearSpoken,
  ...spokenTimes,
];
