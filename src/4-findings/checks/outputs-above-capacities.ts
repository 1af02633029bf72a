import { measureParts } from '../../identity/measure-id.ts';
import { middleOf } from '../../interval/interval.ts';
import type { Check, Context, Matter } from '../check.ts';
import { fieldOf, intervalOf, namesOf } from '../columns.ts';
import { areComparable, compareFields, trustIn } from '../comparable.ts';
import { differenceOf, homeOf, readingOf } from '../matter.ts';

/** More made than could be: an output well above the capacity of the same holder for the same good and year, or where one of them has no date. */
export const outputsAboveCapacities: Check = {
  code: 'impossible',
  keys: (row, { columns }) => {
    const { subject, product } = columns;
    const measure = fieldOf(columns, 'measure', row);
    if ((measure !== 'production' && measure !== 'capacity') || subject[row] === 0 || product[row] === 0) return [];
    return [namesOf(columns, row, ['subject', 'product', 'scope', 'dimension'])];
  },
  compare: (group, context) => {
    const of = (base: string) =>
      group.filter((row) => measureParts(fieldOf(context.columns, 'measure', row)).base === base && isActual(row, context));
    const capacities = of('capacity');
    return of('production').flatMap((output) => capacities.flatMap((capacity) => matterOf(output, capacity, context) ?? []).slice(0, 3));
  },
};

/** Plants run a little above what they are built for. */
const overload = 0.1;

function isActual(row: number, { columns, doubted, blurred }: Context): boolean {
  return /^(?:actual|estimate)$/.test(fieldOf(columns, 'modality', row)) && !doubted.has(row) && !blurred.has(row);
}

function matterOf(output: number, capacity: number, { columns }: Context): Matter | null {
  const comparability = { ...compareFields(columns, output, capacity), measure: 'compatible' as const };
  if (!areComparable(comparability)) return null;
  const [made, most] = [intervalOf(columns, output), intervalOf(columns, capacity)];
  const touches = made.lower >= most.upper * (1 - 1e-9);
  if (!touches || middleOf(made) < middleOf(most) * (1 + overload)) return null;
  return {
    home: homeOf(columns, output),
    rows: [output, capacity],
    pairs: [[output, capacity]],
    difference: differenceOf(columns, output, capacity),
    suggestion: null,
    comparability,
    confidence: 0.75 * trustIn(comparability) * readingOf(columns, [output, capacity]),
    message: { kind: 'above-capacity', rows: [output, capacity] },
  };
}
