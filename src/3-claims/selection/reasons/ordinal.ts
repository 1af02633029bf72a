import type { Reading } from '../../quantities/reading.ts';
import type { Selecting } from '../selecting.ts';

/** The third, 第三: an ordinal, unless it asserts a rank. */
export function isOrdinal({ form, dimension, end, start }: Reading, { view, words }: Selecting): boolean {
  if (form !== 'ordinal' && dimension !== 'rank') return false;
  const around = `${view.folded.slice(Math.max(0, start - 14), start)}|${view.folded.slice(end, end + 24)}`;
  return !words.assertsRank(around, view.language);
}
