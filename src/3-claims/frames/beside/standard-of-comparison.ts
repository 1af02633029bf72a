import type { Span } from '../../../schema/place.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';

const before = /(?:[是为]|相当于|等于|达到?)[^，,。;；]{2,24}的$/;

/** Whether words only say what another figure of the sentence is measured against (是同年钢材出口量的1.05倍, 1.05 times its exports of springs): what goes on behind it is not of them. */
export function isStandardOfOther(words: Span, reading: Reading, { readings, view }: Scene): boolean {
  return readings.some((other) => {
    if (other === reading || other.dimension !== 'ratio') return false;
    if (view.language === 'en') {
      const follows = words.start >= other.phrase.end && !/[,;:]/.test(view.folded.slice(other.phrase.end, words.end));
      return follows && words.end <= reading.phrase.start && /[,;:]/.test(view.folded.slice(words.end, reading.phrase.start));
    }
    if (words.end > other.phrase.start) return false;
    const at = before.exec(view.folded.slice(0, other.phrase.start))?.index;
    return at !== undefined && words.start > at;
  });
}
