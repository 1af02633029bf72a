import { createMeasureNames } from '../pipeline.ts';
import type { Standing } from '../pipeline.ts';
import type { Results } from './load-results.ts';

/** How many decisions the results do not show yet although the next run will carry them out, or show although they were taken back. */
export function countPending(
  { claims, warnings }: Results,
  { decisions, added, measures }: Standing,
  setAside: ReadonlySet<string>,
): number {
  const shown = new Set(setAside);
  for (const { rules } of claims.values())
    for (const rule of rules) if (rule.startsWith('decision:')) shown.add(rule.slice('decision:'.length));
  const names = createMeasureNames(measures);
  const touched = new Set(
    measures.length === 0 ? [] : [...claims.values()].flatMap(({ measure }) => (measure && names(measure)?.by) ?? []),
  );
  const wanted = [
    ...decisions.filter(({ verdict }) => verdict === 'extraction-wrong' || verdict === 'not-a-fact'),
    ...added.filter(({ id }) => !warnings.some((warning) => warning.includes(id))),
    ...measures.filter(({ id }) => shown.has(id) || touched.has(id)),
  ].map(({ id }) => id);
  return wanted.filter((id) => !shown.has(id)).length + [...shown].filter((id) => !wanted.includes(id)).length;
}
