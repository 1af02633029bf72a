import type { Claim, Quantity } from '../schema/claim.ts';

/** What of a claim decides which fact it is of and how its value is weighed: a claim without its words. */
export interface PlainClaim extends Pick<Claim, 'id' | 'source' | 'citations' | 'basis'> {
  quantity: Pick<Quantity, 'amount' | 'decimals' | 'dimension' | 'normalized'> & { uncertainty: { value: number } | null };
  isCell: boolean;
  isInAbstract: boolean;
  /** The good that a dated event concerns, in its own words. */
  goods: string;
  /** Its place among the claims of its paper. */
  row: number;
  /** Its number among the claims of all papers. */
  place: number;
}
