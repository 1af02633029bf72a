import { placeInQuote } from '../../schema/place-in-quote.ts';
import { canBothHold } from '../../interval/interval.ts';
import { phrasing } from '../../text/phrasing.ts';
import type { Check, Context, Matter } from '../check.ts';
import { intervalOf } from '../columns.ts';
import { shareFrom, shareMatter } from '../share-of-whole.ts';
import { standsBehind } from '../stands-behind.ts';

/** 4300亿元，其中…1075亿元，占28%; 1,167 km, of which 225 km, 19%: one sentence tells the whole, a part of it and the part's share. */
export const partsOfWhich: Check = {
  code: 'arithmetic',
  within: 'paper',
  keys: (row, { columns }) => (columns.table[row] === 0 ? [`which ${columns.sentence[row]}`] : []),
  compare: (group, context) =>
    group.length < 3 ? [] : group.flatMap((share, at) => (at < 2 ? [] : (matterOf(share, group[at - 1]!, group[at - 2]!, context) ?? []))),
};

const ofWhich = phrasing('both', 'i')`^[^。;；.\d]*(?<![a-z])(?:${'among-which'})(?![a-z])[^。;；.\d]*$`;

function matterOf(share: number, part: number, whole: number, { columns, doubted }: Context): Matter | null {
  const claimOf = (row: number) => columns.claims[row]!;
  const [x, y] = [claimOf(whole), claimOf(part)];
  const [amount, other] = [x.quantity, y.quantity];
  if (claimOf(share).quantity.dimension !== 'share' || amount.dimension !== other.dimension || amount.dimension === 'share') return null;
  if (amount.normalized.unit !== other.normalized.unit || [share, part, whole].some((row) => doubted.has(row))) return null;
  const from = placeInQuote(x) + x.exact.length;
  if (!ofWhich(columns.tables).test(x.quote.slice(from, x.quote.indexOf(y.exact, from))) || !standsBehind(columns, share, part))
    return null;
  const expected = shareFrom(columns, part, whole);
  if (expected.lower > 100 || canBothHold(expected, intervalOf(columns, share))) return null;
  return shareMatter(columns, { share, part, whole, expected }, { slight: 0.02, sureOfSlight: 0.55, sure: 0.75 });
}
