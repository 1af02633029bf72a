import { z } from 'zod';
import { Modality } from './claim.ts';

/** What a reviewer finds of a matter; `claim` of the record names the figure that `error`, `extraction-wrong` and `not-a-fact` are about. */
export const Verdict = z.enum(['error', 'both-right', 'same-after-rounding', 'extraction-wrong', 'not-a-fact', 'undecided']);
export type Verdict = z.infer<typeof Verdict>;

/** In what two figures that are both right differ. */
export const Difference = z.enum(['period', 'product', 'scope', 'definition']);
export type Difference = z.infer<typeof Difference>;

/** How a figure has to be read, field by field; what is left out was read rightly. `figure` is the amount as it would be written, `period` ISO 8601. */
export const RightReading = z.object({
  figure: z.string().min(1).optional(),
  period: z.string().min(1).optional(),
  modality: Modality.optional(),
  subject: z.string().min(1).optional(),
  measure: z.string().min(1).optional(),
  product: z.string().min(1).optional(),
  scope: z.string().min(1).optional(),
});
export type RightReading = z.infer<typeof RightReading>;

/** A figure as it stood when somebody decided on it: its place, its words, and the hash of its quote that tells whether they have changed. */
export const SeenClaim = z.object({ claim: z.string().min(1), source: z.string(), exact: z.string(), quote: z.string() });
export type SeenClaim = z.infer<typeof SeenClaim>;

const stamp = { id: z.string().min(1), who: z.string(), when: z.iso.datetime() };

/** What somebody decided on one finding. Of several on one finding the last that stands holds. */
export const Decision = z.object({
  ...stamp,
  type: z.literal('decision'),
  finding: z.string().min(1),
  verdict: Verdict,
  claim: z.string().nullable(),
  differ: Difference.nullable(),
  /** The claim whose value is to be used. */
  prefer: z.string().nullable(),
  reading: RightReading.nullable(),
  note: z.string(),
  /** Decisions made at one go share it, and are taken back at one go. */
  batch: z.string().nullable(),
  seen: z.array(SeenClaim),
});
export type Decision = z.infer<typeof Decision>;

/** Takes a decision back, or puts one that was taken back in force again. */
export const Amendment = z.object({ ...stamp, type: z.enum(['withdraw', 'restore']), decision: z.string().min(1) });
export type Amendment = z.infer<typeof Amendment>;

/** A line of decisions.jsonl: the file only grows, and lines of two branches may be mixed by a merge. */
export const DecisionRecord = z.discriminatedUnion('type', [Decision, Amendment]);
export type DecisionRecord = z.infer<typeof DecisionRecord>;
