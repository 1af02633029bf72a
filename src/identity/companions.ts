import type { Claim } from '../schema/claim.ts';
import { isConfidenceInterval } from './confidence-interval.ts';

/** Dimensions of what says when or over how long an estimate was made. */
const timing: ReadonlySet<string> = new Set(['duration', 'date']);

/**
 * The figures that only speak of another one beside them, with the figure that they speak of: a p-value or a confidence interval belongs to the estimate
 * before it in its sentence, or to its left in its row. Expects the claims in the order in which they stand.
 */
export function companionsOf(claims: readonly Claim[]): Map<Claim, string> {
  const companions = new Map<Claim, string>();
  let estimate: Claim | null = null;
  let passage = '';
  for (const claim of claims) {
    const { source, locator, quantity, measure } = claim;
    const here = `${source.id} ${locator.table ? `${locator.table.label} ${locator.table.cell[0]}` : `${locator.block} ${locator.sentence}`}`;
    if (here !== passage) estimate = null;
    passage = here;
    const kind = isConfidenceInterval(claim) ? 'interval' : measure?.id === 'p-value' ? 'p-value' : null;
    if (kind !== null)
      companions.set(claim, `${source.id}|${kind}|${estimate?.quantity.amount ?? `${quantity.lowerBound} ${quantity.upperBound}`}`);
    else if (estimate === null || !timing.has(quantity.dimension)) estimate = claim;
  }
  return companions;
}
