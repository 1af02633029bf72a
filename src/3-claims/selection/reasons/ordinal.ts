import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Selecting } from '../selecting.ts';

/** The third, 第三: an ordinal, unless it asserts a rank. */
export function isOrdinal({ form, dimension, end, start }: Reading, { view, words }: Selecting): boolean {
  if (form !== 'ordinal' && dimension !== 'rank') return false;
  const around = `${leftOf(view.folded, start)}|${view.folded.slice(end)}`;
  return !words.assertsRank(around, view.language);
}
