import { canBothHold, middleOf, relativeGapBetween } from '../interval/interval.ts';
import type { Claim } from '../schema/claim.ts';
import { groupBy } from '../identity/group-by.ts';
import type { Context } from './check.ts';
import { type Columns, fieldOf, intervalOf, namesOf } from './columns.ts';
import { areComparable, type Comparability, compareFields, isOfGoods, trustIn } from './comparable.ts';
import { isExcused } from './excused-pairs.ts';
import { isConfidenceInterval } from '../identity/confidence-interval.ts';
import { isRejectedFor, isStartOfChange } from './rejected-figure.ts';
import { homeOf } from './matter.ts';
import { areToldByOthers } from './told-alike.ts';
import { exponentBetween } from './scale-slip.ts';

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
      const comparability = compareFields(context.columns, cell[0]!, other[0]!);
      if (areComparable(comparability)) pairs.push(...cellPairs(cell, other, comparability, group, context));
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
            confidence: confidenceOf(context, a, b, fields, relativeGap),
          });
        }
      }
    }
  }
  return pairs;
}

/** Two figures of one sentence, or of one cell, are mostly of two things that the reading did not tell apart, unless each has a source of its own. */
function saidTogether(columns: Columns, a: number, b: number): boolean {
  const [x, y] = [columns.claims[a]!.locator.table, columns.claims[b]!.locator.table];
  if (x && y) return columns.table[a] === columns.table[b] && x.cell[0] === y.cell[0] && x.cell[1] === y.cell[1];
  return columns.sentence[a] === columns.sentence[b] && !areToldByOthers(columns, a, b);
}

/** A claim without a period whose sentence or headings name a year was most likely stated for it. */
function lostItsYear({ period, quote, locator }: Claim): boolean {
  return period === null && /(?:19|20)\d\d/.test(locator.table ? [...locator.table.row, ...locator.table.column].join(' ') : quote);
}

/** Amounts of which one is a small fraction of the other are of a part and a whole, whatever was read. */
function farApart(columns: Columns, a: number, b: number): boolean {
  if (columns.claims[a]!.quantity.dimension === 'share' || exponentBetween(columns, a, b) !== null) return false;
  const [small, large] = [middleOf(intervalOf(columns, a)), middleOf(intervalOf(columns, b))].map(Math.abs).sort((x, y) => x - y) as [
    number,
    number,
  ];
  return fieldOf(columns, 'dimension', a) !== 'date' && small > 0 && large / small > 20;
}

function inOnePassage({ source, locator }: Claim, other: Claim): boolean {
  return source.id === other.source.id && locator.table === null && other.locator.table === null && locator.block === other.locator.block;
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

function confidenceOf({ columns, blurred }: Context, a: number, b: number, comparability: Comparability, relativeGap: number): number {
  const [x, y] = [columns.claims[a]!, columns.claims[b]!];
  const reading = Math.sqrt(x.confidence * y.confidence);
  const together = saidTogether(columns, a, b) ? (isRejectedFor(x, y, columns.tables) ? 0.8 : 0.25) : inOnePassage(x, y) ? 0.75 : 1;
  const named = columns.subject[a] !== 0 || (columns.table[a] !== 0 && columns.table[a] === columns.table[b]) ? 1 : 0.5;
  const dated = columns.period[a] === columns.period[b] || ![x, y].some(lostItsYear) ? 1 : 0.6;
  const unsure = (blurred.has(a) ? 0.35 : 1) * (blurred.has(b) ? 0.35 : 1) * (farApart(columns, a, b) ? 0.3 : 1);
  const goods = comparability.product === 'unknown' && isOfGoods(columns, a) && columns.source[a] !== columns.source[b] ? 0.5 : 1;
  const whole = comparability.scope === 'unknown' && columns.source[a] === columns.source[b] ? 0.75 : 1;
  const close = relativeGap > 0 && relativeGap < 0.01 ? 0.7 : 1;
  return 0.95 * trustIn(comparability) * reading * together * named * dated * goods * whole * close * unsure;
}
