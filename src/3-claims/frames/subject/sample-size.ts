import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { phraseTerm } from '../terms.ts';

const calculates =
  /\bsample size\b|\b\d+(?:\.\d+)?\s?% (?:statistical )?power\b|\b(?:statistical )?power (?:of (?:at least )?\d|to detect)\b|\b(?:needed|required|enough|sufficient) to (?:detect|estimate|show|demonstrate)\b/;

/** To detect a difference of 5 points with 80% power, 92 patients a group were needed: every figure of such a sentence is one of the calculation that a study plans its size by. */
export function sampleSize(_: Reading, { document, view }: Scene): Term | null {
  return view.language === 'en' && document.people !== null && calculates.test(view.folded) ? phraseTerm('sample size calculation') : null;
}
