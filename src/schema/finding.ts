import { z } from 'zod';

export const FindingCode = z.enum(['conflict', 'arithmetic', 'unit-scale', 'impossible', 'drift', 'text-table']);
export type FindingCode = z.infer<typeof FindingCode>;

export const Comparison = z.enum(['equal', 'compatible', 'assumed', 'unknown', 'different']);
export type Comparison = z.infer<typeof Comparison>;

/** One matter that a reader should look at: a line of findings.jsonl. */
export const Finding = z.object({
  id: z.string().min(1),
  code: FindingCode,
  severity: z.enum(['high', 'medium', 'low']),
  confidence: z.number().min(0).max(1),
  /** The suspect one first, where one can be told. */
  claims: z.array(z.string()).min(1),
  /** Those that cannot both hold. */
  pairs: z.array(z.tuple([z.string(), z.string()])),
  difference: z.object({
    gap: z.number().nullable(),
    relative: z.number().nullable(),
    expected: z.object({ lowerBound: z.number().nullable(), upperBound: z.number().nullable(), unit: z.string() }).nullable(),
    formula: z.string().nullable(),
  }),
  suggestion: z.object({ claim: z.string(), value: z.string(), unit: z.string(), reason: z.string() }).nullable(),
  comparability: z.object({
    period: Comparison,
    product: Comparison,
    scope: Comparison,
    measure: Comparison,
    modality: Comparison,
    basis: Comparison,
    subject: Comparison,
  }),
  message: z.object({ zh: z.string(), en: z.string() }),
  /** The figures word for word with their places, the suspect first. */
  evidence: z.array(
    z.object({ claim: z.string(), exact: z.string(), place: z.object({ zh: z.string(), en: z.string() }), quote: z.string() }),
  ),
  /** What an editor could send to the author: the message, both quotes, how far apart they are, what was assumed, what would make it right. */
  letter: z.object({ zh: z.string(), en: z.string() }),
  status: z.enum(['open', 'resolved', 'dismissed', 'stale']),
  decision: z.string().nullable(),
});
export type Finding = z.infer<typeof Finding>;
