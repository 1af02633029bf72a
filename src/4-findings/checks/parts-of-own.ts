import { measureParts } from '../../identity/measure-id.ts';
import { canBothHold } from '../../interval/interval.ts';
import type { Check, Matter } from '../check.ts';
import { type Columns, fieldOf, intervalOf } from '../columns.ts';
import { shareFrom, shareMatter } from '../share-of-whole.ts';
import { standsBehind } from '../stands-behind.ts';

/**
 * A share of its holder's own total, against the part and the total that the paper gives: exports of production, and an amount with its share right
 * behind it (库存3万吨，占产量的40%).
 */
export const partsOfOwn: Check = {
  code: 'arithmetic',
  within: 'paper',
  keys: (row, { columns }) => {
    const { source, locator } = columns.claims[row]!;
    if (locator.table !== null || columns.subject[row] === 0 || columns.measure[row] === 0) return [];
    return [`${source.id} ${columns.subject[row]} ${columns.product[row]} ${columns.period[row]} ${columns.modality[row]}`];
  },
  compare: (group, context) => {
    const rows = group.filter((row) => !context.doubted.has(row) && !context.blurred.has(row));
    return rows.length < 3 ? [] : rows.flatMap((share) => ownMatter(share, rows, context.columns) ?? []);
  },
};

function ownMatter(share: number, rows: readonly number[], columns: Columns): Matter | null {
  const told = partAndBase(share, rows, columns);
  if (told === null) return null;
  const wholes = rows.filter((row) => fieldOf(columns, 'measure', row) === told.base);
  const fits = told.parts.flatMap((part) =>
    wholes
      .filter((whole) => columns.dimension[whole] === columns.dimension[part])
      .map((whole) => ({ part, whole, expected: shareFrom(columns, part, whole) })),
  );
  const stated = intervalOf(columns, share);
  const [first] = fits;
  if (!first || fits.some(({ expected }) => expected.lower > 100 || canBothHold(expected, stated))) return null;
  return shareMatter(columns, { share, ...first }, { slight: 0.02, sureOfSlight: 0.55, sure: 0.75 });
}

/** What a share of one's own is made of: the figures that can be the part, and the measure of the whole. */
function partAndBase(share: number, rows: readonly number[], columns: Columns): { parts: readonly number[]; base: string } | null {
  if (fieldOf(columns, 'measure', share) === 'export-ratio')
    return { parts: rows.filter((row) => fieldOf(columns, 'measure', row) === 'export-volume'), base: 'production' };
  const { operator, base } = measureParts(fieldOf(columns, 'measure', share));
  const before = rows.findLast((row) => row < share);
  if (operator !== 'share' || base === '' || before === undefined || !standsBehind(columns, share, before)) return null;
  const part = measureParts(fieldOf(columns, 'measure', before));
  return part.operator === '' && part.base !== base ? { parts: [before], base } : null;
}
