import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';

/** What may stand between an estimate and its interval: an opening bracket and the interval's name. */
const lead = /^\s*[([（]\s*(?:9\d(?:\.\d)?\s?%\s*)?(?:ci|confidence intervals?|可信区间|置信区间)?\s*[,:，：]?\s*$/;

/** 1.7 kg (95% CI 1.1 to 2.3) with diet: an interval in brackets is of whom its estimate is. */
export function subjectOfEstimate(reading: Reading, { framed, view }: Scene): Term | null {
  const last = framed.at(-1);
  const isInterval = last && reading.modifier === 'range' && lead.test(view.folded.slice(last.reading.phrase.end, reading.phrase.start));
  return isInterval ? last.subject : null;
}
