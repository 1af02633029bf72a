import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Selecting } from '../selecting.ts';

const isZeroValue = {
  zh: /(?:为|是|降至|跌至|降到|跌到|达到)$/,
  en: /\b(?:is|was|were|are|be|been|remained|stayed|totalled|(?:fell|dropped|fallen|declined|cut|reduced) to)$/,
};

/** Nothing at all as the value of something: shipments were zero. */
export function statesZero({ lower, start }: Reading, { view }: Selecting): boolean {
  return lower !== null && /^0(?:\.0*)?$/.test(lower) && isZeroValue[view.language].test(leftOf(view.folded, start).trimEnd());
}
