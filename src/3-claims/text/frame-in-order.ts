import { flowToldIn } from '../frames/beside/flow-told.ts';
import { frameReading } from '../frames/frame-reading.ts';
import type { FramedReading } from '../record/to-claim.ts';
import type { Scene } from '../scene.ts';
import { isInBracket } from '../view.ts';
import { measuresOf } from './carry-on.ts';

/** Frames the readings of a sentence from left to right; each may lean on the measure, the good and the scope of the one before it, but on no good of a bracket (其中核电用水5亿立方米). */
export function frameInOrder(scene: Scene): FramedReading[] {
  const framed: FramedReading[] = [];
  let { carried } = scene;
  for (const reading of scene.readings) {
    const made = frameReading(reading, { ...scene, carried, framed });
    carried = {
      ...carried,
      measure: made.measure ?? scene.carried.measure,
      product: isInBracket(reading, scene.clauses) ? carried.product : (made.product ?? carried.product),
      scope: made.scope ?? scene.carried.scope,
      flow: flowToldIn([made], carried.flow),
      measures: measuresOf([made], carried.measures),
    };
    framed.push(made);
  }
  return framed;
}
