import { measureParts } from '../../identity/measure-id.ts';
import { canBothHold, type Interval } from '../../interval/interval.ts';
import type { Check, Context, Matter } from '../check.ts';
import { type Columns, fieldOf, intervalOf } from '../columns.ts';
import { shareFrom, shareMatter } from '../share-of-whole.ts';
import { inOtherLines } from '../table-lines.ts';
import { areToldAlike } from '../told-alike.ts';
import { flowOf } from '../trade-flows.ts';

/** A share, the part and the whole stand in one paper and do not fit, whichever of several statements of part and whole is taken. */
export const sharesOfWholes: Check = {
  code: 'arithmetic',
  within: 'paper',
  keys: (row, { columns }) => {
    const { operator, base, qualifiers } = measureParts(fieldOf(columns, 'measure', row));
    if (base === '' || (operator !== '' && operator !== 'share') || columns.bridged[row]) return [];
    const trade = base.replace(/^(?:import|export)-/, 'trade-');
    return [
      `${columns.source[row]} ${trade}${qualifiers} ${columns.product[row]} ${columns.period[row]} ${fieldOf(columns, 'modality', row) === 'estimate' ? 'actual' : fieldOf(columns, 'modality', row)}`,
    ];
  },
  compare: (group, context) => {
    const { columns, doubted, blurred } = context;
    const shares = group.filter((row) => !blurred.has(row) && measureParts(fieldOf(columns, 'measure', row)).operator === 'share');
    if (shares.length === 0 || shares.length === group.length) return [];
    const amounts = group.filter(
      (row) => measureParts(fieldOf(columns, 'measure', row)).operator === '' && !doubted.has(row) && !blurred.has(row),
    );
    const byRole = new Map<string, number[]>();
    for (const row of amounts) {
      const role = roleOf(columns, row);
      byRole.set(role, [...(byRole.get(role) ?? []), row]);
    }
    return shares.flatMap((share) => matterOf(share, byRole, context) ?? []);
  },
};

/** What an amount is to a share: who has how much, or how much goes from whom to whom. */
function roleOf(columns: Columns, row: number): string {
  const flow = flowOf(columns, row);
  return `${flow ?? fieldOf(columns, 'subject', row)} ${columns.dimension[row]}`;
}

function matterOf(share: number, byRole: ReadonlyMap<string, readonly number[]>, { columns }: Context): Matter | null {
  const fits = combinationsOf(share, byRole, columns);
  const apart = fits.filter(({ expected }) => !canBothHold(expected, intervalOf(columns, share)));
  if (fits.length === 0 || apart.length < fits.length) return null;
  const closest = apart.sort((a, b) => a.expected.upper - a.expected.lower - (b.expected.upper - b.expected.lower))[0]!;
  return shareMatter(columns, { share, ...closest }, { slight: 0.01, sureOfSlight: 0.6, sure: 0.85 });
}

/** In per cent: amounts that are more than this of each other are not part and whole. */
const mostOfWhole = 200;

/** A table's shares are of the table's own whole, where it has one. */
function combinationsOf(
  share: number,
  byRole: ReadonlyMap<string, readonly number[]>,
  columns: Columns,
): { part: number; whole: number; expected: Interval }[] {
  const { base } = measureParts(fieldOf(columns, 'measure', share));
  const [subject, scope] = [fieldOf(columns, 'subject', share), fieldOf(columns, 'scope', share) || 'world'];
  const [owner, side] = scope.split(':') as [string, string?];
  const roles = rolesOf(subject, owner, side, base);
  const [parts, wholes] = roles.map((role) =>
    [...byRole]
      .filter(([key]) => key.startsWith(`${role} `))
      .flatMap(([key, rows]) => rows.map((row) => ({ row, dimension: key.slice(role.length) }))),
  );
  const fits = parts!
    .flatMap((part) =>
      wholes!
        .filter((whole) => whole.dimension === part.dimension && whole.row !== part.row && !inOtherLines(columns, part.row, whole.row))
        .map((whole) => ({ part: part.row, whole: whole.row })),
    )
    .filter(({ part, whole }) => !inOtherLines(columns, share, part) && areToldAlike(columns, [share, part, whole]));
  const ownTable = fits.filter(
    ({ part, whole }) => columns.table[share] !== 0 && [part, whole].every((row) => columns.table[row] === columns.table[share]),
  );
  const near = ownTable.length > 0 ? ownTable : fits;
  const exact = near.filter(({ part, whole }) => [part, whole].every((row) => isBounded(intervalOf(columns, row))));
  return (exact.length > 0 ? exact : near)
    .slice(0, 50)
    .map(({ part, whole }) => ({ part, whole, expected: shareFrom(columns, part, whole) }))
    .filter(({ expected }) => expected.lower <= mostOfWhole);
}

/** What is only bounded on one side explains every share; it speaks where nothing else does. */
function isBounded({ lower, upper }: Interval): boolean {
  return Number.isFinite(lower) && Number.isFinite(upper);
}

/** The amounts that a share is made from: X's part of what Y trades, or X's trade as a part of the world's; amounts that are no trade go by their holder. */
function rolesOf(subject: string, owner: string, side: string | undefined, base: string): [part: string, whole: string] {
  if (side === 'imports') return [`${subject}>${owner}`, `>${owner}`];
  if (side === 'exports') return [`${owner}>${subject}`, `${owner}>`];
  if (owner !== 'world') return [subject, owner];
  if (base.startsWith('export-')) return [`${subject}>`, `${owner}>`];
  return base.startsWith('import-') ? [`>${subject}`, `>${owner}`] : [subject, owner];
}
