import { groupBy } from '../../identity/group-by.ts';
import type { Check } from '../check.ts';
import { checks } from './in-order.ts';

/** Checks that look at the same groups of rows. */
export interface Grouping {
  keys: Check['keys'];
  judgesAlone: boolean;
  checks: readonly Check[];
}

/** What is compared within a paper. */
export const groupingsWithin = groupingsOf(checks.filter(({ within }) => within === 'paper'));
/** What is compared across papers. */
export const groupingsAcross = groupingsOf(checks.filter(({ within }) => within !== 'paper'));

function groupingsOf(some: readonly Check[]): Grouping[] {
  return [...groupBy(some, ({ keys }) => keys)].map(([keys, same]) => ({
    keys,
    judgesAlone: same.some(({ judgesAlone }) => judgesAlone === true),
    checks: same,
  }));
}
