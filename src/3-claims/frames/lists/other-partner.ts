import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { FramedReading } from '../../record/to-claim.ts';
import type { Scene } from '../../scene.ts';

/** 对智利占, 从秘鲁占约: the partner of a trade, and the verb of its share. */
const partnerTold = /(?:^|[，,、;；。])\s*(?:其中|而|并)?[，,:]?\s*(?:对|向|从|自)\p{Script=Han}{2,10}(?:占比?|份额)(?:为|约|近|达)*$/u;

/** 其中对智利占12%，对秘鲁占9%: shares of one flow by its partners; the figure before, which is of the same flow. */
export function shareOfOtherPartner(reading: Reading, { framed, view }: Scene): FramedReading | null {
  const last = framed.at(-1);
  if (view.language !== 'zh' || reading.dimension !== 'share' || last?.reading.dimension !== 'share') return null;
  const between = view.folded.slice(last.reading.phrase.end, reading.phrase.start);
  return partnerTold.test(between) && partnerTold.test(leftOf(view.folded, last.reading.phrase.start)) ? last : null;
}
