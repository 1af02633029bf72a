import type { Operator } from '../../../identity/measure-id.ts';
import type { MeasureRow } from '../../../schema/knowledge.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt } from '../../view.ts';
import { wholeBehind } from '../beside/whole-behind.ts';
import { baseMeasure } from './base-measure.ts';

/** Measures of the comparing itself, which no part or change is of. */
export const comparisons = new Set(['confidence-interval', 'p-value']);

/** 出口集中度为0.62: what has decimals and no unit is no amount that flows or lies anywhere. */
const isPureFor = ({ unit, unitText, counted, dimension, decimals }: Reading, { kind }: MeasureRow): boolean =>
  dimension === 'number' && unit === '1' && !unitText && !counted && decimals > 0 && (kind === 'flow' || kind === 'stock');

/** The measure of the tables that an amount is of. */
export const knownMeasure = (
  reading: Reading,
  scene: Scene,
  fits: (row: MeasureRow) => boolean = () => true,
): PhraseMatch<MeasureRow> | undefined =>
  baseMeasure(
    reading,
    scene,
    clauseAt(scene.clauses, reading.start),
    (row) =>
      row.dimensions.includes(reading.dimension) &&
      !isPureFor(reading, row) &&
      (row.id !== 'confidence-interval' || reading.lower !== reading.upper) &&
      fits(row),
  );

const isShare = phrasing('zh')`^(?:市场)?(?:${'share-noun'})`;

/** How many clauses back the base of a share or a change may stand: one for a share, none where the share says behind itself what it is of. */
function clausesBackFor(operator: Operator, reading: Reading, scene: Scene): number {
  if (operator !== 'share') return 3;
  const clause = scene.clauses[clauseAt(scene.clauses, reading.start)];
  const whole = clause && wholeBehind(reading, scene, clause);
  const words = whole ? scene.view.folded.slice(whole.start, whole.end).trim() : '';
  return scene.view.language === 'zh' && words && !isShare(scene.lexicon).test(words) ? 0 : 1;
}

/** The measure of the tables that a share, a change or a rank is of. */
export function baseOfPart(operator: Operator, reading: Reading, scene: Scene): PhraseMatch<MeasureRow> | undefined {
  const fits = ({ id, dimensions }: MeasureRow) =>
    !comparisons.has(id) &&
    dimensions.some((dimension) => (dimension !== 'share' || reading.dimension === 'share-change') && dimension !== 'duration');
  return baseMeasure(reading, scene, clauseAt(scene.clauses, reading.start), fits, clausesBackFor(operator, reading, scene));
}
