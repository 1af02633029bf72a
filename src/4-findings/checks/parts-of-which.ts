import { divide, scale } from '../../interval/arithmetic.ts';
import { canBothHold, relativeGapBetween } from '../../interval/interval.ts';
import type { Check, Context, Matter } from '../check.ts';
import { intervalOf } from '../columns.ts';
import { equalThroughout, gapTo, homeOf, readingOf, shownInterval } from '../matter.ts';
import { standsBehind } from '../stands-behind.ts';

/** 4300亿元，其中…1075亿元，占28%; 1,167 km, of which 225 km, 19%: one sentence tells the whole, a part of it and the part's share. */
export const partsOfWhich: Check = {
  code: 'arithmetic',
  within: 'paper',
  keys: (row, { columns }) => (columns.table[row] === 0 ? [`which ${columns.sentence[row]}`] : []),
  compare: (group, context) =>
    group.length < 3 ? [] : group.flatMap((share, at) => (at < 2 ? [] : (matterOf(share, group[at - 1]!, group[at - 2]!, context) ?? []))),
};

const ofWhich = /^[^。;；.\d]*(?:其中|\bof which\b|\bof whom\b|\bof these\b)[^。;；.\d]*$/i;

function matterOf(share: number, part: number, whole: number, { columns, doubted }: Context): Matter | null {
  const [x, y, z] = [whole, part, share].map((row) => columns.claims[row]!) as [
    Context['columns']['claims'][number],
    ...Context['columns']['claims'][number][],
  ];
  if (z!.quantity.dimension !== 'share' || x.quantity.dimension !== y!.quantity.dimension || x.quantity.dimension === 'share') return null;
  if (x.quantity.normalized.unit !== y!.quantity.normalized.unit || [share, part, whole].some((row) => doubted.has(row))) return null;
  const from = x.quote.indexOf(x.exact) + x.exact.length;
  if (!ofWhich.test(x.quote.slice(from, x.quote.indexOf(y!.exact, from))) || !standsBehind(columns, share, part)) return null;
  const expected = scale(divide(intervalOf(columns, part), intervalOf(columns, whole)), 100);
  const stated = intervalOf(columns, share);
  if (expected.lower > 100 || canBothHold(expected, stated)) return null;
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
