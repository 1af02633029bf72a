import type { Check } from '../check.ts';
import { abstractsAgainstBodies } from './abstracts-against-bodies.ts';
import { countsAboveSets } from './closed-sets.ts';
import { conflicts } from './conflicts.ts';
import { contentsAboveHolders } from './contents-above-holders.ts';
import { conversionSlips } from './conversion-slips.ts';
import { countsOfOthers } from './counts-of-others.ts';
import { depositsAboveWorld } from './deposits-above-world.ts';
import { directionOfChange } from './direction-of-change.ts';
import { driftedFigures } from './drifted-figures.ts';
import { estimatesOutsideIntervals } from './estimates-outside-intervals.ts';
import { eventsOutOfOrder } from './events-out-of-order.ts';
import { exhaustedResources } from './exhausted-resources.ts';
import { growthFromValues } from './growth-from-values.ts';
import { habitsAgainstSeries } from './habits-against-series.ts';
import { impliedTotals } from './implied-totals.ts';
import { monthsAboveYears } from './months-above-years.ts';
import { multiplesOfOthers } from './multiples-of-others.ts';
import { outputsAboveCapacities } from './outputs-above-capacities.ts';
import { partsOfOwn } from './parts-of-own.ts';
import { pValuesAgainstIntervals } from './p-values-against-intervals.ts';
import { partsAboveNamedWholes } from './parts-above-named-wholes.ts';
import { partsAboveWholes } from './parts-above-wholes.ts';
import { partsOfWhich } from './parts-of-which.ts';
import { pricesFromTotals } from './prices-from-totals.ts';
import { rejectedHearsay } from './rejected-hearsay.ts';
import { sharesAboveHundred } from './shares-above-hundred.ts';
import { sharesOfShares } from './shares-of-shares.ts';
import { sharesOfWholes } from './shares-of-wholes.ts';
import { sumsOfParts } from './sums-of-parts.ts';
import { sumsOverGroups } from './sums-over-groups.ts';
import { sumsOverRows } from './sums-over-rows.ts';
import { sumsOverYears } from './sums-over-years.ts';
import { tableFormulas } from './table-formulas.ts';
import { tableTotals } from './table-totals.ts';
import { textAgainstTable } from './text-against-table.ts';
import { tradeAboveOutput } from './trade-above-output.ts';
import { unitSlips } from './unit-slips.ts';
import { yieldsFromOre } from './yields-from-ore.ts';

/** All checks, in the order in which they run. */
export const checks: readonly Check[] = [
  unitSlips,
  conversionSlips,
  textAgainstTable,
  conflicts,
  rejectedHearsay,
  habitsAgainstSeries,
  countsOfOthers,
  abstractsAgainstBodies,
  sharesOfWholes,
  partsOfOwn,
  partsOfWhich,
  sharesOfShares,
  multiplesOfOthers,
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
  yieldsFromOre,
  partsAboveWholes,
  partsAboveNamedWholes,
  monthsAboveYears,
  eventsOutOfOrder,
  depositsAboveWorld,
  outputsAboveCapacities,
  tradeAboveOutput,
  contentsAboveHolders,
  sharesAboveHundred,
  countsAboveSets,
  estimatesOutsideIntervals,
  pValuesAgainstIntervals,
  driftedFigures,
];
