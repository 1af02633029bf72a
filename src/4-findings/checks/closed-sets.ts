import type { Check } from '../check.ts';
import { intervalOf } from '../columns.ts';
import { equalThroughout, gapTo, readingOf } from '../matter.ts';
import { closedSets, setsCountedBy } from '../../identity/closed-sets.ts';

/** More members of a closed set than it has; counts of the whole set in the corpus stand beside it. */
export const countsAboveSets: Check = {
  code: 'impossible',
  judgesAlone: true,
  keys: (row, { columns }) => setsCountedBy(columns.claims[row]!).flatMap((set) => [set.id, ...(set.within ? [set.within] : [])]),
  compare: (group, { columns }) => {
    const narrowest = (row: number) => setsCountedBy(columns.claims[row]!).sort((a, b) => a.atMost - b.atMost)[0]!;
    const tooMany = group.filter((row) => columns.lower[row]! > narrowest(row).atMost);
    return tooMany.map((row) => {
      const { id, within, atMost } = narrowest(row);
      const whole = group.filter(
        (other) =>
          other !== row &&
          narrowest(other).id === (within ?? id) &&
          columns.upper[other] === closedSets.find((set) => set.id === (within ?? id))!.atMost,
      );
      const rows: [number, ...number[]] = [row, ...whole.slice(0, 4)];
      return {
        home: id,
        rows,
        pairs: rows.slice(1).map((other) => [row, other] as [number, number]),
        difference: gapTo(intervalOf(columns, row), { lower: 0, upper: atMost }, '1', null),
        suggestion: null,
        comparability: { ...equalThroughout, product: 'compatible' as const },
        confidence: 0.8 * readingOf(columns, [row]),
        message: { kind: 'closed-set' as const, rows, atMost },
      };
    });
  },
};
