import type { Dimension, Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { phraseTerm, termOf } from '../terms.ts';

/** Roasted at 700 °C: where nothing names what was measured, its unit does. */
export function measureByUnit({ dimension, unit }: Reading, { measureById, view }: Scene): Term | null {
  // 1美元约合7.2元.
  const row = measureById(/^[A-Z]{3}\/[A-Z]{3}$/.test(unit) ? 'exchange-rate' : dimension);
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
