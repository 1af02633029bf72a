import { groupBy } from '../../identity/group-by.ts';
import { measureParts } from '../../identity/measure-id.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Check, Context, Matter } from '../check.ts';
import { fieldOf, namesOf } from '../columns.ts';
import { compareFields } from '../comparable.ts';
import { addsUp, partMatter } from '../part-matter.ts';
import { inOtherLines } from '../table-lines.ts';

/** More than the world, or than the country around it, can have in one period; more sold abroad than the world makes. */
export const partsAboveWholes: Check = {
  code: 'impossible',
  keys: (row, { columns, entities }) => {
    const { operator, base, qualifiers } = measureParts(fieldOf(columns, 'measure', row));
    const subject = fieldOf(columns, 'subject', row);
    if (operator !== '' || columns.product[row] === 0 || !addsUp.has(columns.tables.kindOf(base))) return [];
    if (subject !== 'world' && entities.around(subject).length === 0) return [];
    const measures = base === 'export-volume' ? [base, 'production'] : [base];
    return measures.map((measure) => `${measure}${qualifiers} ${namesOf(columns, row, ['product', 'dimension', 'period'])}`);
  },
  compare: (group, context) => {
    const bySubject = groupBy(group, (row) => fieldOf(context.columns, 'subject', row));
    return group.flatMap((part) =>
      context.entities
        .around(fieldOf(context.columns, 'subject', part))
        .flatMap((whole) => bySubject.get(whole) ?? [])
        .flatMap((whole) => placeMatter(part, whole, context) ?? []),
    );
  },
};

/** What a country has can be above what countries have on average. */
function isMean({ prefix, measure }: Claim): boolean {
  return (
    /(?:平均|均值|均为|均為|\b(?:average|mean)(?: of| was| is)?)\s*(?:约|約|about |around )?$/i.test(prefix) ||
    /人均|平均|\bper (?:capita|head)\b|\baverage\b/i.test(measure?.text ?? '')
  );
}

/** A part this much above its whole is no matter of who counts what. */
const plainly = 0.1;

function placeMatter(part: number, whole: number, context: Context): Matter | null {
  const { columns } = context;
  const { base } = measureParts(fieldOf(columns, 'measure', whole));
  const abroad = columns.measure[part] !== columns.measure[whole];
  if (
    context.doubted.has(whole) ||
    context.doubted.has(part) ||
    context.blurred.has(part) ||
    context.blurred.has(whole) ||
    inOtherLines(columns, part, whole)
  )
    return null;
  if (columns.source[part] !== columns.source[whole] && !/^(?:actual|estimate)$/.test(fieldOf(columns, 'modality', part))) return null;
  if (isMean(columns.claims[whole]!)) return null;
  if (abroad && (base !== 'production' || fieldOf(columns, 'subject', whole) !== 'world')) return null;
  if (columns.scope[whole] !== 0 && columns.scope[whole] !== columns.scope[part]) return null;
  const fields = compareFields(columns, part, whole);
  if (fields.period === 'different' || fields.modality === 'different' || fields.basis === 'different') return null;
  return partMatter(
    part,
    whole,
    { ...fields, subject: 'compatible', scope: 'compatible', measure: abroad ? 'compatible' : 'equal' },
    abroad ? 0.5 : plainly,
    context,
  );
}
