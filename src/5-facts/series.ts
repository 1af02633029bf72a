import { contentHash } from '../identity/hash.ts';
import { groupBy } from '../identity/group-by.ts';
import type { Fact } from '../schema/fact.ts';
import type { FactGroup } from './group-by-fact.ts';
import { statedValueOf, type ValueRow } from './merge-values.ts';

/** A fact's place among the facts that differ from it in their year only. */
export type SeriesPlace = Pick<Fact, 'series_id' | 'series_index' | 'series_break'>;

/** A fact with the value that stands for it. */
export interface DatedFact {
  group: FactGroup;
  leading: ValueRow;
}

const alone: SeriesPlace = { series_id: null, series_index: null, series_break: null };
/** Yearly figures seldom grow or fall by more from one year to the next. */
const largestStep = 3;

/** Where each fact stands in its series, by the id of the fact. */
export function seriesOf(facts: readonly DatedFact[]): (id: string) => SeriesPlace {
  const dated = facts.filter(({ group }) => group.series !== null && group.year !== null);
  const places = new Map<string, SeriesPlace>();
  for (const [key, members] of groupBy(dated, ({ group }) => group.series!)) {
    const ordered = [...members].sort((a, b) => a.group.year! - b.group.year!);
    const years = [...new Set(ordered.map(({ group }) => group.year!))];
    if (years.length < 2) continue;
    const id = contentHash(key);
    for (const fact of ordered) {
      const index = years.indexOf(fact.group.year!);
      const before = ordered.filter(({ group }) => group.year === years[index - 1]).at(-1);
      places.set(fact.group.id, {
        series_id: id,
        series_index: index,
        series_break: before ? breakBetween(before, fact) : null,
      });
    }
  }
  return (id) => places.get(id) ?? alone;
}

function breakBetween(before: DatedFact, after: DatedFact): SeriesPlace['series_break'] {
  const [first, second] = [basisOf(before), basisOf(after)];
  if (first !== null && second !== null && first !== second) return 'basis';
  if (after.group.year! - before.group.year! > 1) return 'gap';
  const [small, large] = [before, after].map(({ leading }) => Math.abs(statedValueOf(leading))).sort((a, b) => a - b) as [number, number];
  return small > 0 && large / small > largestStep ? 'jump' : null;
}

function basisOf({ group }: DatedFact): string | null {
  return group.claims.find(({ claim }) => claim.basis !== null)?.claim.basis ?? null;
}
