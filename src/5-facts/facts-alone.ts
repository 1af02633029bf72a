import { joinNumbers, repeatedIn, sharedBy } from '../identity/number-sets.ts';
import type { MeetingKeys } from './meeting-keys.ts';
import type { DatedFact } from './series.ts';
import type { NumberedPaper } from './stated-paper.ts';

/**
 * Which claims are facts by themselves, whatever the joins, by paper: 1 for those that meet no other under any key, and that nothing is told of. Most are, and
 * so need not be looked at beside others.
 */
export function findAlone(papers: readonly MeetingKeys[], isTold: (id: number) => boolean): Uint8Array[] {
  const repeated = repeatedIn(joinNumbers(papers.map(({ facts }) => facts)));
  const answered = sharedBy(joinNumbers(papers.map(({ open }) => open.keys)), joinNumbers(papers.map(({ full }) => full.keys)));
  return papers.map(({ ids, facts, close, open, full }) => {
    const alone = Uint8Array.from(ids, (id, row) => Number(close[row] === 0 && !repeated.has(facts[row]!) && !isTold(id)));
    for (const { rows, keys } of [open, full]) for (const [at, row] of rows.entries()) if (answered.has(keys[at]!)) alone[row] = 0;
    return alone;
  });
}

/** Of these the facts of one year, as far as there may be others of theirs. */
export function* datedAlone(papers: readonly NumberedPaper[], isAlone: readonly Uint8Array[]): Generator<DatedFact> {
  const repeated = repeatedIn(joinNumbers(papers.map(({ keys }) => keys.series)));
  for (const [paper, { first, keys }] of papers.entries())
    for (const [row, alone] of isAlone[paper]!.entries()) {
      const series = keys.series[row]!;
      if (alone === 1 && series !== 0 && repeated.has(series))
        yield { place: first + row, series, year: keys.years[row]!, value: keys.values[row]!, basis: keys.bases[row]! };
    }
}
