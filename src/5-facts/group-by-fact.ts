import { setCountedInFull } from '../identity/closed-sets.ts';
import { groupBy } from '../identity/group-by.ts';
import { type FactIdentity, factKeyOf } from '../identity/fact-identity.ts';
import { identitiesOf } from '../identity/identities-of.ts';
import { yearOfYearEnd } from '../identity/year-end.ts';
import { contentHash } from '../identity/hash.ts';
import { statedInterval } from '../interval/stated-interval.ts';
import type { Claim } from '../schema/claim.ts';
import type { Goods } from '../identity/goods.ts';
import type { MeasureRow } from '../schema/knowledge.ts';
import { fillBlanks } from './fill-blanks.ts';
import { type IdentifiedClaim, keyOf, type StatedClaim } from './identified-claim.ts';
import { joinAbstracts } from './join-abstracts.ts';
import { joinEvents } from './join-events.ts';
import { joinLooserGoods } from './join-looser-goods.ts';
import { joinTableTwins } from './join-table-twins.ts';

/** The claims of one fact, whatever their values. */
export interface FactGroup {
  id: string;
  claims: readonly StatedClaim[];
  /** What the fact has in common with those of other years; null where it is of no one year. */
  series: string | null;
  year: number | null;
}

/** What the tables know of measures and goods. */
export interface FactTables {
  kinds: ReadonlyMap<string, MeasureRow['kind']>;
  goods: Goods;
}

/**
 * Claims that speak of one thing. Where papers name several bases (oxide, gross weight) each is a fact of its own; where they name one, those that
 * name none are taken to mean it. A claim without a measure is a fact by itself: nothing says that another is of the same.
 */
export function groupByFact(claims: readonly Claim[], tables: FactTables, approximation: number): FactGroup[] {
  const identities = identitiesOf(claims);
  const identified = claims.map((claim, index) => ({
    claim,
    interval: statedInterval(claim.quantity, approximation),
    known: claim.id,
    identity: settled(claim, identities[index]!, tables),
  }));
  const full = fillBlanks(joinLooserGoods(joinEvents(identified, tables.goods)));
  const groups = groupBy(joinAbstracts(joinTableTwins(full)), keyOf);
  return [...groups].flatMap(([key, group]) => byBasis(key, group));
}

/** An estimate is of the same thing as a count, counts and scores are also written as bare numbers, and a good that is its own subject has no holder. */
function settled(claim: Claim, identity: FactIdentity, { kinds }: FactTables): FactIdentity {
  const { measure, subject, product } = identity;
  const set = setCountedInFull(claim);
  if (set) return asCountOf(set.id);
  return {
    ...identity,
    subject: subject === product ? '' : subject,
    modality: identity.modality === 'estimate' ? 'actual' : identity.modality,
    dimension: measure.startsWith('rank(') ? 'rank' : identity.dimension.replace(/^(?:count|score)$/, 'number'),
    period: yearOfYearEnd(identity.period, claim, measure, kinds.get(measure) ?? null),
  };
}

/** How many members a closed set has is one fact, whoever tells it. */
function asCountOf(set: string): FactIdentity {
  return {
    subject: `set ${set}`,
    measure: 'members',
    product: '',
    scope: '',
    basis: '',
    period: '',
    modality: 'actual',
    dimension: 'number',
  };
}

function byBasis(key: string, claims: readonly IdentifiedClaim[]): FactGroup[] {
  const { identity } = claims[0]!;
  const isDated = identity.measure !== '' && identity.dimension !== 'date' && /^\d{4}$/.test(identity.period);
  const [year, series] = isDated ? [Number(identity.period), factKeyOf({ ...identity, period: '' }, '')] : [null, null];
  const groups = groupBy(claims, ({ identity }) => identity.basis);
  const named = groups.size - Number(groups.has(''));
  if (named <= 1) return [{ id: contentHash(key), claims: claims.map(stated), series, year }];
  return [...groups].map(([basis, group]) => ({
    id: contentHash(`${key}|${basis}`),
    claims: group.map(stated),
    series: series && `${series}|${basis}`,
    year,
  }));
}

/** What a claim is about is needed no longer, and of many claims it is much. */
function stated({ claim, interval }: IdentifiedClaim): StatedClaim {
  return { claim, interval };
}
