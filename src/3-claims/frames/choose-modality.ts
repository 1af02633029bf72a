import type { Modality, Period } from '../../schema/claim.ts';
import type { Reading } from '../quantities/reading.ts';
import type { Scene } from '../scene.ts';

/** The mood of a figure: the mood word nearest before it in its part of the sentence, then one behind it in its clause; a year after the paper's own makes a forecast. */
export function chooseModality(reading: Reading, scene: Scene, period: Period | null): Modality {
  const { mentions, view, document } = scene;
  const partStart = Math.max(view.folded.lastIndexOf(';', reading.start), view.folded.lastIndexOf('；', reading.start), 0);
  const before = mentions.moods.filter((mood) => mood.end <= reading.start && mood.start >= partStart);
  const target = before.findLast((mood) => mood.value === 'target');
  const nearest = before.at(-1);
  if (nearest && (nearest.value === 'hypothetical' || !target)) return nearest.value;
  if (target) return 'target';
  const clause = scene.clauses.find(({ start, end }) => reading.start >= start && reading.start < end);
  const after = mentions.moods.find((mood) => clause && mood.start >= reading.end && mood.end <= clause.end);
  if (after && after.value !== 'hypothetical') return after.value;
  const year = Number(period?.start?.slice(0, 4) ?? 0);
  return document.year !== null && year > document.year ? 'forecast' : 'actual';
}
