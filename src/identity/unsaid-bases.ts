import type { Claim } from '../schema/claim.ts';
import type { FactIdentity } from './fact-identity.ts';
import { groupBy } from './group-by.ts';
import { measureParts } from './measure-id.ts';

interface Told {
  claim: Claim;
  identity: FactIdentity;
}

/**
 * What a share of running text is a share of, where its sentence leaves that out (封装占全球57%) and its paper tells of one such share only for the same
 * holder, good and whole, as a table mostly does: that one's measure.
 */
export function withUnsaidBases(told: readonly Told[]): FactIdentity[] {
  const matters = new Set(told.filter(isOpen).map(matterOf));
  if (matters.size === 0) return told.map(({ identity }) => identity);
  const shares = groupBy(
    told.filter((one) => measureParts(one.identity.measure).operator === 'share' && matters.has(matterOf(one))),
    matterOf,
  );
  return told.map((one) => {
    const { identity } = one;
    if (!isOpen(one)) return identity;
    const ofOneWhole = (shares.get(matterOf(one)) ?? []).filter(({ identity: { scope } }) => scope === identity.scope || scope === '');
    const [measure, ...others] = new Set(ofOneWhole.map((share) => share.identity.measure));
    return measure === undefined || others.length > 0 ? identity : { ...identity, measure };
  });
}

function isOpen({ claim, identity }: Told): boolean {
  return claim.measure?.id === 'share' && claim.locator.table === null && identity.subject !== '' && identity.product !== '';
}

function matterOf({ claim, identity: { subject, product } }: Told): string {
  return `${claim.source.id}|${subject}|${product}`;
}
