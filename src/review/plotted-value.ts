import { statedInterval } from '../pipeline.ts';
import type { Claim } from '../schema/claim.ts';
import type { Fact } from '../schema/fact.ts';
import type { PlottedValue } from './messages.ts';

/** How far about widens a figure where it is drawn. */
const approximation = 0.05;

/** The unit that a plot is drawn in, and how many base units it makes. */
export interface PlotUnit {
  unit: string;
  factor: number;
}

/** The unit in which most of the claims state their figure; all have one base unit. */
export function plotUnitOf(claims: readonly Claim[]): PlotUnit {
  const base = claims[0]?.quantity.normalized.unit ?? '1';
  const counts = new Map<string, { factor: number; count: number }>();
  for (const { quantity } of claims) {
    const { unit, normalized, lowerBound, upperBound, dimension } = quantity;
    const [stated, inBase] = [lowerBound ?? upperBound ?? 0, normalized.lowerBound ?? normalized.upperBound ?? 0];
    if (stated === 0 || inBase === 0 || dimension === 'temperature') continue;
    const known = counts.get(unit) ?? { factor: inBase / stated, count: 0 };
    counts.set(unit, { ...known, count: known.count + 1 });
  }
  const [most] = [...counts].sort(([, a], [, b]) => b.count - a.count);
  return most ? { unit: most[0], factor: most[1].factor } : { unit: base, factor: 1 };
}

/** A claim as it is drawn, with the interval that it leaves possible. */
export function plottedValue({ id, source, quantity, exact }: Claim, rank: Fact['rank'], { factor }: PlotUnit): PlottedValue {
  const { lower, upper } = statedInterval(quantity, approximation);
  const inUnit = (value: number): number | null => (Number.isFinite(value) ? value / factor : null);
  return { claim: id, paper: source.title ?? source.id, year: source.year, lower: inUnit(lower), upper: inUnit(upper), exact, rank };
}
