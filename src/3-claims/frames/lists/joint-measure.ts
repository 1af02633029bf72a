import type { MeasureRow } from '../../../schema/knowledge.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { isInBracket } from '../../view.ts';
import { respectiveNumbers } from './distribute.ts';

/** 汽车产销分别完成2702万辆和2686万辆，同比分别增长3%和2%: which of the measures that one word names together a number is of; it has no words of its own, so it stands as an empty stretch. */
export function partOfJoint(reading: Reading, scene: Scene): PhraseMatch<MeasureRow> | undefined {
  const { clauses, measureById, mentions } = scene;
  const { list = [], sign = 0 } = respectiveNumbers(reading, scene) ?? {};
  const joint = mentions.measures.findLast((measure) => measure.end <= sign && !isInBracket(measure, clauses));
  const { parts } = joint?.value ?? {};
  const row = parts?.length === list.length ? measureById(parts[list.indexOf(reading)] ?? '') : undefined;
  return joint && row && { start: joint.start, end: joint.start, value: row };
}
