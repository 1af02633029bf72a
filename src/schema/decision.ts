import { z } from 'zod';
import { Modality, Term } from './claim.ts';

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

/** Whether two names of measures mean one. `one`: figures of `measure` are of `other` from then on; `apart`: figures in the words of `measure` no longer are. */
export const MeasureDecision = z.object({
  ...stamp,
  type: z.literal('measures'),
  are: z.enum(['one', 'apart']),
  measure: Term,
  other: Term,
  note: z.string(),
  batch: z.string().nullable(),
});
export type MeasureDecision = z.infer<typeof MeasureDecision>;

/** Where a figure stands that was missed: its words, what stands before and behind them, and its sentence or cell. */
export const FigurePlace = z.object({ exact: z.string().min(1), prefix: z.string(), suffix: z.string(), quote: z.string().min(1) });
export type FigurePlace = z.infer<typeof FigurePlace>;

/** A figure that was missed: every run takes it for a claim, read by the same rules as the others but for what `reading` says. */
export const AddedClaim = z.object({
  ...stamp,
  type: z.literal('claim'),
  source: z.string().min(1),
  ...FigurePlace.shape,
  reading: RightReading,
  note: z.string(),
  batch: z.string().nullable(),
});
export type AddedClaim = z.infer<typeof AddedClaim>;

/** What a reader needs of it. */
export type AskedFigure = Pick<AddedClaim, 'id' | 'exact' | 'prefix' | 'suffix' | 'quote' | 'reading'>;

/** Takes a decision back, or puts one that was taken back in force again. */
export const Amendment = z.object({ ...stamp, type: z.enum(['withdraw', 'restore']), decision: z.string().min(1) });
export type Amendment = z.infer<typeof Amendment>;

/** What a reviewer does that can be taken back. */
export type Ruling = Decision | MeasureDecision | AddedClaim;

/** A line of decisions.jsonl: the file only grows, and lines of two branches may be mixed by a merge. */
export const DecisionRecord = z.discriminatedUnion('type', [Decision, MeasureDecision, AddedClaim, Amendment]);
export type DecisionRecord = z.infer<typeof DecisionRecord>;
