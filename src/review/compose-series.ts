import type { Fact } from '../schema/fact.ts';
import type { DeskState } from './desk.ts';
import type { Series } from './messages.ts';
import { plottedValue, plotUnitOf } from './plotted-value.ts';

const fewestYears = 3;
const mostValues = 240;

/** The series that the facts belong to, every value that a paper states for any of its years; null where there are too few years to draw. */
export function composeSeries(facts: readonly Fact[], { results }: DeskState): Series | null {
  const id = facts.find(({ series_id }) => series_id !== null)?.series_id;
  if (!id) return null;
  const rows = results.facts.filter(({ series_id }) => series_id === id);
  const stated = rows.flatMap((fact) =>
    fact.claim_ids.flatMap((claim) => ({ fact, time: Number(fact.time_period), claim: results.claims.get(claim)! })),
  );
  const base = stated[0]?.claim.quantity.normalized.unit;
  const drawn = stated.filter(({ claim, time }) => Number.isInteger(time) && claim.quantity.normalized.unit === base).slice(0, mostValues);
  const unit = plotUnitOf(drawn.map(({ claim }) => claim));
  const values = drawn.map(({ fact, time, claim }) => ({
    ...plottedValue(claim, fact.rank, unit),
    source: claim.source.id,
    time,
    fact: fact.fact_id,
  }));
  if (new Set(values.map(({ time }) => time)).size < fewestYears) return null;
  const [first] = rows;
  return { label: { zh: withoutYear(first!.label_zh), en: withoutYear(first!.label_en) }, unit: unit.unit, values };
}

/** The label of a fact of a series ends with its year. */
function withoutYear(label: string): string {
  return label.replace(/[,，] *\d{4}$/, '');
}
