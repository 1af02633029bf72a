import { divide, scale } from '../../interval/arithmetic.ts';
import { type Interval, middleOf } from '../../interval/interval.ts';
import { groupBy } from '../../identity/group-by.ts';
import { measureParts } from '../../identity/measure-id.ts';
import type { Context, Matter } from '../check.ts';
import { type Columns, fieldOf, intervalOf } from '../columns.ts';
import { compareFields } from '../comparable.ts';
import { differenceOf, readingOf } from '../matter.ts';
import { slipHome } from './unit-slips.ts';

/** So far from the world, in powers of ten, no year is. */
const farthest = 3;

/**
 * What bears out a slip of the unit of a column: figures of the world that the other cells, as they are printed, exceed or do not come near by their own
 * shares. They belong to the matter of the slip.
 */
export function slipWitnesses(context: Context): Matter[] {
  const { columns, doubted } = context;
  const cells = [...doubted].filter(([row, power]) => power !== 0 && columns.table[row] !== 0);
  if (cells.length === 0) return [];
  const rows = [...columns.subject.keys()].filter((row) => fieldOf(columns, 'subject', row) === 'world' && !doubted.has(row));
  const worlds = groupBy(rows, (row) => keyOf(columns, row, fieldOf(columns, 'measure', row)));
  return cells.flatMap(([cell, power]) => {
    const { base } = measureParts(fieldOf(columns, 'measure', cell));
    const same = worlds.get(keyOf(columns, cell, fieldOf(columns, 'measure', cell))) ?? [];
    const made = base === 'export-volume' ? (worlds.get(keyOf(columns, cell, 'production')) ?? []) : [];
    const whole = impliedWhole(cell, columns);
    const exceeded = [...same, ...made].filter(
      (world) => columns.period[world] === columns.period[cell] && columns.lower[cell]! > columns.upper[world]!,
    );
    const far = bySource(same, cell, columns).filter((world) => whole !== null && isFarFrom(whole, intervalOf(columns, world), power));
    return [...exceeded.slice(0, 3), ...(exceeded.length === 0 ? far.slice(0, 1) : [])].map((world) =>
      matterOf(cell, world, power, columns),
    );
  });
}

function keyOf({ product, dimension }: Columns, row: number, measure: string): string {
  return `${measure} ${product[row]} ${dimension[row]}`;
}

/** The cell's own paper knows best, then the figure of the last year. */
function bySource(worlds: readonly number[], cell: number, columns: Columns): number[] {
  const isOwn = (row: number) => Number(columns.source[row] === columns.source[cell]);
  const periodOf = (row: number) => fieldOf(columns, 'period', row);
  return [...worlds].sort((a, b) => isOwn(b) - isOwn(a) || (periodOf(a) < periodOf(b) ? 1 : -1) || b - a);
}

/** What a cell is of, by the share of the world that stands in its row for the same holder. */
function impliedWhole(cell: number, columns: Columns): Interval | null {
  const line = (row: number) => columns.claims[row]!.locator.table!.cell[0];
  for (let row = cell - 3; row <= cell + 3; row++) {
    if (columns.table[row] !== columns.table[cell] || line(row) !== line(cell) || columns.subject[row] !== columns.subject[cell]) continue;
    const { operator, base } = measureParts(fieldOf(columns, 'measure', row));
    if (operator === 'share' && base === fieldOf(columns, 'measure', cell) && columns.lower[row]! > 0)
      return scale(divide(intervalOf(columns, cell), intervalOf(columns, row)), 100);
  }
  return null;
}

function isFarFrom(whole: Interval, world: Interval, power: number): boolean {
  const exponent = Math.log10(middleOf(world) / middleOf(whole));
  return Math.abs(exponent) >= farthest && Math.abs(exponent - power) < 0.7;
}

function matterOf(cell: number, witness: number, power: number, columns: Columns): Matter {
  return {
    home: slipHome(columns, cell),
    rows: [cell, witness],
    pairs: [[cell, witness]],
    difference: differenceOf(columns, cell, witness),
    suggestion: null,
    comparability: { ...compareFields(columns, cell, witness), subject: 'compatible', period: 'compatible' },
    confidence: 0.5 * readingOf(columns, [cell, witness]),
    message: { kind: 'scale', rows: [cell, witness], exponent: -power },
  };
}
