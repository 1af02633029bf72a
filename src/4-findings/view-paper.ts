import type { PaperLinks } from '../identity/paper-links.ts';
import { keyNumber } from '../identity/hash.ts';
import type { Claim } from '../schema/claim.ts';
import { blurredRows } from './blurred-rows.ts';
import type { Check, Context } from './check.ts';
import { groupingsAcross, groupingsWithin } from './checks/groupings.ts';
import { type Columns, columnsOf, namedFields } from './columns.ts';
import type { Entities } from './entities.ts';
import type { PaperColumns } from './gather-columns.ts';
import { groupRows } from './group-rows.ts';
import { type Outcome, runChecks } from './run-checks.ts';
import type { Tables } from './tables-of.ts';

/** The keys of rows, a place each: a row with several keys has several places. */
export interface RowKeys {
  rows: Int32Array;
  keys: Float64Array;
}

/** What of a paper is compared with other papers, and what was found within it: plain data that depends on nothing but its claims. */
export interface PaperView {
  columns: PaperColumns;
  blurred: readonly number[];
  /** For each grouping across papers. */
  keys: readonly RowKeys[];
  /** For each check within a paper, by groupings, as long as no figure of the paper is doubted. */
  within: readonly (readonly Outcome[])[];
}

/** What stage 4 knows and is told, whatever the papers. */
export interface Known {
  tables: Tables;
  entities: Entities;
  approximation: number;
  maxGroup: number;
  minConfidence: number;
}

/** What others make of the unit of figures, in rows. */
export type Doubts = Pick<Context, 'doubted' | 'slipped'>;

export const noDoubts: Doubts = { doubted: new Map(), slipped: new Set() };
const noLinks: PaperLinks = { cites: () => false, listedBy: () => [], paperOf: () => null };

/** Looks at one paper by itself; expects its claims in the order in which they stand. */
export function viewPaper(claims: readonly Claim[], known: Known): PaperView {
  const columns = columnsOf(claims, known.approximation, known.tables);
  const context = contextWithin(columns, noDoubts, known);
  return {
    columns: plainColumns(columns),
    blurred: [...context.blurred],
    keys: groupingsAcross.map(({ keys }) => keysOf(keys, context)),
    within: outcomesWithin(context, known),
  };
}

/** What is found within a paper some of whose figures are doubted. */
export function lookWithin(columns: Columns, doubts: Doubts, known: Known): PaperView['within'] {
  return outcomesWithin(contextWithin(columns, doubts, known), known);
}

function contextWithin(columns: Columns, doubts: Doubts, { entities, maxGroup }: Known): Context {
  return {
    columns,
    entities,
    links: noLinks,
    ...doubts,
    blurred: blurredRows(columns),
    pairs: new Map(),
    maxGroup,
    onNote: () => undefined,
  };
}

function outcomesWithin(context: Context, { minConfidence }: Known): PaperView['within'] {
  return groupingsWithin.map((grouping) => {
    const outcomes = groupRows(grouping, context).map((group) => runChecks(grouping.checks, group, context, minConfidence));
    return grouping.checks.map((_, index) => ({
      matters: outcomes.flatMap((some) => some[index]!.matters),
      notes: outcomes.flatMap((some) => some[index]!.notes),
    }));
  });
}

function keysOf(keys: Check['keys'], context: Context): RowKeys {
  const rows: number[] = [];
  const found: number[] = [];
  for (let row = 0; row < context.columns.claims.length; row++)
    for (const key of keys(row, context)) {
      rows.push(row);
      found.push(keyNumber(key));
    }
  return { rows: Int32Array.from(rows), keys: Float64Array.from(found) };
}

function plainColumns({ claims: _claims, tables: _tables, names, ...rows }: Columns): PaperColumns {
  const last = namedFields.reduce((largest, field) => rows[field].reduce((most, id) => Math.max(most, id), largest), 0);
  return { ...rows, names: Array.from({ length: last + 1 }, (_name, id) => names.name(id)) };
}
