import type { Claim } from '../schema/claim.ts';
import type { FactIdentity } from './fact-identity.ts';
import { groupBy } from './group-by.ts';
import { measureParts } from './measure-id.ts';
import { measuresOfGoods } from './measures-of-goods.ts';

interface Told {
  claim: Claim;
  identity: FactIdentity;
}

/** A good named so often in a paper, and no other beside it, is what the paper is on. */
const oftenNamed = 3;

/** An amount whose good is left unsaid is of the one good that its paper tells of. */
export function withUnsaidGoods<One extends Told>(told: readonly One[]): One[] {
  if (!told.some(isOpen)) return [...told];
  const goods = new Map<string, string>();
  for (const [source, ofPaper] of groupBy(told, ({ claim }) => claim.source.id)) {
    const named = ofPaper.map(({ identity }) => identity.product).filter((product) => product !== '');
    if (named.length >= oftenNamed && new Set(named).size === 1) goods.set(source, named[0]!);
  }
  return told.map((one) => {
    const product = isOpen(one) ? goods.get(one.claim.source.id) : undefined;
    return product === undefined ? one : { ...one, identity: { ...one.identity, product } };
  });
}

function isOpen({ identity: { dimension, measure, product } }: Told): boolean {
  return product === '' && !dimension.startsWith('money') && measuresOfGoods.has(measureParts(measure).base);
}
