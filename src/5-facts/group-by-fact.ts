import type { Claim } from '../schema/claim.ts';
import { factIdentityOf, factKeyOf } from '../identity/fact-identity.ts';
import { groupBy } from '../identity/group-by.ts';
import { contentHash } from '../identity/hash.ts';

/** The claims of one fact, whatever their values. */
export interface FactGroup {
  id: string;
  claims: readonly Claim[];
}

/**
 * Claims that speak of one thing. Where papers name several bases (oxide, gross weight) each is a fact of its own; where they name one, those that
 * name none are taken to mean it. A claim without a measure is a fact by itself: nothing says that another is of the same.
 */
export function groupByFact(claims: readonly Claim[]): FactGroup[] {
  const groups = groupBy(claims, (claim) => {
    const identity = factIdentityOf(claim);
    return identity.measure === '' ? `${factKeyOf(identity, '')}|${claim.id}` : factKeyOf(identity, '');
  });
  return [...groups].flatMap(([key, group]) => byBasis(key, group));
}

function byBasis(key: string, claims: readonly Claim[]): FactGroup[] {
  const bases = groupBy(claims, (claim) => factIdentityOf(claim).basis);
  bases.delete('');
  if (bases.size <= 1) return [{ id: contentHash(key), claims }];
  const groups = groupBy(claims, (claim) => factIdentityOf(claim).basis);
  return [...groups].map(([basis, group]) => ({ id: contentHash(`${key}|${basis}`), claims: group }));
}
