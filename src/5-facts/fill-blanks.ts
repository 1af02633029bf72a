import { groupBy } from '../identity/group-by.ts';
import { type FactIdentity, factKeyOf } from '../identity/fact-identity.ts';
import { canBothHold, type Interval, relativeWidthOf } from '../interval/interval.ts';
import { statedInterval } from '../interval/stated-interval.ts';
import type { Claim } from '../schema/claim.ts';
import type { IdentifiedClaim } from './identified-claim.ts';

/** What papers leave out once the reader knows it; who leaves out the holder speaks of the world. */
const omitted: readonly (keyof FactIdentity)[][] = [['period'], ['scope'], ['subject'], ['period', 'scope'], ['period', 'subject']];
/** Of a vaguer figure its value does not tell which fact it belongs to. */
const vaguest = 0.06;
/** Beyond so many facts that differ in the blank only, the value tells nothing; of one fact so many distinct values are looked at. */
const manyFacts = 40;
const manyValues = 40;

/** A fact that says what others leave out, with its distinct precise values. */
interface FullFact {
  identity: FactIdentity;
  values: Map<string, Interval>;
}

/**
 * A claim that leaves its date, its whole or its holder unsaid is taken to mean the one fact that says it and has the same value; where several facts
 * fit, or none, it stays apart.
 */
export function fillBlanks(claims: readonly IdentifiedClaim[], approximation: number): IdentifiedClaim[] {
  const precise = new Map<Claim, Interval>();
  for (const { claim, identity } of claims) {
    const interval = statedInterval(claim.quantity, approximation);
    if (identity.measure !== '' && identity.dimension !== 'date' && relativeWidthOf(interval) <= vaguest) precise.set(claim, interval);
  }
  const indexes = omitted.map((fields) => ({ fields, facts: factsWithout(fields, claims, precise) }));
  return claims.map((open) => {
    const stated = precise.get(open.claim);
    if (!stated) return open;
    const candidates = new Map(
      indexes
        .filter(({ fields }) => fields.every((field) => open.identity[field] === ''))
        .flatMap(({ fields, facts }) => [...(facts.get(keyWithout(open.identity, fields)) ?? [])].slice(0, manyFacts + 1)),
    );
    if (candidates.size > manyFacts) return open;
    const fitting = [...candidates.values()].filter(({ values }) => [...values.values()].some((value) => canBothHold(value, stated)));
    return fitting.length === 1 ? { ...open, identity: { ...fitting[0]!.identity, basis: open.identity.basis } } : open;
  });
}

/** The facts that say all of `fields`, by what else they say. */
function factsWithout(
  fields: readonly (keyof FactIdentity)[],
  claims: readonly IdentifiedClaim[],
  precise: ReadonlyMap<Claim, Interval>,
): Map<string, Map<string, FullFact>> {
  const isSaid = (identity: FactIdentity) =>
    fields.every((field) => (field === 'subject' ? identity[field] === 'world' : identity[field] !== ''));
  const full = claims.filter(({ claim, identity }) => precise.has(claim) && isSaid(identity));
  const byRest = groupBy(full, ({ identity }) => keyWithout(identity, fields));
  return new Map(
    [...byRest].map(([rest, group]) => {
      const facts = new Map<string, FullFact>();
      for (const { claim, identity } of group) {
        const key = factKeyOf(identity, '');
        const fact = facts.get(key) ?? { identity, values: new Map<string, Interval>() };
        facts.set(key, fact);
        const { lower, upper } = precise.get(claim)!;
        if (fact.values.size < manyValues) fact.values.set(`${lower} ${upper}`, { lower, upper });
      }
      return [rest, facts];
    }),
  );
}

function keyWithout(identity: FactIdentity, fields: readonly (keyof FactIdentity)[]): string {
  return factKeyOf({ ...identity, ...Object.fromEntries(fields.map((field) => [field, ''])) }, '');
}
