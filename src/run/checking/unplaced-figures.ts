import { standingDecisions } from '../../decisions/standing-decisions.ts';
import type { DecisionRecord } from '../../schema/decision.ts';
import type { PaperRecords } from '../../pipeline.ts';

/** What to say of figures that reviewers added and that no paper has any more in these words. */
export function unplacedFigures(records: readonly DecisionRecord[], papers: readonly Pick<PaperRecords, 'claims'>[]): string[] {
  const { added } = standingDecisions(records);
  if (added.length === 0) return [];
  const placed = new Set(papers.flatMap(({ claims }) => claims.flatMap(({ rules }) => rules)));
  return added
    .filter(({ id }) => !placed.has(`decision:${id}`))
    .map(
      ({ id, exact, who, source }) =>
        `decisions.jsonl: ${id}: “${exact}”, which ${who || 'nobody named'} added to ${source}, does not stand there in its sentence any more; add it again or take it back`,
    );
}
