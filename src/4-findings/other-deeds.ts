import type { Claim } from '../schema/claim.ts';
import type { Columns } from './columns.ts';

/** 8家企业获得许可 and 12家企业停产 count those of whom different things are told; a measure of the tables says itself what it counts. */
export function areOtherDeeds({ claims }: Columns, a: number, b: number): boolean {
  const [x, y] = [claims[a]!, claims[b]!];
  return isBareCount(x) && isBareCount(y) && x.language === y.language && deedBehind(x) !== deedBehind(y);
}

const isBareCount = ({ measure, quantity }: Claim): boolean =>
  measure !== null && measure.id === null && /^(?:count|number)$/.test(quantity.dimension) && quantity.decimals <= 0;

/** What is told of those counted up to the next mark, but for when; nothing where no more than the noun stands there. */
function deedBehind({ measure, period, suffix }: Claim): string {
  const told = /^[^，,。.;；、:：()（）]*/.exec(suffix)![0];
  const noun = measure!.text.replace(/数量$|^number of /, '');
  const at = told.indexOf(noun);
  const deed = at < 0 ? '' : told.slice(at + noun.length);
  return deed
    .replace(period?.text ?? '', '')
    .replace(/\s(?:in|by|during|since)\s*$/, '')
    .trim();
}
