import { serialize } from 'node:v8';
import type { PaperView } from '../../pipeline.ts';

/** What is seen of a paper, encoded in its two parts: what is held for every paper, and what is asked for of few. */
export interface EncodedView {
  index: Uint8Array;
  detail: Uint8Array;
}

export function encodeView({ index, detail }: PaperView): EncodedView {
  return { index: serialize(index), detail: serialize(detail) };
}
