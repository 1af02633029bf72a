import { z } from 'zod';
import { Modality } from './claim.ts';

export const ObservationStatus = z.enum(['agreed', 'rounded', 'single-source', 'disputed', 'resolved']);
export type ObservationStatus = z.infer<typeof ObservationStatus>;

/** One fact and one of its distinct values: a row of facts.jsonl and facts.csv. `fact_id` groups the values of one fact. */
export const Fact = z.object({
  observation_id: z.string().min(1),
  fact_id: z.string().min(1),
  subject: z.string().nullable(),
  subject_id: z.string().nullable(),
  measure: z.string().nullable(),
  measure_id: z.string().nullable(),
  product: z.string().nullable(),
  ref_area: z.string().nullable(),
  scope: z.string().nullable(),
  basis: z.string().nullable(),
  time_period: z.string().nullable(),
  modality: Modality,
  obs_value: z.string().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  unit_measure: z.string(),
  decimals: z.number().int(),
  obs_status: ObservationStatus,
  rank: z.enum(['preferred', 'normal', 'deprecated']),
  n_claims: z.number().int().positive(),
  n_sources: z.number().int().positive(),
  n_origins: z.number().int().positive(),
  claim_ids: z.array(z.string()).min(1),
  source_ids: z.array(z.string()).min(1),
  finding_ids: z.array(z.string()),
  label_zh: z.string(),
  label_en: z.string(),
  /** The best tier of the sources behind the value, 1 to 5. */
  tier: z.number().int().min(1).max(5),
  /** The value's share of the weight of its fact: 1 where it is the only one. */
  weight: z.number().min(0).max(1),
  /** What the values of a contested fact come to by their weights, in `unit_measure`, and where it lies; null where there is one value, or no number. */
  estimate: z.number().nullable(),
  estimate_lower: z.number().nullable(),
  estimate_upper: z.number().nullable(),
  /** Groups the facts that differ in their year only, in the order of `series_index`; null where there is one year. */
  series_id: z.string().nullable(),
  series_index: z.number().int().nonnegative().nullable(),
  /** What parts a year from the one before: years left out, another basis, or a step of more than threefold. */
  series_break: z.enum(['gap', 'basis', 'jump']).nullable(),
});
export type Fact = z.infer<typeof Fact>;
