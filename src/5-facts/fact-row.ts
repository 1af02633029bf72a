import type { Source } from '../schema/document.ts';
import type { Fact } from '../schema/fact.ts';

/** A claim by its paper and its row among the claims of that, in the order in which they stand. */
export interface ClaimPlace {
  source: Source;
  row: number;
}

/** A row of the fact table that is made when somebody asks for it: of a million rows few are looked at. */
export interface FactRow {
  status: Fact['obs_status'];
  /** The series that its fact is of, and which year of it; null where it is of none. */
  series: { key: number | string; index: number } | null;
  /** Where its claims stand, in the order of `claim_ids`; null for one that no paper has. */
  claims: readonly (ClaimPlace | null)[];
  /** A number that is equal for equal rows; null where nobody knows. */
  known: () => number | null;
  make: () => Fact;
}

/** The fact table: facts by their first claims, the rows of each by theirs. It can be gone through again. */
export interface FactTable {
  facts: () => Iterable<readonly FactRow[]>;
}
