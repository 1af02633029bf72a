import { keyNumber } from '../identity/hash.ts';
import type { Fact } from '../schema/fact.ts';
import type { Disputes } from './disputes.ts';
import type { FactRow } from './fact-row.ts';
import type { FactGroup } from './group-by-fact.ts';
import { statedValueOf } from './merge-values.ts';
import type { SupportedRow } from './rank-rows.ts';
import { type DatedFact, placeIn, type SeriesPlace } from './series.ts';
import type { Statement } from './statement.ts';
import { statusOf, toFact } from './to-fact.ts';
import type { WeighedValues } from './weigh-values.ts';

/** A fact that several claims may state, with its values by weight. */
export interface WeighedFact extends WeighedValues {
  group: FactGroup;
  rows: readonly SupportedRow[];
  ranks: readonly Fact['rank'][];
}

/** What a fact is known by: the number of its first claim. */
export const placeOfFact = ({ group }: WeighedFact): number => group.claims[0]!.claim.place;

/** The fact among those of other years, if it is of one year. */
export function datedFactOf(fact: WeighedFact): DatedFact[] {
  const { group, rows, ranks } = fact;
  if (group.series === null || group.year === null) return [];
  const basis = group.claims.find(({ claim }) => claim.basis !== null)?.claim.basis ?? null;
  const leading = rows[Math.max(0, ranks.indexOf('preferred'))]!;
  return [
    {
      place: placeOfFact(fact),
      series: keyNumber(group.series),
      year: group.year,
      value: statedValueOf(leading),
      basis: basis === null ? 0 : keyNumber(basis),
    },
  ];
}

/** The rows of a fact, by their first claims. */
export function rowsOfFact(
  { group, rows, ranks, shares, estimate }: WeighedFact,
  options: {
    disputes: Disputes;
    place: SeriesPlace | undefined;
    statementOf: (claim: SupportedRow['best']) => Statement;
    knownOf: (claim: SupportedRow['best']) => string | null;
  },
): FactRow[] {
  const { disputes, place, statementOf, knownOf } = options;
  const { id } = group;
  const alone = rows.length === 1;
  const made = rows.map((row, index): FactRow & { first: number } => {
    const [rank, weight] = [ranks[index]!, shares[index]!];
    const status = statusOf(row, alone, disputes);
    const known = (): number | null => {
      const members = row.claims.map(knownOf);
      if (members.includes(null)) return null;
      const findings = row.claims.map((claim) => disputes.findingsOf(claim.id));
      const told = [id, status, rank, weight, estimate, place, row.best.id, row.origins.length, row.tier, members, findings];
      return keyNumber(JSON.stringify(told));
    };
    return {
      status,
      series: place ?? null,
      claims: row.claims,
      known,
      make: () => {
        const series = placeIn(place, () => group.series!);
        return toFact({ id, row, statement: statementOf(row.best), rank, weight, estimate, series, alone, disputes });
      },
      first: row.claims[0]!.place,
    };
  });
  return made.sort((a, b) => a.first - b.first);
}
