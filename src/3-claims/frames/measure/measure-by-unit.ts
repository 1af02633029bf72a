import type { Dimension, Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { phraseTerm, termOf } from '../terms.ts';

/** Roasted at 700 °C: where nothing names what was measured, its unit does. */
export function measureByUnit({ dimension }: Reading, { measureById, view }: Scene): Term | null {
  const row = measureById(dimension);
  if (row) return termOf(row, view.language);
  return view.language === 'en' && physical.has(dimension) ? phraseTerm(dimension) : null;
}

const physical: ReadonlySet<Dimension> = new Set([
  'mass',
  'length',
  'volume',
  'duration',
  'concentration',
  'pressure',
  'speed',
  'power',
  'voltage',
  'frequency',
  'angle',
]);
