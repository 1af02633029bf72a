import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Selecting } from '../selecting.ts';

/** The third, 第三, 第一、二批: an ordinal, unless it asserts a rank. */
export function isOrdinal({ form, dimension, end, start }: Reading, { view, words }: Selecting): boolean {
  if (/第[一二三四五六七八九十\d]{1,3}[、和与至到]$/.test(leftOf(view.folded, start))) return true;
  if (form !== 'ordinal' && dimension !== 'rank') return false;
  const around = `${leftOf(view.folded, start)}|${view.folded.slice(end)}`;
  return !words.assertsRank(around, view.language);
}
