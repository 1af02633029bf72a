import { measureParts } from '../../identity/measure-id.ts';
import type { Check, Context, Matter } from '../check.ts';
import { fieldOf } from '../columns.ts';
import { compareFields } from '../comparable.ts';
import { partMatter } from '../part-matter.ts';
import { contained } from '../tables/goods.ts';

/** More in one deposit than the world has of its good, or of what its good is a kind of. */
export const depositsAboveWorld: Check = {
  code: 'impossible',
  keys: (row, context) => {
    const { columns } = context;
    const { operator, base, qualifiers } = measureParts(fieldOf(columns, 'measure', row));
    if (operator !== '' || columns.product[row] === 0 || columns.tables.kindOf(base) !== 'stock') return [];
    const key = (good: string) => `${base}${qualifiers} ${good} ${fieldOf(columns, 'dimension', row)}`;
    const good = fieldOf(columns, 'product', row);
    if (isDeposit(row, context)) return [good, ...columns.tables.broaderThan(good)].map(key);
    return fieldOf(columns, 'subject', row) === 'world' ? [key(good)] : [];
  },
  compare: (group, context) => {
    const wholes = group.filter((row) => fieldOf(context.columns, 'subject', row) === 'world');
    const deposits = group.filter((row) => isDeposit(row, context));
    return deposits.flatMap((part) => wholes.flatMap((whole) => depositMatter(part, whole, context) ?? []).slice(0, 3));
  },
};

/** A stock of a holder that the tables do not know, in a good that is no raw ore, whose weight is mostly rock. */
function isDeposit(row: number, { columns, entities }: Context): boolean {
  const subject = fieldOf(columns, 'subject', row);
  const { product, basis, measure } = columns.claims[row]!;
  const { base } = measureParts(fieldOf(columns, 'measure', row));
  if (subject === '' || subject === 'world' || subject.includes('|') || entities.around(subject).length > 0) return false;
  const isContent = contained.some(
    ({ part, whole }) =>
      part(columns.tables).test(product?.text ?? '') ||
      (part(columns.tables).test(basis ?? '') && !whole(columns.tables).test(`${product?.text ?? ''} ${measure?.text ?? ''}`)),
  );
  return isContent && columns.tables.kindOf(base) === 'stock';
}

/** A deposit that the tables do not know lies in the world, too: more than this share above what the world has of its good, in whatever year, is none. */
const beyondAnyYear = 0.5;

function depositMatter(part: number, whole: number, context: Context): Matter | null {
  const { columns } = context;
  const fields = compareFields(columns, part, whole);
  if (columns.scope[part] !== 0 || columns.scope[whole] !== 0 || context.doubted.has(whole) || fields.modality === 'different') return null;
  const product = columns.product[part] === columns.product[whole] ? ('equal' as const) : ('compatible' as const);
  return partMatter(
    part,
    whole,
    { ...fields, product, period: 'compatible', basis: 'assumed', subject: 'compatible' },
    beyondAnyYear,
    context,
  );
}
