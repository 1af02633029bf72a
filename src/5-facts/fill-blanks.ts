import { type FactIdentity, factKeyOf } from '../identity/fact-identity.ts';
import { canBothHold, type Interval, relativeWidthOf } from '../interval/interval.ts';
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
export function fillBlanks(claims: readonly IdentifiedClaim[]): readonly IdentifiedClaim[] {
  const precise = claims.filter(isPrecise);
  const indexes = omitted.map((fields) => ({ fields, facts: factsWithout(fields, precise) })).filter(({ facts }) => facts.size > 0);
  if (indexes.length === 0) return claims;
  return claims.map((open) => {
    if (!isPrecise(open)) return open;
    const candidates = new Map<string, FullFact>();
    for (const { fields, facts } of indexes) {
      if (!leavesOut(open.identity, fields)) continue;
      for (const [key, fact] of first(manyFacts + 1, facts.get(keyWithout(open.identity, fields)) ?? [])) candidates.set(key, fact);
    }
    if (candidates.size > manyFacts) return open;
    const fitting = [...candidates.values()].filter(({ values }) =>
      [...values.values()].some((value) => canBothHold(value, open.interval)),
    );
    return fitting.length === 1 ? { ...open, identity: { ...fitting[0]!.identity, basis: open.identity.basis } } : open;
  });
}

/**
 * What a claim may leave open, and what it says of what others may leave open, whatever its value: a claim is changed or changes another only where the two
 * have a key in common.
 */
export function blanksOf({ identity }: IdentifiedClaim): { open: string[]; full: string[] } {
  if (identity.measure === '' || identity.dimension === 'date') return { open: [], full: [] };
  const keys = (are: (identity: FactIdentity, fields: readonly (keyof FactIdentity)[]) => boolean) =>
    omitted.filter((fields) => are(identity, fields)).map((fields) => `${fields.join(' ')} ${keyWithout(identity, fields)}`);
  return { open: keys(leavesOut), full: keys(says) };
}

function isPrecise({ identity, interval }: IdentifiedClaim): boolean {
  return identity.measure !== '' && identity.dimension !== 'date' && relativeWidthOf(interval) <= vaguest;
}

function leavesOut(identity: FactIdentity, fields: readonly (keyof FactIdentity)[]): boolean {
  return fields.every((field) => identity[field] === '');
}

function says(identity: FactIdentity, fields: readonly (keyof FactIdentity)[]): boolean {
  return fields.every((field) => (field === 'subject' ? identity[field] === 'world' : identity[field] !== ''));
}

function* first<Value>(count: number, values: Iterable<Value>): Generator<Value> {
  let taken = 0;
  for (const value of values) {
    if (taken++ === count) return;
    yield value;
  }
}

/** The facts that say all of `fields`, by what else they say, as far as some claim leaves these out. */
function factsWithout(fields: readonly (keyof FactIdentity)[], claims: readonly IdentifiedClaim[]): Map<string, Map<string, FullFact>> {
  const byRest = new Map<string, Map<string, FullFact>>();
  for (const { identity } of claims) if (leavesOut(identity, fields)) byRest.set(keyWithout(identity, fields), new Map());
  if (byRest.size === 0) return byRest;
  for (const { identity, interval } of claims) {
    const facts = says(identity, fields) ? byRest.get(keyWithout(identity, fields)) : undefined;
    if (!facts) continue;
    const key = factKeyOf(identity, '');
    const fact = facts.get(key) ?? { identity, values: new Map<string, Interval>() };
    facts.set(key, fact);
    const { lower, upper } = interval;
    if (fact.values.size < manyValues) fact.values.set(`${lower} ${upper}`, { lower, upper });
  }
  return byRest;
}

function keyWithout(identity: FactIdentity, fields: readonly (keyof FactIdentity)[]): string {
  const rest = { ...identity };
  for (const field of fields) rest[field] = '';
  return factKeyOf(rest, '');
}
