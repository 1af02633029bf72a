import { z } from 'zod';
import { Span } from './place.ts';

const seen = z.object({ seen: z.number().int(), parsed: z.number().int(), skipped: z.number().int() });

/** What was read of one document and what was not: a line of coverage.jsonl. Every digit run lies in a claim or in a skip. */
export const Coverage = z.object({
  source: z.string(),
  pages: z.number().int(),
  blocks: z.number().int(),
  tables: z.number().int(),
  cells: z.number().int(),
  sentences: z.number().int(),
  numbers: seen,
  claims: z.number().int(),
  skipped: z.array(z.object({ span: Span, text: z.string(), reason: z.string() })),
});
export type Coverage = z.infer<typeof Coverage>;
