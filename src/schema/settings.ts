import { z } from 'zod';

/** heshu.json beside the papers. Every field has a default, so that an empty object is valid; unknown fields are refused. */
export const Settings = z.strictObject({
  /** How far 约, 近, about widen a figure, as a share of it, when its own rounding allows less. */
  approximation: z.number().min(0).max(1).default(0.05),
  /** Findings below this probability are not reported. */
  minConfidence: z.number().min(0).max(1).default(0.3),
  /** More bytes than this and a file is set aside. */
  maxBytes: z.number().int().positive().default(64 * 1024 * 1024),
  /** Claims under one key beyond which a check looks at the first of each source only, with a note. */
  maxGroup: z.number().int().positive().default(2000),
});
export type Settings = z.infer<typeof Settings>;
