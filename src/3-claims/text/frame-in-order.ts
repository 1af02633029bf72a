import { flowToldIn } from '../frames/beside/flow-told.ts';
import { frameReading } from '../frames/frame-reading.ts';
import type { FramedReading } from '../record/to-claim.ts';
import type { Reading } from '../quantities/reading.ts';
import type { Scene } from '../scene.ts';
import { clauseAt } from '../view.ts';
import { measuresOf } from './carry-on.ts';

/** (其中核电用水5亿立方米): what a bracket tells of is not gone on about behind it. */
const isAside = ({ start }: Reading, { clauses }: Scene): boolean => clauses[clauseAt(clauses, start)]?.inside === true;

/** Frames the readings of a sentence from left to right; each may lean on the measure, the good and the scope of the one before it. */
export function frameInOrder(scene: Scene): FramedReading[] {
  const framed: FramedReading[] = [];
  let { carried } = scene;
  for (const reading of scene.readings) {
    const made = frameReading(reading, { ...scene, carried, framed });
    carried = {
      ...carried,
      measure: made.measure ?? scene.carried.measure,
      product: isAside(reading, scene) ? carried.product : (made.product ?? carried.product),
      scope: made.scope ?? scene.carried.scope,
      flow: flowToldIn([made], carried.flow),
      measures: measuresOf([made], carried.measures),
    };
    framed.push(made);
  }
  return framed;
}
