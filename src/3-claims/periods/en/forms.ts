import type { PeriodForm } from '../period.ts';
import { writtenDates } from './dates.ts';
import { monthsSpoken } from './months-spoken.ts';
import { partsOfWrittenYears } from './parts-of-year.ts';
import { quarterForms } from './quarters.ts';
import { spokenTimes } from './spoken.ts';

/** English time expressions; folded text, so lower case. Of two that take the same characters the first in the list is meant. */
export const englishPeriods: readonly PeriodForm[] = [
  ...quarterForms,
  ...writtenDates,
  ...partsOfWrittenYears,
  ...monthsSpoken,
  ...spokenTimes,
];
