import { z } from 'zod';

/** heshu.json beside the papers. Every field has a default, so that an empty object is valid; unknown fields are refused. */
export const Settings = z.strictObject({
  /** How far 约, 近, about widen a figure, as a share of it, when its own rounding allows less. */
  approximation: z.number().min(0).max(1).default(0.05),
  /** Findings below this probability are not reported. */
  minConfidence: z.number().min(0).max(1).default(0.3),
  /**
   * How far sources are trusted, from 1 (most) to 5: by the id or path of a paper, or by the id or a name of an authority that figures are cited from. Who is
   * not named has 2 where the tables know it for an authority, and 3 otherwise.
   */
  tiers: z.record(z.string(), z.number().int().min(1).max(5)).default({}),
  /** More bytes than this, in the file or unpacked out of it, and a file is set aside. */
  maxBytes: z
    .number()
    .int()
    .positive()
    .default(64 * 1024 * 1024),
  /** More pages than this and a PDF is set aside. */
  maxPages: z.number().int().positive().default(2000),
  /** A document that takes longer than this to open is set aside. */
  maxSeconds: z.number().positive().default(120),
  /** More characters than this in one line of a text file and it is set aside: such a line is no paper. */
  maxLineLength: z.number().int().positive().default(1_000_000),
  /** Claims under one key beyond which a check looks at the first of each value of each fact only, with a note. */
  maxGroup: z.number().int().positive().default(2000),
});
export type Settings = z.infer<typeof Settings>;
