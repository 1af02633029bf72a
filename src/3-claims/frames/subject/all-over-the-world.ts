import type { Term } from '../../../schema/claim.ts';
import { isPart } from '../../quantities/dimensions.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';

const worldwide =
  /^ (?:of (?:[a-z-]+ ){1,6})?(?:(?:[a-z]+ed|known|sold|made|grown|held) )?(?:worldwide|globally|across the (?:world|globe)|around the (?:world|globe))\b/;

/** A tenth of the 40 t traded worldwide: an English amount that says behind itself that it is of all the world; a part of what there is worldwide is somebody's. */
export const allOverTheWorld = ({ dimension, phrase }: Reading, { view, world }: Scene): Term | null =>
  view.language === 'en' && !isPart(dimension) && worldwide.test(view.folded.slice(phrase.end)) ? world : null;
