import type { Modality, Period } from '../../schema/claim.ts';
import type { Reading } from '../quantities/reading.ts';
import type { Scene } from '../scene.ts';
import type { ChosenMeasure } from './choose-measure.ts';

/** The mood of a figure: the mood word nearest before it in its part of the sentence, then one behind it in its clause; a year after the paper's own makes a forecast. */
export function chooseModality(reading: Reading, scene: Scene, period: Period | null, measure: ChosenMeasure): Modality {
  const spoken = spokenMood(reading, scene);
  if (spoken && !(spoken === 'limit' && /growth|decline/.test(measure.rule))) return spoken;
  if (measure.mood) return measure.mood;
  const year = Number(period?.start?.slice(0, 4) ?? 0);
  return scene.document.year !== null && year > scene.document.year ? 'forecast' : 'actual';
}

function spokenMood(reading: Reading, scene: Scene): Modality | undefined {
  const { mentions, view } = scene;
  const partStart = Math.max(view.folded.lastIndexOf(';', reading.start), view.folded.lastIndexOf('；', reading.start), 0);
  const before = mentions.moods.filter((mood) => mood.end <= reading.start && mood.start >= partStart);
  const target = before.findLast((mood) => mood.value === 'target');
  const nearest = before.at(-1);
  if (nearest && (nearest.value === 'hypothetical' || !target)) return nearest.value;
  if (target) return 'target';
  const clause = scene.clauses.find(({ start, end }) => reading.start >= start && reading.start < end);
  const after = mentions.moods.find((mood) => clause && mood.start >= reading.end && mood.end <= clause.end);
  return after?.value === 'hypothetical' ? undefined : after?.value;
}
