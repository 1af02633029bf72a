import type { Claim, Quantity } from '../schema/claim.ts';
import type { FactIdentity } from './fact-identity.ts';
import { identitiesOf } from './identities-of.ts';
import { orderClaims } from './order-claims.ts';

/** The claims of one paper in the order in which they stand, with what each is about and the values that it leaves possible. */
export interface ToldClaims {
  claims: readonly Claim[];
  identities: readonly FactIdentity[];
  intervals: readonly { lower: number; upper: number }[];
}

/** Reads the claims of one paper, in any order, once for all that look at them. */
export function tellClaims(
  unordered: readonly Claim[],
  intervalOf: (quantity: Quantity, approximation: number) => ToldClaims['intervals'][number],
  approximation: number,
): ToldClaims {
  const claims = orderClaims(unordered);
  return { claims, identities: identitiesOf(claims), intervals: claims.map(({ quantity }) => intervalOf(quantity, approximation)) };
}
