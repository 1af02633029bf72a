import { relativeGapBetween } from '../../interval/interval.ts';
import { isAtEnd } from '../../identity/year-end.ts';
import { measureParts } from '../canonical-measure.ts';
import type { Check, Context, Matter } from '../check.ts';
import { fieldOf, intervalOf } from '../columns.ts';
import { type Comparability, compareFields, trustIn } from '../comparable.ts';
import { differenceOf, homeOf, readingOf } from '../matter.ts';
import { contained } from '../tables/goods.ts';
import { inOtherLines } from '../table-lines.ts';
import { endsOf, periodWithin } from '../periods.ts';

/** Kinds of measures that add up over places; flows add up over time, too. */
const addsUp: ReadonlySet<string | null> = new Set(['flow', 'stock']);

/** More than the world, or than the country around it, can have; more in a month than in its year; more sold abroad than the world makes. */
export const partsAboveWholes: Check = {
  code: 'impossible',
  keys: (row, context) => {
    const { columns } = context;
    const { operator, base, qualifiers } = measureParts(fieldOf(columns, 'measure', row));
    if (operator !== '' || columns.product[row] === 0 || !addsUp.has(columns.tables.kindOf(base))) return [];
    const key = (measure: string, good: string) => `${measure}+${qualifiers} ${good} ${columns.dimension[row]}`;
    const good = fieldOf(columns, 'product', row);
    if (isDeposit(row, context)) return [good, ...columns.tables.broaderThan(good)].map((kind) => key(base, kind));
    return base === 'export-volume' ? [key(base, good), key('production', good)] : [key(base, good)];
  },
  compare: (group, context) => {
    const { columns } = context;
    const bySubject = new Map<string, number[]>();
    for (const row of group) {
      const subject = fieldOf(columns, 'subject', row);
      bySubject.set(subject, [...(bySubject.get(subject) ?? []), row]);
    }
    return group.flatMap((part) => {
      if (isDeposit(part, context))
        return (bySubject.get('world') ?? []).flatMap((whole) => depositMatter(part, whole, context) ?? []).slice(0, 3);
      const subject = fieldOf(columns, 'subject', part);
      const around = context.entities.around(subject).flatMap((whole) => bySubject.get(whole) ?? []);
      const earlier = (bySubject.get(subject) ?? []).filter(
        (whole) => columns.measure[whole] === columns.measure[part] && columns.scope[whole] === columns.scope[part],
      );
      return [
        ...around.flatMap((whole) => placeMatter(part, whole, context) ?? []),
        ...earlier.flatMap((whole) => timeMatter(part, whole, context) ?? []),
      ];
    });
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
      part.test(product?.text ?? '') || (part.test(basis ?? '') && !whole.test(`${product?.text ?? ''} ${measure?.text ?? ''}`)),
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
  return matterOf(
    part,
    whole,
    { ...fields, product, period: 'compatible', basis: 'assumed', subject: 'compatible' },
    beyondAnyYear,
    context,
  );
}

/** A part this much above its whole is no matter of who counts what. */
const plainly = 0.1;

function placeMatter(part: number, whole: number, context: Context): Matter | null {
  const { columns } = context;
  const { base } = measureParts(fieldOf(columns, 'measure', whole));
  const abroad = columns.measure[part] !== columns.measure[whole];
  if (
    columns.period[part] !== columns.period[whole] ||
    context.doubted.has(whole) ||
    context.doubted.has(part) ||
    context.blurred.has(part) ||
    context.blurred.has(whole) ||
    inOtherLines(columns, part, whole)
  )
    return null;
  if (columns.source[part] !== columns.source[whole] && !/^(?:actual|estimate)$/.test(fieldOf(columns, 'modality', part))) return null;
  if (abroad && (base !== 'production' || fieldOf(columns, 'subject', whole) !== 'world')) return null;
  if (columns.scope[whole] !== 0 && columns.scope[whole] !== columns.scope[part]) return null;
  const fields = compareFields(columns, part, whole);
  if (fields.period === 'different' || fields.modality === 'different' || fields.basis === 'different') return null;
  return matterOf(
    part,
    whole,
    { ...fields, subject: 'compatible', scope: 'compatible', measure: abroad ? 'compatible' : 'equal' },
    abroad ? 0.5 : plainly,
    context,
  );
}

function timeMatter(part: number, whole: number, context: Context): Matter | null {
  const { columns } = context;
  const [inner, outer] = [fieldOf(columns, 'period', part), fieldOf(columns, 'period', whole)];
  const { base } = measureParts(fieldOf(columns, 'measure', part));
  if (columns.tables.kindOf(base) !== 'flow' || inner === '' || endsOf(inner).start.length <= 4 || !periodWithin(inner, outer)) return null;
  if (context.blurred.has(part) || context.blurred.has(whole) || isAtEnd(columns.claims[part]!)) return null;
  const fields = compareFields(columns, part, whole);
  if (fields.modality === 'different' || fields.basis === 'different') return null;
  return matterOf(part, whole, { ...fields, period: 'compatible' }, columns.source[part] === columns.source[whole] ? 0 : 0.5, context);
}

function matterOf(part: number, whole: number, comparability: Comparability, least: number, { columns }: Context): Matter | null {
  const [inner, outer] = [intervalOf(columns, part), intervalOf(columns, whole)];
  const relative = inner.lower > outer.upper ? relativeGapBetween(inner, outer) : 0;
  if (relative <= least) return null;
  return {
    home: homeOf(columns, part),
    rows: [part, whole],
    pairs: [[part, whole]],
    difference: differenceOf(columns, part, whole),
    suggestion: null,
    comparability,
    confidence: 0.9 * trustIn(comparability) * readingOf(columns, [part, whole]),
    message: { kind: 'part-above-whole', rows: [part, whole] },
  };
}
