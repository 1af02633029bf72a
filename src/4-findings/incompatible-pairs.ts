import { canBothHold, relativeGapBetween } from '../interval/interval.ts';
import type { Claim } from '../schema/claim.ts';
import { groupBy } from '../identity/group-by.ts';
import type { Context } from './check.ts';
import { type Columns, fieldOf, intervalOf, namesOf } from './columns.ts';
import { type Comparability, compareFields, compareIfSame } from './comparable.ts';
import { isExcused } from './excused-pairs.ts';
import { isConfidenceInterval } from '../identity/confidence-interval.ts';
import { isStartOfChange } from './rejected-figure.ts';
import { homeOf } from './matter.ts';
import { exponentBetween } from './scale-slip.ts';
import { trustInPair } from './trust-in-pair.ts';

/** Two claims on one thing of which at most one can be right. */
export interface IncompatiblePair {
  a: number;
  b: number;
  comparability: Comparability;
  /** The power of ten that lies between them, where only that does. */
  exponent: number | null;
  relativeGap: number;
  confidence: number;
}

/** Beyond so many different things under one key only those of one good and whole are set against each other. */
const manyCells = 300;
/** Beyond so many distinct values of one thing only the outermost are compared. */
const manyValues = 12;
/** So many claims of one value stand for it. */
const fewClaims = 3;

/** The key under which claims of one subject and measure meet; empty where a claim does not say enough to be compared. */
export function pairKeys(row: number, { columns }: Context): readonly string[] {
  const { measure, subject, product } = columns;
  if (measure[row] === 0 || (subject[row] === 0 && product[row] === 0) || isStartOfChange(columns.claims[row]!, columns.tables)) return [];
  const dated = fieldOf(columns, 'dimension', row) === 'date';
  return [namesOf(columns, row, dated ? ['measure', 'dimension'] : ['measure', 'subject', 'dimension'])];
}

/** All pairs of a group that cannot both hold, found once for all checks that ask. Claims that are equal in every field and value are compared once. */
export function incompatiblePairs(group: readonly number[], context: Context): readonly IncompatiblePair[] {
  if (group.length < 2) return [];
  const known = context.pairs.get(group);
  if (known) return known;
  const pairs = findPairs(group, context);
  context.pairs.set(group, pairs);
  return pairs;
}

function findPairs(group: readonly number[], context: Context): IncompatiblePair[] {
  const { columns } = context;
  const cells = [...groupBy(group, (row) => cellOf(columns, row)).values()];
  const blocks =
    cells.length <= manyCells ? [cells] : [...groupBy(cells, (cell) => `${columns.product[cell[0]!]} ${columns.scope[cell[0]!]}`).values()];
  return blocks.flatMap((block) => {
    const kept = block.slice(0, manyCells);
    if (kept.length < block.length)
      context.onNote({
        code: 'conflict',
        about: homeOf(columns, block[0]![0]!),
        claims: block.flat().length,
        compared: kept.flat().length,
      });
    return blockPairs(kept, group, context);
  });
}

function cellOf({ subject, product, scope, period, modality, basis, bridged }: Columns, row: number): string {
  return `${subject[row]} ${product[row]} ${scope[row]} ${period[row]} ${modality[row]} ${basis[row]} ${bridged[row]}`;
}

function blockPairs(cells: readonly number[][], group: readonly number[], context: Context): IncompatiblePair[] {
  const pairs: IncompatiblePair[] = [];
  for (const [index, cell] of cells.entries()) {
    for (const other of cells.slice(index)) {
      const comparability = compareIfSame(context.columns, cell[0]!, other[0]!);
      if (comparability) pairs.push(...cellPairs(cell, other, comparability, group, context));
    }
  }
  return pairs;
}

function cellPairs(
  cell: readonly number[],
  other: readonly number[],
  comparability: Comparability,
  group: readonly number[],
  context: Context,
): IncompatiblePair[] {
  const { columns } = context;
  const pairs: IncompatiblePair[] = [];
  const [values, others] = [distinctValues(columns, cell), distinctValues(columns, other)];
  for (const [index, rows] of values.entries()) {
    for (const otherRows of cell === other ? values.slice(index + 1) : others) {
      const exponent = exponentBetween(columns, rows[0]!, otherRows[0]!);
      if (exponent === null && compatible(columns, rows[0]!, otherRows[0]!)) continue;
      for (const x of rows.slice(0, fewClaims)) {
        for (const y of otherRows.slice(0, fewClaims)) {
          const [a, b] = x < y ? [x, y] : [y, x];
          if (isExcused(a, b, group, context)) continue;
          // Whether a good left unsaid is the same hangs on the papers, too.
          const fields = comparability.product === 'assumed' ? compareFields(columns, a, b) : comparability;
          const relativeGap = relativeGapBetween(intervalOf(columns, a), intervalOf(columns, b));
          pairs.push({
            a,
            b,
            comparability: fields,
            exponent: exponent === null || a === x ? exponent : -exponent,
            relativeGap,
            confidence: trustInPair(context, a, b, fields, relativeGap),
          });
        }
      }
    }
  }
  return pairs;
}

function distinctValues(columns: Columns, rows: readonly number[]): number[][] {
  const values = [...groupBy(rows, (row) => `${columns.lower[row]} ${columns.upper[row]}`).values()].sort(
    (a, b) => columns.lower[a[0]!]! - columns.lower[b[0]!]!,
  );
  return values.length <= manyValues ? values : [...values.slice(0, manyValues / 2), ...values.slice(-manyValues / 2)];
}

/** A bridged figure is a lower bound of the other: only one above it contradicts. */
function compatible(columns: Columns, a: number, b: number): boolean {
  const [x, y] = [intervalOf(columns, a), intervalOf(columns, b)];
  if (isConfidenceInterval(columns.claims[a]!) && isConfidenceInterval(columns.claims[b]!))
    return sameEnds(columns.claims[a]!, columns.claims[b]!);
  if (columns.bridged[a] === columns.bridged[b]) return canBothHold(x, y);
  const [bound, share] = columns.bridged[a] ? [x, y] : [y, x];
  return bound.lower <= share.upper;
}

/** The ends of a confidence interval are figures themselves: two such intervals of one estimate must be the same; tables leave their unit to the row. */
function sameEnds({ quantity: x }: Claim, { quantity: y }: Claim): boolean {
  const unit = 10 ** -Math.min(x.decimals, y.decimals);
  const near = (first: number | null, second: number | null) => first === null || second === null || Math.abs(first - second) <= unit;
  const alike = x.unit === y.unit || x.unit === '1' || y.unit === '1';
  return !alike || (near(x.lowerBound, y.lowerBound) && near(x.upperBound, y.upperBound));
}
