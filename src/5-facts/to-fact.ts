import { unitFactor } from '../interval/stated-interval.ts';
import type { Claim } from '../schema/claim.ts';
import type { Fact } from '../schema/fact.ts';
import { periodKeyOf } from '../identity/fact-identity.ts';
import { contentHash } from '../identity/hash.ts';
import type { Disputes } from './disputes.ts';
import type { Labels } from '../identity/labels.ts';
import type { SupportedRow } from './rank-rows.ts';
import type { SeriesPlace } from './series.ts';
import type { WeighedValues } from './weigh-values.ts';

/** The record of one value of one fact: named after the words of its most precise statement. */
export function toFact(options: {
  id: string;
  row: SupportedRow;
  /** The most precise statement of the value, with its words. */
  best: Claim;
  rank: Fact['rank'];
  weight: number;
  estimate: WeighedValues['estimate'];
  series: SeriesPlace;
  alone: boolean;
  disputes: Disputes;
  labels: Labels;
}): Fact {
  const { id, row, best, rank, weight, estimate, series, alone, disputes, labels } = options;
  const { claims } = row;
  const { quantity, subject, measure, product, scope, modality } = best;
  const period = periodKeyOf(best);
  const ids = claims.map((claim) => claim.id);
  const sources = [...new Set(claims.map(({ source }) => source.id))];
  return {
    observation_id: contentHash(
      `${id}|${quantity.normalized.lowerBound}|${quantity.normalized.upperBound}|${quantity.amount}|${quantity.modifier}`,
    ),
    fact_id: id,
    subject: subject?.text ?? null,
    subject_id: subject?.id ?? null,
    measure: measure?.text ?? null,
    measure_id: measure?.id ?? null,
    product: product ? (product.id ?? product.text) : null,
    ref_area: labels.areaOf(best),
    scope: scope ? (scope.id ?? scope.text) : null,
    basis: claims.find(({ basis }) => basis !== null)?.basis ?? null,
    time_period: period || null,
    modality,
    obs_value: quantity.amount,
    lower: quantity.lowerBound,
    upper: quantity.upperBound,
    unit_measure: quantity.unit,
    decimals: quantity.decimals,
    obs_status: statusOf(row, alone, disputes),
    rank,
    n_claims: claims.length,
    n_sources: sources.length,
    n_origins: row.origins.length,
    claim_ids: ids,
    source_ids: sources,
    finding_ids: [...new Set(ids.flatMap((claim) => disputes.findingsOf(claim)))].sort(),
    label_zh: labels.zh(best, period),
    label_en: labels.en(best, period),
    tier: row.tier,
    weight,
    estimate: printed(estimate?.middle, best),
    estimate_lower: printed(estimate?.lower, best),
    estimate_upper: printed(estimate?.upper, best),
    ...series,
  };
}

/** A number of base units in the unit of the row. */
function printed(value: number | undefined, { quantity }: Claim): number | null {
  return value === undefined ? null : Number((value / unitFactor(quantity).toNumber()).toPrecision(6));
}

function statusOf({ claims, origins, alike }: SupportedRow, alone: boolean, disputes: Disputes): Fact['obs_status'] {
  if (claims.some(({ id }) => disputes.isResolved(id))) return 'resolved';
  if (!alone || claims.some(({ id }) => disputes.isDisputed(id))) return 'disputed';
  if (origins.length < 2) return 'single-source';
  return alike ? 'agreed' : 'rounded';
}
