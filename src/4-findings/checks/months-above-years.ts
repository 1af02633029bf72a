import { measureParts } from '../../identity/measure-id.ts';
import { isAtEnd } from '../../identity/year-end.ts';
import type { Check, Context, Matter } from '../check.ts';
import { fieldOf, namesOf } from '../columns.ts';
import { compareFields } from '../comparable.ts';
import { partMatter } from '../part-matter.ts';
import { endsOf, periodWithin } from '../periods.ts';

/** More in a month than in its year. */
export const monthsAboveYears: Check = {
  code: 'impossible',
  keys: (row, { columns }) => {
    const { product, period } = columns;
    const { operator, base } = measureParts(fieldOf(columns, 'measure', row));
    if (operator !== '' || product[row] === 0 || period[row] === 0 || columns.tables.kindOf(base) !== 'flow') return [];
    return [namesOf(columns, row, ['measure', 'subject', 'product', 'scope', 'dimension'])];
  },
  compare: (group, context) => {
    const months = group.filter((row) => endsOf(fieldOf(context.columns, 'period', row)).start.length > 4);
    return months.flatMap((part) => group.flatMap((whole) => timeMatter(part, whole, context) ?? []));
  },
};

function timeMatter(part: number, whole: number, context: Context): Matter | null {
  const { columns } = context;
  const [inner, outer] = [fieldOf(columns, 'period', part), fieldOf(columns, 'period', whole)];
  if (!periodWithin(inner, outer)) return null;
  if (context.blurred.has(part) || context.blurred.has(whole) || isAtEnd(columns.claims[part]!)) return null;
  const fields = compareFields(columns, part, whole);
  if (fields.modality === 'different' || fields.basis === 'different') return null;
  return partMatter(part, whole, { ...fields, period: 'compatible' }, columns.source[part] === columns.source[whole] ? 0 : 0.5, context);
}
