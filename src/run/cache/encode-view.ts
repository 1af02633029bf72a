import { serialize } from 'node:v8';
import type { PaperDetail, PaperView } from '../../pipeline.ts';

/** What is seen of a paper, encoded: what is held for every paper, and what is asked for of few, a stage at a time. */
export interface EncodedView {
  index: Uint8Array;
  detail: Record<keyof PaperDetail, Uint8Array>;
}

export function encodeView({ index, detail }: PaperView): EncodedView {
  return { index: serialize(index), detail: { compared: serialize(detail.compared), figures: serialize(detail.figures) } };
}
