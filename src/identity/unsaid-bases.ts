import type { Claim } from '../schema/claim.ts';
import type { FactIdentity } from './fact-identity.ts';
import { groupBy } from './group-by.ts';
import { measureOf, measureParts } from './measure-id.ts';
import { measuresOfGoods } from './measures-of-goods.ts';

interface Told {
  claim: Claim;
  identity: FactIdentity;
}

/**
 * What a share of running text is a share of, where its words leave that out: of what its sentence tells amounts of; or (封装占全球57%), where its paper tells
 * of one such share only for the same holder, good and whole, as a table mostly does, that one's measure.
 */
export function withUnsaidBases(told: readonly Told[]): FactIdentity[] {
  const matters = new Set(told.filter(isOpen).map(matterOf));
  if (matters.size === 0) return told.map(({ identity }) => identity);
  const shares = groupBy(
    told.filter((one) => measureParts(one.identity.measure).operator === 'share' && matters.has(matterOf(one))),
    matterOf,
  );
  const amounts = amountsBySentence(told);
  return told.map((one) => {
    const { identity } = one;
    if (!isOpen(one)) return identity;
    const [amount, ...more] = new Set(amounts.get(sentenceOf(one)));
    if (amount !== undefined)
      return more.length > 0 ? identity : { ...identity, measure: measureOf({ operator: 'share', base: amount, qualifiers: '' }) };
    const ofOneWhole = (shares.get(matterOf(one)) ?? []).filter(({ identity: { scope } }) => scope === identity.scope || scope === '');
    const [measure, ...others] = new Set(ofOneWhole.map((share) => share.identity.measure));
    return measure === undefined || others.length > 0 ? identity : { ...identity, measure };
  });
}

/** The measures of the amounts that each sentence tells, where its shares may be of these (锂储量3000万吨，其中中国300万吨，占全球的10%). */
function amountsBySentence(told: readonly Told[]): Map<string, string[]> {
  const amounts = new Map<string, string[]>();
  for (const one of told) {
    const { operator, base } = measureParts(one.identity.measure);
    if (one.claim.locator.table !== null || operator !== '' || (one.claim.measure?.id ?? null) === null || !measuresOfGoods.has(base))
      continue;
    const key = sentenceOf(one);
    amounts.set(key, [...(amounts.get(key) ?? []), base]);
  }
  return amounts;
}

function sentenceOf({ claim: { source, locator }, identity: { product } }: Told): string {
  return `${source.id}|${locator.block}|${locator.sentence}|${product}`;
}

function isOpen({ claim, identity }: Told): boolean {
  return claim.measure?.id === 'share' && claim.locator.table === null && identity.subject !== '' && identity.product !== '';
}

function matterOf({ claim, identity: { subject, product } }: Told): string {
  return `${claim.source.id}|${subject}|${product}`;
}
