import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { isCount } from '../../quantities/dimensions.ts';

/** 402 episodes in one arm and 655 in the other: a bare count counts what the one before it in the sentence did. */
export function countGoingOn(reading: Reading, { framed, view }: Scene): Term | null {
  const isBare = reading.unit === '1' && reading.form !== 'ordinal' && reading.decimals === 0 && isCount(reading.dimension);
  const last = framed.at(-1) && framed.findLast(({ reading: other }) => other.dimension !== 'share');
  return isBare && view.language === 'en' && last?.reading.counted ? last.measure : null;
}
