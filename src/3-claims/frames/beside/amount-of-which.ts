import type { Reading } from '../../quantities/reading.ts';
import type { FramedReading } from '../../record/to-claim.ts';
import type { Scene } from '../../scene.ts';

const ofWhich = /,? of which (?:only )?$/;

/** Will invest 1.5 trillion yen, of which 400 billion is for recycling: the amount before it that this one is a part of; null where a clause of its own tells otherwise. */
export function amountOfWhich({ dimension, phrase }: Reading, { framed, view }: Scene): FramedReading | null {
  if (view.language !== 'en' || dimension !== 'money' || !ofWhich.test(view.folded.slice(0, phrase.start))) return null;
  return framed.findLast(({ reading }) => reading.dimension === dimension) ?? null;
}
