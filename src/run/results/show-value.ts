import type { Fact } from '../../schema/fact.ts';

/** A value of the fact table for a reader: `4.2 t`, `32–35 %`, `≥ 20 a`, `≤ 3 d`. */
export function showValue({ obs_value, lower, upper, unit_measure }: Pick<Fact, 'obs_value' | 'lower' | 'upper' | 'unit_measure'>): string {
  const unit = unit_measure === '1' || unit_measure === 'date' ? '' : ` ${unit_measure}`;
  if (lower !== null && upper === null) return `≥ ${obs_value ?? lower}${unit}`;
  if (lower === null && upper !== null) return `≤ ${obs_value ?? upper}${unit}`;
  return `${obs_value ?? `${lower ?? ''}–${upper ?? ''}`}${unit}`;
}
