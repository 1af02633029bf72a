import type { Claim } from '../schema/claim.ts';
import { companionsOf } from './companions.ts';
import { companionIdentity, type FactIdentity, factIdentityOf } from './fact-identity.ts';
import { withUnsaidBases } from './unsaid-bases.ts';
import { withUnsaidGoods } from './unsaid-goods.ts';

/** What each claim is about, with what its paper says elsewhere. Expects the claims in the order in which they stand. */
export function identitiesOf(claims: readonly Claim[]): FactIdentity[] {
  const companions = companionsOf(claims);
  const told = claims.map((claim) => {
    const companion = companions.get(claim);
    return { claim, identity: companion === undefined ? factIdentityOf(claim) : companionIdentity(claim, companion) };
  });
  return withUnsaidBases(withUnsaidGoods(told));
}
