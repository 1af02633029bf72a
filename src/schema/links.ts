import { z } from 'zod';

/** Leads from a row of the fact table to one claim that states it: a line of fact-claims.csv. */
export const FactClaim = z.object({ observation_id: z.string().min(1), claim_id: z.string().min(1), source_id: z.string().min(1) });
export type FactClaim = z.infer<typeof FactClaim>;

/** Leads from a finding to one of its claims: a line of finding-claims.csv. */
export const FindingClaim = z.object({
  finding_id: z.string().min(1),
  position: z.number().int().nonnegative(),
  claim_id: z.string().min(1),
});
export type FindingClaim = z.infer<typeof FindingClaim>;
