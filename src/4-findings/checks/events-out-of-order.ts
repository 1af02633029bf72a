import type { Check, Context, Matter } from '../check.ts';
import { fieldOf, intervalOf } from '../columns.ts';
import { areComparable, compareFields, trustIn } from '../comparable.ts';
import { differenceOf, homeOf, readingOf } from '../matter.ts';
import { ordersOfEvents } from '../tables/orders-of-events.ts';

const ordered: ReadonlySet<string> = new Set(ordersOfEvents.flat());

/** What can only come later, dated before what it follows: finished before it was begun, in force before it was adopted. */
export const eventsOutOfOrder: Check = {
  code: 'impossible',
  keys: (row, { columns, entities }) => {
    const subject = fieldOf(columns, 'subject', row);
    if (!ordered.has(fieldOf(columns, 'measure', row)) || subject === '' || entities.hasManyEvents(subject)) return [];
    return [`event of ${subject}`];
  },
  compare: (group, context) =>
    ordersOfEvents.flatMap(([earlier, later]) =>
      group
        .filter((row) => fieldOf(context.columns, 'measure', row) === earlier)
        .flatMap((first) =>
          group
            .filter((row) => fieldOf(context.columns, 'measure', row) === later)
            .flatMap((second) => orderMatter(first, second, group, context) ?? []),
        ),
    ),
};

function orderMatter(first: number, second: number, group: readonly number[], { columns }: Context): Matter | null {
  const [begun, ended] = [intervalOf(columns, first), intervalOf(columns, second)];
  if (begun.lower <= ended.upper) return null;
  // Where a thing has several such dates (two stages, an amendment), each may be of another.
  const hasOthers = (row: number) =>
    group.some((other) => columns.measure[other] === columns.measure[row] && columns.lower[other] !== columns.lower[row]);
  if (hasOthers(first) || hasOthers(second)) return null;
  const comparability = { ...compareFields(columns, first, second), measure: 'compatible' as const };
  if (!areComparable(comparability)) return null;
  const nameOf = (row: number) => columns.claims[row]!.measure?.label ?? { zh: '', en: '' };
  return {
    home: homeOf(columns, second),
    rows: [second, first],
    pairs: [[second, first]],
    difference: differenceOf(columns, second, first),
    suggestion: null,
    comparability,
    confidence: 0.85 * trustIn(comparability) * readingOf(columns, [first, second]),
    message: { kind: 'order', rows: [second, first], later: nameOf(second), earlier: nameOf(first) },
  };
}
