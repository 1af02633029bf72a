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
});
export type Fact = z.infer<typeof Fact>;
