import Big from 'big.js';
import { canBothHold } from '../../interval/interval.ts';
import type { Check, Context, Matter } from '../check.ts';
import { type Columns, fieldOf, intervalOf } from '../columns.ts';
import { type IncompatiblePair, incompatiblePairs, pairKeys } from '../incompatible-pairs.ts';
import { differenceOf, homeOf } from '../matter.ts';
import { areSupportedAlike, bySuspicion } from '../suspect.ts';

/** Two figures of one thing that a power of ten parts: a unit or a scale word (t for 万t, 亿 for billion) went wrong in one of them. */
export const unitSlips: Check = {
  code: 'unit-scale',
  keys: pairKeys,
  compare: (group, context) =>
    incompatiblePairs(group, context)
      .filter((pair) => pair.exponent !== null)
      .map((pair) => matterOf(pair, group, context)),
};

function matterOf({ a, b, exponent, comparability, confidence }: IncompatiblePair, group: readonly number[], context: Context): Matter {
  const { columns } = context;
  const [suspect, other] = suspectFirst(a, b, exponent!, group, context);
  const power = suspect === a ? -exponent! : exponent!;
  return {
    home: slipHome(columns, suspect),
    rows: [suspect, other],
    pairs: [[suspect, other]],
    difference: differenceOf(columns, suspect, other),
    suggestion: suggestionOf(columns, suspect, power),
    comparability,
    confidence: confidence * (Math.abs(power) >= 3 ? 1 : 0.8),
    message: { kind: 'scale', rows: [suspect, other], exponent: -power },
  };
}

/** A slip by thousands is that of a heading, which is printed once for all its cells and copied with them; one by ten or a hundred is of a figure. */
const headingSlip = 3;

/** Where one of two figures stands in a table, the size of the slip tells the suspect: the cell, or else the one that fewer papers support, in running text. */
function suspectFirst(a: number, b: number, exponent: number, group: readonly number[], context: Context): [number, number] {
  const [cell, ...others] = [a, b].filter((row) => context.columns.table[row] !== 0);
  if (cell === undefined || others.length > 0) return bySuspicion([a, b], group, context);
  const text = cell === a ? b : a;
  if (Math.abs(exponent) >= headingSlip && !isToldInText(cell, group, context.columns)) return [cell, text];
  return areSupportedAlike([a, b], group, context) ? [text, cell] : bySuspicion([a, b], group, context);
}

/** Whether running text tells the figure of a cell, too: its heading is right then. */
function isToldInText(cell: number, group: readonly number[], columns: Columns): boolean {
  return group.some(
    (row) =>
      columns.table[row] === 0 &&
      (['subject', 'product', 'period'] as const).every((field) => columns[field][row] === columns[field][cell]) &&
      canBothHold(intervalOf(columns, row), intervalOf(columns, cell)),
  );
}

/** Slips of cells under one measure and good have one cause, a heading, and are one matter. */
export function slipHome(columns: Columns, suspect: number): string {
  return columns.table[suspect] === 0
    ? homeOf(columns, suspect)
    : (['measure', 'product', 'dimension'] as const).map((field) => fieldOf(columns, field, suspect)).join('|');
}

function suggestionOf(columns: Columns, row: number, power: number): Matter['suggestion'] {
  const { amount, unit } = columns.claims[row]!.quantity;
  if (amount === null) return null;
  const value = new Big(amount).times(new Big(`1e${power}`));
  return { row, value: value.toFixed(), unit, reason: `10^${power} times the printed figure agrees with the other statement` };
}

/** The cells whose unit is in doubt once one of their column is, with the power of ten that mends them: as printed they prove nothing about others. */
export function doubtedRows(matters: readonly Matter[], columns: Columns): Map<number, number> {
  const doubted = new Map<number, number>();
  const headings = new Map<string, number>();
  for (const { rows, message } of matters) {
    const power = message.kind === 'scale' ? -message.exponent : 0;
    doubted.set(rows[0]!, power);
    if (columns.table[rows[0]!] !== 0) headings.set(columnOf(columns, rows[0]!), power);
  }
  for (let row = 0; row < columns.claims.length; row++) {
    const power = columns.table[row] === 0 ? undefined : headings.get(columnOf(columns, row));
    if (power !== undefined && !doubted.has(row)) doubted.set(row, power);
  }
  return doubted;
}

function columnOf(columns: Columns, row: number): string {
  return `${columns.table[row]} ${columns.measure[row]} ${columns.dimension[row]}`;
}
