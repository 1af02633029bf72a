import { factKeyOf } from '../identity/fact-identity.ts';
import { groupBy } from '../identity/group-by.ts';
import { asOneOf, type IdentifiedClaim, keyOf } from './identified-claim.ts';
import { digitsOf } from './telling-figures.ts';

/** A shorter number may be of both goods. */
const fewestDigits = 2;

/**
 * A narrower good (primary gallium) has less than the good itself: the same amount, in all its digits and at one time, under both names is one fact told
 * more or less exactly. Shares may be alike for both.
 */
export function joinLooserGoods(claims: readonly IdentifiedClaim[]): IdentifiedClaim[] {
  const isTelling = ({ claim, identity }: IdentifiedClaim) =>
    identity.measure !== '' &&
    identity.period !== '' &&
    !/^(?:share|number|ratio|rank|date)/.test(identity.dimension) &&
    digitsOf(claim) >= fewestDigits;
  const plain = groupBy(
    claims.filter((told) => isTelling(told) && !told.identity.product.includes('+')),
    amountOf,
  );
  return claims.map((narrow) => {
    if (!narrow.identity.product.includes('+') || !isTelling(narrow)) return narrow;
    const facts = groupBy(plain.get(amountOf(narrow)) ?? [], keyOf);
    return facts.size === 1 ? asOneOf([...facts.values()][0]![0]!, narrow) : narrow;
  });
}

function amountOf({ claim, identity }: IdentifiedClaim): string {
  const { lowerBound, upperBound } = claim.quantity.normalized;
  return `${factKeyOf({ ...identity, product: identity.product.replace(/[+].*$/, '') }, '')} ${lowerBound?.toPrecision(9)} ${upperBound?.toPrecision(9)}`;
}
