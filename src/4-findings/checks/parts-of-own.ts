import { divide, scale } from '../../interval/arithmetic.ts';
import { canBothHold, relativeGapBetween } from '../../interval/interval.ts';
import { measureParts } from '../canonical-measure.ts';
import type { Check, Context, Matter } from '../check.ts';
import { type Columns, fieldOf, intervalOf } from '../columns.ts';
import { equalThroughout, gapTo, homeOf, readingOf, shownInterval } from '../matter.ts';

/** Exported 3万吨, 占产量的40%: an amount and, right behind it, what share of its holder's own total it is, against that total. */
export const partsOfOwn: Check = {
  code: 'arithmetic',
  keys: (row, { columns }) => {
    const { source, locator } = columns.claims[row]!;
    return locator.table !== null || columns.subject[row] === 0 || columns.measure[row] === 0
      ? []
      : [`${source.id} ${locator.block} ${columns.subject[row]} ${columns.period[row]}`];
  },
  compare: (group, context) =>
    group.length < 3
      ? []
      : group.flatMap((share, index) => (index === 0 ? [] : (ownMatter(share, group[index - 1]!, group, context) ?? []))),
};

function ownMatter(share: number, part: number, group: readonly number[], { columns, doubted, blurred }: Context): Matter | null {
  const { operator, base } = measureParts(fieldOf(columns, 'measure', share));
  if (operator !== 'share' || base === '' || columns.sentence[share] !== columns.sentence[part] || !standsBehind(columns, share, part))
    return null;
  const partBase = measureParts(fieldOf(columns, 'measure', part));
  if (partBase.operator !== '' || partBase.base === base) return null;
  const wholes = group.filter(
    (row) =>
      fieldOf(columns, 'measure', row) === base &&
      columns.dimension[row] === columns.dimension[part] &&
      columns.modality[row] === columns.modality[part],
  );
  const [whole] = wholes;
  if (whole === undefined || [share, part, whole].some((row) => doubted.has(row) || blurred.has(row))) return null;
  const expected = scale(divide(intervalOf(columns, part), intervalOf(columns, whole)), 100);
  const stated = intervalOf(columns, share);
  if (wholes.length > 1 || expected.lower > 100 || canBothHold(expected, stated)) return null;
  return {
    home: homeOf(columns, share),
    rows: [share, part, whole],
    pairs: [
      [share, part],
      [share, whole],
    ],
    difference: gapTo(stated, expected, '%', 'part / whole'),
    suggestion: { row: share, value: shownInterval(expected), unit: '%', reason: 'part / whole' },
    comparability: equalThroughout,
    confidence: readingOf(columns, [share, part, whole]) * (relativeGapBetween(stated, expected) < 0.02 ? 0.55 : 0.75),
    message: { kind: 'share-of-whole', rows: [share, part, whole], expected: { ...expected, unit: '%' } },
  };
}

/** Only a comma, or, equal to and their kin stand between an amount and its own share. */
function standsBehind({ claims }: Columns, share: number, part: number): boolean {
  const [x, y] = [claims[part]!, claims[share]!];
  const between = x.quote.slice(x.quote.indexOf(x.exact) + x.exact.length, x.quote.indexOf(y.exact, x.quote.indexOf(x.exact)));
  return /^\s*[，,(（]?\s*(?:占[^，,。;；\d]{0,16}|or|equal to|equivalent to|which (?:was|is)|that is|some|about|\s)*$/.test(between);
}
