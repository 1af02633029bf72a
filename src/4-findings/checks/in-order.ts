import type { Check } from '../check.ts';
import { countsAboveSets } from './closed-sets.ts';
import { conflicts } from './conflicts.ts';
import { contentsAboveHolders } from './contents-above-holders.ts';
import { conversionSlips } from './conversion-slips.ts';
import { directionOfChange } from './direction-of-change.ts';
import { driftedFigures } from './drifted-figures.ts';
import { estimatesOutsideIntervals } from './estimates-outside-intervals.ts';
import { exhaustedResources } from './exhausted-resources.ts';
import { growthFromValues } from './growth-from-values.ts';
import { impliedTotals } from './implied-totals.ts';
import { partsAboveWholes } from './parts-above-wholes.ts';
import { pricesFromTotals } from './prices-from-totals.ts';
import { sharesAboveHundred } from './shares-above-hundred.ts';
import { sharesOfWholes } from './shares-of-wholes.ts';
import { sumsOfParts } from './sums-of-parts.ts';
import { sumsOverGroups } from './sums-over-groups.ts';
import { sumsOverRows } from './sums-over-rows.ts';
import { sumsOverYears } from './sums-over-years.ts';
import { tableFormulas } from './table-formulas.ts';
import { tableTotals } from './table-totals.ts';
import { textAgainstTable } from './text-against-table.ts';
import { unitSlips } from './unit-slips.ts';

/** All checks, in the order in which they run. */
export const checks: readonly Check[] = [
  unitSlips,
  conversionSlips,
  textAgainstTable,
  conflicts,
  sharesOfWholes,
  impliedTotals,
  growthFromValues,
  sumsOverYears,
  sumsOfParts,
  sumsOverRows,
  sumsOverGroups,
  pricesFromTotals,
  tableTotals,
  tableFormulas,
  directionOfChange,
  exhaustedResources,
  partsAboveWholes,
  contentsAboveHolders,
  sharesAboveHundred,
  countsAboveSets,
  estimatesOutsideIntervals,
  driftedFigures,
];
