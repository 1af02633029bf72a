import { measureParts } from '../../identity/measure-id.ts';
import { divide } from '../../interval/arithmetic.ts';
import { canBothHold, relativeGapBetween } from '../../interval/interval.ts';
import type { Check, Context, Matter } from '../check.ts';
import { fieldOf, intervalOf, namesOf } from '../columns.ts';
import { equalThroughout, gapTo, homeOf, readingOf, shownInterval } from '../matter.ts';

/** A's figure said to be so many times B's, against both figures of one paper, or where no paper has both, of all. */
export const multiplesOfOthers: Check = {
  code: 'arithmetic',
  keys: (row, { columns }) => {
    const { operator, base, qualifiers } = measureParts(fieldOf(columns, 'measure', row));
    if (base === '' || (operator !== '' && operator !== 'multiple') || columns.subject[row] === 0) return [];
    return [`${base}${qualifiers} ${namesOf(columns, row, ['product', 'period', 'modality'])}`];
  },
  compare: (group, context) => {
    const { columns } = context;
    const isMultiple = (row: number) => measureParts(fieldOf(columns, 'measure', row)).operator === 'multiple';
    const multiples = group.filter((row) => isMultiple(row) && columns.scope[row] !== 0);
    if (multiples.length === 0) return [];
    const amounts = group.filter((row) => !isMultiple(row) && !context.doubted.has(row) && !context.blurred.has(row));
    return multiples.flatMap((multiple) => multipleMatter(multiple, amounts, context) ?? []);
  },
};

function multipleMatter(multiple: number, amounts: readonly number[], { columns }: Context): Matter | null {
  const held = amounts.filter((row) => columns.subject[row] === columns.subject[multiple]);
  const single = amounts.filter((row) => fieldOf(columns, 'subject', row) === fieldOf(columns, 'scope', multiple));
  const all = held.flatMap((a) =>
    single
      .filter((b) => columns.dimension[a] === columns.dimension[b] && goTogether(columns.scope[a]!, columns.scope[b]!))
      .map((b) => ({ a, b, expected: divide(intervalOf(columns, a), intervalOf(columns, b)) })),
  );
  const own = all.filter(({ a, b }) => columns.source[a] === columns.source[b]);
  const pairs = (own.length > 0 ? own : all).slice(0, 50);
  const stated = intervalOf(columns, multiple);
  const [best] = pairs;
  if (!best || pairs.some(({ expected }) => canBothHold(expected, stated))) return null;
  const { a, b, expected } = best;
  const here = [a, b].every((row) => columns.source[row] === columns.source[multiple]);
  return {
    home: homeOf(columns, multiple),
    rows: [multiple, a, b],
    pairs: [
      [multiple, a],
      [multiple, b],
    ],
    difference: gapTo(stated, expected, '1', 'a / b'),
    suggestion: { row: multiple, value: shownInterval(expected), unit: '1', reason: 'a / b' },
    comparability: equalThroughout,
    confidence: readingOf(columns, [multiple, a, b]) * (relativeGapBetween(stated, expected) < 0.05 ? 0.55 : here ? 0.85 : 0.7),
    message: { kind: 'multiple', rows: [multiple, a, b], expected: { ...expected, unit: '1' } },
  };
}

/** Of two trades told side by side one may leave the partner unsaid. */
function goTogether(a: number, b: number): boolean {
  return a === b || a === 0 || b === 0;
}
