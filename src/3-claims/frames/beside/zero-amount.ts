import type { Term } from '../../../schema/claim.ts';
import { applyUnit } from '../../quantities/apply-unit.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';

/** Shipments were zero: nothing of a thing is told without a unit; it has that of another figure of the measure in the sentence, else tonnes where the measure is first of all of masses. */
export function withUnitOfMeasure(reading: Reading, measure: Term | null, { measureById, readings }: Scene): Reading {
  const isZero = reading.unit === '1' && reading.counted === '' && reading.lower === '0' && reading.upper === '0';
  const row = isZero && measure?.id ? measureById(measure.id) : undefined;
  if (!row) return reading;
  const sibling = readings.find((other) => other !== reading && other.unit !== '1' && row.dimensions.includes(other.dimension));
  if (sibling) return applyUnit(reading, { unit: sibling.unit, scale: 0, dimension: sibling.dimension });
  return row.dimensions[0] === 'mass' ? applyUnit(reading, { unit: 't', scale: 0, dimension: 'mass' }) : reading;
}
