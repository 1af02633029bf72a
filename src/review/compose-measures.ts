import type { Claim } from '../schema/claim.ts';
import type { DeskState } from './desk.ts';
import type { MeasureRow } from './messages.ts';

/** The measures of all figures as their papers word them, those that no table knows first, and of them those of most figures. */
export function composeMeasures({ results, records, withdrawn }: DeskState): MeasureRow[] {
  const standing = new Set(records.filter(({ id, type }) => type === 'measures' && !withdrawn.has(id)).map(({ id }) => id));
  const rows = new Map<string, MeasureRow & { sources: Set<string> }>();
  for (const claim of results.claims.values()) {
    const { measure, source, quantity, rules } = claim;
    if (!measure || measure.text === '' || quantity.dimension === 'date') continue;
    const key = JSON.stringify([measure.id, measure.text.toLowerCase()]);
    const by = rules.map((rule) => rule.replace('decision:', '')).find((id) => standing.has(id)) ?? null;
    const row = rows.get(key) ?? { measure, claims: 0, papers: 0, example: exampleOf(claim), by, sources: new Set<string>() };
    rows.set(key, row);
    row.claims++;
    row.sources.add(source.id);
  }
  return [...rows.values()]
    .map(({ sources, ...row }) => ({ ...row, papers: sources.size }))
    .sort((a, b) => Number(a.measure.id !== null) - Number(b.measure.id !== null) || b.claims - a.claims || compare(a, b));
}

function exampleOf({ id, source, quote, exact }: Claim): MeasureRow['example'] {
  return { claim: id, source: source.id, exact, quote };
}

function compare(a: MeasureRow, b: MeasureRow): number {
  return a.measure.text < b.measure.text ? -1 : 1;
}
