import { measureParts } from '../../identity/measure-id.ts';
import type { Claim, Dimension } from '../../schema/claim.ts';
import { phrasing, type Wording } from '../../text/phrasing.ts';
import type { Check, Context, Matter } from '../check.ts';
import { fieldOf } from '../columns.ts';
import { equalThroughout } from '../matter.ts';
import { partMatter } from '../part-matter.ts';

/** 12万吨，其中…15万吨; 12 TWh, of which 15 TWh: the first figure behind such a word is a part of the amount before it. */
export const partsAboveNamedWholes: Check = {
  code: 'impossible',
  within: 'paper',
  keys: (row, { columns }) => {
    const isAmount = amounts.has(columns.claims[row]!.quantity.dimension) && measureParts(fieldOf(columns, 'measure', row)).operator === '';
    return columns.table[row] === 0 && isAmount ? [`amounts ${columns.sentence[row]}`] : [];
  },
  compare: (group, context) => group.slice(1).flatMap((part, at) => matterOf(part, group[at]!, context) ?? []),
};

/** What a whole has at least as much of as each of its parts. */
const amounts: ReadonlySet<Dimension> = new Set([
  'mass',
  'mass-rate',
  'volume',
  'energy',
  'power',
  'area',
  'length',
  'count',
  'number',
  'money',
]);

const ofWhich = phrasing('both', 'i')`(?<![a-z])(?:${'among-which'})(?![a-z])[^。;；\d]*$`;
const notAdding = phrasing('both', 'i')`(?<![a-z])(?:${'balance-word'})(?![a-z])`;

function matterOf(part: number, whole: number, context: Context): Matter | null {
  const { columns, doubted } = context;
  const [x, y] = [columns.claims[whole]!, columns.claims[part]!];
  if (x.quantity.normalized.unit !== y.quantity.normalized.unit || columns.modality[part] !== columns.modality[whole]) return null;
  if (doubted.has(part) || doubted.has(whole) || [x, y].some(({ quantity }) => quantity.uncertainty !== null)) return null;
  if (!isNamedPart(x, y, columns.tables)) return null;
  return partMatter(part, whole, { ...equalThroughout, product: 'compatible', measure: 'compatible' }, 0, context);
}

function isNamedPart(whole: Claim, part: Claim, wording: Wording): boolean {
  const { quote } = whole;
  const from = quote.indexOf(whole.exact) + whole.exact.length;
  const to = quote.indexOf(part.exact, from);
  const between = quote.slice(from, to);
  return to > from && !/[。;；]/.test(between) && ofWhich(wording).test(between) && !notAdding(wording).test(quote.slice(0, to));
}
