import { z } from 'zod';

const offset = z.number().int().nonnegative();

/** A stretch of a text: end exclusive. UTF-16 code units between stages, Unicode code points in the files a run writes. */
export const Span = z.object({ start: offset, end: offset });
export type Span = z.infer<typeof Span>;

/** [offset into the mapped text, start in the source, end in the source]. A run as long as its source maps one to one, any other as a whole. */
const Piece = z.tuple([offset, offset, offset]);
export type Piece = z.infer<typeof Piece>;

/** Text made of pieces of a source (lines joined, tags dropped, entities decoded) in which every character leads back to where it stands. */
export const MappedText = z.object({ text: z.string(), pieces: z.array(Piece) });
export type MappedText = z.infer<typeof MappedText>;

export const Language = z.enum(['zh', 'en']);
export type Language = z.infer<typeof Language>;
