import { type FactIdentity, factKeyOf } from '../identity/fact-identity.ts';
import type { Interval } from '../interval/interval.ts';
import type { PlainClaim } from './plain-claim.ts';

/** A claim with the values that it leaves possible. */
export interface StatedClaim {
  claim: PlainClaim;
  interval: Interval;
}

/** A claim with what it is about. */
export interface IdentifiedClaim extends StatedClaim {
  identity: FactIdentity;
  /** The claim that a fact without a measure is known by: nothing says that another such claim is of the same. */
  known: string;
}

/** The key of the fact that a claim is of, bases apart. */
export function keyOf({ identity, known }: IdentifiedClaim): string {
  return identity.measure === '' ? `${factKeyOf(identity, '')}|${known}` : factKeyOf(identity, '');
}

/** The claim as one of the fact of another claim; its basis stays its own. */
export function asOneOf(fact: IdentifiedClaim, open: IdentifiedClaim): IdentifiedClaim {
  return { ...open, known: fact.known, identity: { ...fact.identity, basis: open.identity.basis } };
}
