import type { Span } from '../../../schema/place.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { isStandardOfOther } from './standard-of-comparison.ts';

/** 因面板價格下跌, 受需求不振影響, 主因訂單減少: from the first word of a cause to the end of its stretch. */
const cause =
  /(?:由于|得益于|受益于|受惠于?|归因于|归功于|鉴于|随着|主因(?!素)|(?<![原基成病诱肇起外内])因(?![此而子素果特数])为?|(?<![接感承享遭])受(?=[^,，。;；]{1,30}(?:影响|带动|拉动|推动|冲击|拖累|限制|制约|激励|提振|支撑)))[^,，。;；]*/g;

/** Whether words stand in a stretch that only tells why (光學器材因鏡頭接單成長，年增3%), where the figure stands in another: it is of none of them. */
export function isCauseOfOther({ start, end }: Span, reading: Reading, { view }: Scene): boolean {
  if (view.language !== 'zh') return false;
  for (const told of view.folded.matchAll(cause)) {
    const last = told.index + told[0].length;
    if (told.index <= start && end <= last) return reading.start >= last;
  }
  return false;
}

/** Whether words speak of another figure than this one: they say what that is measured against, or why it is so. */
export const speaksOfOther = (words: Span, reading: Reading, scene: Scene): boolean =>
  isStandardOfOther(words, reading, scene) || isCauseOfOther(words, reading, scene);
