import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { pairedName } from '../lists/paired-names.ts';
import { phraseTerm } from '../terms.ts';

/** 株高和地径分别提高8%和5%: of names that pair off with changes and hold none of them, the one in the number's place. */
export function propertyInPlace(reading: Reading, scene: Scene, subject: Term | null): Term | null {
  const named = scene.view.language === 'zh' && scene.document.arms.length > 0 ? pairedName(reading, scene) : null;
  return named && named.head === '' && named.text !== subject?.text ? phraseTerm(named.text) : null;
}
