import { groupBy } from '../identity/group-by.ts';
import { contentHash } from '../identity/hash.ts';
import type { Fact } from '../schema/fact.ts';

/** A fact of one year with the value that stands for it, in numbers. */
export interface DatedFact {
  /** What the fact is known by. */
  place: number;
  /** What it has in common with those of other years. */
  series: number;
  year: number;
  value: number;
  /** 0 where none of its claims names a basis. */
  basis: number;
}

/** A fact's place among the facts that differ from it in their year only. */
export type SeriesPlace = Pick<Fact, 'series_break'> & { key: number; index: number };

/** Yearly figures seldom grow or fall by more from one year to the next. */
const largestStep = 3;

/** Where each fact stands in its series, by what the facts are known by; they come in their order. */
export function seriesOf(facts: readonly DatedFact[]): ReadonlyMap<number, SeriesPlace> {
  const places = new Map<number, SeriesPlace>();
  for (const [key, members] of groupBy(facts, ({ series }) => series)) {
    const ordered = members.toSorted((a, b) => a.year - b.year);
    const years = [...new Set(ordered.map(({ year }) => year))];
    if (years.length < 2) continue;
    let [index, before]: [number, DatedFact | null] = [0, null];
    for (const [at, fact] of ordered.entries()) {
      if (fact.year !== years[index]) {
        index++;
        before = ordered[at - 1]!;
      }
      places.set(fact.place, { key, index, series_break: before && breakBetween(before, fact) });
    }
  }
  return places;
}

const alone: Pick<Fact, 'series_id' | 'series_index' | 'series_break'> = { series_id: null, series_index: null, series_break: null };

/** A place as a fact tells it; the words that the series is named by are asked for where it has one. */
export function placeIn(place: SeriesPlace | undefined, wordsOf: () => string): typeof alone {
  return place ? { series_id: contentHash(wordsOf()), series_index: place.index, series_break: place.series_break } : alone;
}

function breakBetween(before: DatedFact, after: DatedFact): Fact['series_break'] {
  if (before.basis !== 0 && after.basis !== 0 && before.basis !== after.basis) return 'basis';
  if (after.year - before.year > 1) return 'gap';
  const [small, large] = [before, after].map(({ value }) => Math.abs(value)).sort((a, b) => a - b) as [number, number];
  return small > 0 && large / small > largestStep ? 'jump' : null;
}
