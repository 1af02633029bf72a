import { companionsOf } from '../identity/companions.ts';
import { groupBy } from '../identity/group-by.ts';
import { companionIdentity, type FactIdentity, factIdentityOf, factKeyOf } from '../identity/fact-identity.ts';
import { contentHash } from '../identity/hash.ts';
import type { Claim } from '../schema/claim.ts';
import type { MeasureRow } from '../schema/knowledge.ts';
import { fillBlanks, type IdentifiedClaim } from './fill-blanks.ts';
import { joinAbstracts } from './join-abstracts.ts';

/** The claims of one fact, whatever their values. */
export interface FactGroup {
  id: string;
  claims: readonly Claim[];
}

/**
 * Claims that speak of one thing. Where papers name several bases (oxide, gross weight) each is a fact of its own; where they name one, those that
 * name none are taken to mean it. A claim without a measure is a fact by itself: nothing says that another is of the same.
 */
export function groupByFact(claims: readonly Claim[], kinds: ReadonlyMap<string, MeasureRow['kind']>, approximation: number): FactGroup[] {
  const companions = companionsOf(claims);
  const identified = claims.map((claim) => {
    const companion = companions.get(claim);
    return { claim, identity: companion === undefined ? settled(factIdentityOf(claim), kinds) : companionIdentity(claim, companion) };
  });
  const groups = groupBy(joinAbstracts(fillBlanks(identified, approximation)), ({ claim, identity }) =>
    identity.measure === '' ? `${factKeyOf(identity, '')}|${claim.id}` : factKeyOf(identity, ''),
  );
  return [...groups].flatMap(([key, group]) => byBasis(key, group));
}

/** An estimate is of the same thing as a count; the stock at the end of a year is the year's; counts and scores are also written as bare numbers. */
function settled(identity: FactIdentity, kinds: ReadonlyMap<string, MeasureRow['kind']>): FactIdentity {
  const isStock = kinds.get(identity.measure) === 'stock';
  return {
    ...identity,
    modality: identity.modality === 'estimate' ? 'actual' : identity.modality,
    dimension: identity.dimension.replace(/^(?:count|score)$/, 'number'),
    period: isStock ? identity.period.replace(/^(\d{4})-12(?:-31)?$/, '$1') : identity.period,
  };
}

function byBasis(key: string, claims: readonly IdentifiedClaim[]): FactGroup[] {
  const groups = groupBy(claims, ({ identity }) => identity.basis);
  const named = groups.size - Number(groups.has(''));
  if (named <= 1) return [{ id: contentHash(key), claims: claims.map(({ claim }) => claim) }];
  return [...groups].map(([basis, group]) => ({ id: contentHash(`${key}|${basis}`), claims: group.map(({ claim }) => claim) }));
}
