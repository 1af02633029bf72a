import { groupBy } from '../identity/group-by.ts';
import { type FactIdentity, factKeyOf } from '../identity/fact-identity.ts';
import { canBothHold, type Interval, relativeWidthOf } from '../interval/interval.ts';
import { statedInterval } from '../interval/stated-interval.ts';
import type { Claim } from '../schema/claim.ts';

/** A claim with what it is about. */
export interface IdentifiedClaim {
  claim: Claim;
  identity: FactIdentity;
}

/** Fields that papers leave out once the reader knows them. */
const omitted = [['period'], ['scope'], ['period', 'scope']] as const;
/** Of a vaguer figure its value does not tell which fact it belongs to. */
const vaguest = 0.06;
/** Beyond so many facts that differ in the blank only, the value tells nothing. */
const manyFacts = 40;

/**
 * A claim that leaves its date or its whole unsaid is taken to mean the one fact that says it and has the same value; where several facts fit, or none,
 * it stays apart.
 */
export function fillBlanks(claims: readonly IdentifiedClaim[], approximation: number): IdentifiedClaim[] {
  const indexes = omitted.map((fields) => ({
    fields,
    full: groupBy(
      claims.filter(({ identity }) => identity.measure !== '' && fields.every((field) => identity[field] !== '')),
      ({ identity }) => keyWithout(identity, fields),
    ),
  }));
  const intervals = new Map<Claim, Interval>();
  const intervalOf = (claim: Claim): Interval => {
    const known = intervals.get(claim) ?? statedInterval(claim.quantity, approximation);
    intervals.set(claim, known);
    return known;
  };
  return claims.map((open) => {
    const index = indexes.find(({ fields }) =>
      omitted[2].every((field) => (open.identity[field] === '') === (fields as readonly string[]).includes(field)),
    );
    const { measure, dimension } = open.identity;
    if (!index || measure === '' || dimension === 'date' || !isPrecise(intervalOf(open.claim))) return open;
    const facts = groupBy(index.full.get(keyWithout(open.identity, index.fields)) ?? [], ({ identity }) => factKeyOf(identity, ''));
    if (facts.size > manyFacts) return open;
    const fitting = [...facts.values()].filter((fact) =>
      fact.some(({ claim }) => isPrecise(intervalOf(claim)) && canBothHold(intervalOf(claim), intervalOf(open.claim))),
    );
    return fitting.length === 1 ? { ...open, identity: { ...fitting[0]![0]!.identity, basis: open.identity.basis } } : open;
  });
}

function keyWithout(identity: FactIdentity, fields: readonly (keyof FactIdentity)[]): string {
  return factKeyOf({ ...identity, ...Object.fromEntries(fields.map((field) => [field, ''])) }, '');
}

function isPrecise(interval: Interval): boolean {
  return relativeWidthOf(interval) <= vaguest;
}
