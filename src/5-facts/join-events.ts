import type { Goods } from '../identity/goods.ts';
import { factKeyOf } from '../identity/fact-identity.ts';
import { groupBy } from '../identity/group-by.ts';
import { asOneOf, type IdentifiedClaim } from './identified-claim.ts';

/** One event that concerns several goods is told of some of them or of all: on one date, with a good in common, it is one. The longest list names it. */
export function joinEvents(claims: readonly IdentifiedClaim[], { goodsIn }: Goods): readonly IdentifiedClaim[] {
  const goodsOf = ({ claim }: IdentifiedClaim) => goodsIn(claim.goods);
  const events = groupBy(
    claims.filter(({ identity }) => identity.dimension === 'date' && identity.measure !== '' && identity.product !== ''),
    (event) => `${factKeyOf({ ...event.identity, product: '' }, '')} ${event.claim.quantity.amount}`,
  );
  const joined = new Map<IdentifiedClaim, IdentifiedClaim>();
  for (const same of events.values()) {
    const fullest = [...same].sort((a, b) => goodsOf(b).length - goodsOf(a).length)[0]!;
    for (const event of same)
      if (goodsOf(event).some((good) => goodsOf(fullest).includes(good))) joined.set(event, asOneOf(fullest, event));
  }
  return joined.size === 0 ? claims : claims.map((claim) => joined.get(claim) ?? claim);
}
