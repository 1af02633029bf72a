import { groupBy } from '../identity/group-by.ts';
import { type FactIdentity, factKeyOf } from '../identity/fact-identity.ts';
import { contentHash } from '../identity/hash.ts';
import type { Goods } from '../identity/goods.ts';
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

/**
 * Claims that speak of one thing. Where papers name several bases (oxide, gross weight) each is a fact of its own; where they name one, those that
 * name none are taken to mean it. A claim without a measure is a fact by itself: nothing says that another is of the same.
 */
export function groupByFact(claims: readonly IdentifiedClaim[], goods: Goods): FactGroup[] {
  const full = fillBlanks(joinLooserGoods(joinEvents(claims, goods)));
  const groups = groupBy(joinAbstracts(joinTableTwins(full)), keyOf);
  return [...groups].flatMap(([key, group]) => byBasis(key, group));
}

/** What a fact of one year has in common with those of other years, bases apart. */
export function seriesKeyOf(identity: FactIdentity): { key: string; year: number } | null {
  const isDated = identity.measure !== '' && identity.dimension !== 'date' && /^\d{4}$/.test(identity.period);
  return isDated ? { key: factKeyOf({ ...identity, period: '' }, ''), year: Number(identity.period) } : null;
}

function byBasis(key: string, claims: readonly IdentifiedClaim[]): FactGroup[] {
  const { identity } = claims[0]!;
  const dated = seriesKeyOf(identity);
  const [year, series] = [dated?.year ?? null, dated?.key ?? null];
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
