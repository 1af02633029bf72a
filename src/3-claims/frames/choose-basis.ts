import type { Reading } from '../quantities/reading.ts';
import type { Scene } from '../scene.ts';

const masses = new Set(['mass', 'mass-rate']);

/** What a mass is of (oxide, metal, gross weight), where a word beside it says so. */
export function chooseBasis(reading: Reading, { bases }: Scene): string | null {
  if (!masses.has(reading.dimension)) return null;
  for (const [basis, words] of bases) {
    if (
      words.some(
        ({ start, end }) => (start >= reading.end && start - reading.end < 32) || (end <= reading.start && reading.start - end < 12),
      )
    )
      return basis;
  }
  return null;
}
