import { factKeyOf } from '../identity/fact-identity.ts';
import { groupBy } from '../identity/group-by.ts';
import { groupsAsked } from './groups-asked.ts';
import { asOneOf, type IdentifiedClaim, keyOf } from './identified-claim.ts';
import { digitsOf } from './telling-figures.ts';

/** A shorter number may be of both goods. */
const fewestDigits = 2;

/**
 * A narrower good (primary gallium) has less than the good itself: the same amount, in all its digits and at one time, under both names is one fact told
 * more or less exactly. Shares may be alike for both.
 */
export function joinLooserGoods(claims: readonly IdentifiedClaim[]): readonly IdentifiedClaim[] {
  const narrow = claims.filter((told) => told.identity.product.includes('+') && isTelling(told));
  if (narrow.length === 0) return claims;
  const plain = groupsAsked(
    new Set(narrow.map(amountOf)),
    claims.filter((told) => !told.identity.product.includes('+') && isTelling(told)),
    amountOf,
  );
  const looser = new Map<IdentifiedClaim, IdentifiedClaim>();
  for (const told of narrow) {
    const facts = groupBy(plain.get(amountOf(told)) ?? [], keyOf);
    if (facts.size === 1) looser.set(told, asOneOf([...facts.values()][0]![0]!, told));
  }
  return claims.map((told) => looser.get(told) ?? told);
}

/** The key under which a narrower good may be told more loosely, or a good more narrowly. */
export function loosenessOf(told: IdentifiedClaim): { open: string[]; full: string[] } {
  const keys = isTelling(told) ? [`good ${amountOf(told)}`] : [];
  return told.identity.product.includes('+') ? { open: keys, full: [] } : { open: [], full: keys };
}

function isTelling({ claim, identity }: IdentifiedClaim): boolean {
  return (
    identity.measure !== '' &&
    identity.period !== '' &&
    !/^(?:share|number|ratio|rank|date)/.test(identity.dimension) &&
    digitsOf(claim) >= fewestDigits
  );
}

function amountOf({ claim, identity }: IdentifiedClaim): string {
  const { lowerBound, upperBound } = claim.quantity.normalized;
  return `${factKeyOf({ ...identity, product: identity.product.replace(/[+].*$/, '') }, '')} ${lowerBound?.toPrecision(9)} ${upperBound?.toPrecision(9)}`;
}
