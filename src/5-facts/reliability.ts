import { statedValueOf } from './merge-values.ts';
import type { SupportedRow } from './rank-rows.ts';
import type { Tiers } from './tiers.ts';

/** How much one origin counts, by its name. */
export type Reliability = (origin: string) => number;

/** What a tier counts before anything is known of how its figures fare. */
const prior = [1, 1, 0.8, 0.6, 0.45, 0.3] as const;
/** An origin is taken to have been off by so much this often before its own figures are seen. */
const usualLoss = 0.2;
const usualFacts = 3;
const rounds = 5;

/**
 * How much each origin counts, from how far its figures lie from what the figures of all come to, by turns (CRH: Li et al., Resolving Conflicts in
 * Heterogeneous Data by Truth Discovery and Source Reliability Estimation, SIGMOD 2014; with the logarithmic weights of its section 2.4, a prior by tier, and
 * losses drawn to a usual one, for most origins have few contested figures).
 */
export function reliabilityOf(contested: readonly (readonly SupportedRow[])[], tiers: Tiers): Reliability {
  const trust = (origin: string) => prior[tiers.ofOrigin(origin)]!;
  let weights = new Map<string, number>();
  const reliability: Reliability = (origin) => weights.get(origin) ?? trust(origin);
  for (let round = 0; round < rounds; round++) {
    const losses = new Map<string, { total: number; facts: number }>();
    for (const rows of contested) {
      const truth = weightedMedian(rows.map((row) => ({ value: statedValueOf(row), weight: weightOf(row, reliability) })));
      if (truth === null) continue;
      for (const row of rows) {
        const loss = Math.min(1, Math.abs(statedValueOf(row) - truth) / (Math.abs(truth) || 1));
        for (const origin of row.origins) {
          const { total, facts } = losses.get(origin) ?? { total: 0, facts: 0 };
          losses.set(origin, { total: total + loss, facts: facts + 1 });
        }
      }
    }
    weights = new Map(
      [...losses].map(([origin, { total, facts }]) => {
        const loss = (total + usualLoss * usualFacts) / (facts + usualFacts);
        return [origin, trust(origin) * (Math.log(loss) / Math.log(usualLoss))];
      }),
    );
  }
  return reliability;
}

/** What the origins of a value count together. */
export function weightOf({ origins }: Pick<SupportedRow, 'origins'>, reliability: Reliability): number {
  return origins.reduce((sum, origin) => sum + reliability(origin), 0);
}

/** The value on either side of which lies half of the weight; null where there is none. */
export function weightedMedian(values: readonly { value: number; weight: number }[]): number | null {
  const ordered = values.filter(({ value }) => Number.isFinite(value)).sort((a, b) => a.value - b.value);
  const half = ordered.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let passed = 0;
  for (const { value, weight } of ordered) {
    passed += weight;
    if (passed >= half) return value;
  }
  return null;
}
