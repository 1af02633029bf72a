import { unitFactor } from '../interval/stated-interval.ts';
import type { Quantity } from '../schema/claim.ts';
import type { Fact } from '../schema/fact.ts';
import { contentHash } from '../identity/hash.ts';
import type { Disputes } from './disputes.ts';
import type { SupportedRow } from './rank-rows.ts';
import type { Statement } from './statement.ts';
import type { WeighedValues } from './weigh-values.ts';

/** The record of one value of one fact: named after the words of its most precise statement. */
export function toFact(options: {
  id: string;
  row: SupportedRow;
  /** What the most precise claim says. */
  statement: Statement;
  rank: Fact['rank'];
  weight: number;
  estimate: WeighedValues['estimate'];
  series: Pick<Fact, 'series_id' | 'series_index' | 'series_break'>;
  alone: boolean;
  disputes: Disputes;
}): Fact {
  const { id, row, statement, rank, weight, estimate, series, alone, disputes } = options;
  const { claims, best } = row;
  const { normalized } = best.quantity;
  const { lower, upper, obs_value, modifier } = statement;
  const inUnit = (value: number | undefined) => printed(value, { lowerBound: lower, upperBound: upper, normalized });
  const ids = claims.map((claim) => claim.id);
  const sources = [...new Set(claims.map(({ source }) => source.id))];
  return {
    observation_id: contentHash(`${id}|${normalized.lowerBound}|${normalized.upperBound}|${obs_value}|${modifier}`),
    fact_id: id,
    subject: statement.subject,
    subject_id: statement.subject_id,
    measure: statement.measure,
    measure_id: statement.measure_id,
    product: statement.product,
    ref_area: statement.ref_area,
    scope: statement.scope,
    basis: claims.find(({ basis }) => basis !== null)?.basis ?? null,
    time_period: statement.time_period,
    modality: statement.modality,
    obs_value,
    lower,
    upper,
    unit_measure: statement.unit_measure,
    decimals: statement.decimals,
    obs_status: statusOf(row, alone, disputes),
    rank,
    n_claims: claims.length,
    n_sources: sources.length,
    n_origins: row.origins.length,
    claim_ids: ids,
    source_ids: sources,
    finding_ids: [...new Set(ids.flatMap((claim) => disputes.findingsOf(claim)))].sort(),
    label_zh: statement.label_zh,
    label_en: statement.label_en,
    tier: row.tier,
    weight,
    estimate: inUnit(estimate?.middle),
    estimate_lower: inUnit(estimate?.lower),
    estimate_upper: inUnit(estimate?.upper),
    ...series,
  };
}

/** A number of base units in the unit of the row. */
function printed(value: number | undefined, quantity: Pick<Quantity, 'lowerBound' | 'upperBound' | 'normalized'>): number | null {
  return value === undefined ? null : Number((value / unitFactor(quantity).toNumber()).toPrecision(6));
}

/** What is to be thought of a value. */
export function statusOf({ claims, origins, alike }: SupportedRow, alone: boolean, disputes: Disputes): Fact['obs_status'] {
  if (claims.some(({ id }) => disputes.isResolved(id))) return 'resolved';
  if (!alone || claims.some(({ id }) => disputes.isDisputed(id))) return 'disputed';
  if (origins.length < 2) return 'single-source';
  return alike ? 'agreed' : 'rounded';
}
