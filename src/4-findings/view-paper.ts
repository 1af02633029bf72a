import type { PaperLinks } from '../identity/paper-links.ts';
import { keyNumber } from '../identity/hash.ts';
import type { ToldClaims } from '../identity/told-claims.ts';
import { blurredRows } from './blurred-rows.ts';
import type { Check, Context } from './check.ts';
import { groupingsAcross, groupingsWithin } from './checks/groupings.ts';
import { type Columns, columnsOf, fieldOf, namedFields } from './columns.ts';
import type { Entities } from './entities.ts';
import type { PaperColumns } from './gather-columns.ts';
import { groupRows } from './group-rows.ts';
import { type Outcome, runChecks, tells } from './run-checks.ts';
import type { Tables } from './tables-of.ts';

/** The keys of rows, a place each: a row with several keys has several places. */
export interface RowKeys {
  rows: Int32Array;
  keys: Float64Array;
}

/** What of a paper decides what is compared with other papers, and what was found within it: plain data that is small enough to be held for every paper. */
export interface PaperIndex {
  /** How many there are. */
  rows: number;
  blurred: readonly number[];
  /** Rows that tell of the world. */
  world: Int32Array;
  /** For each grouping across papers. */
  keys: readonly RowKeys[];
  /** For each check within a paper, by groupings, as long as no figure of the paper is doubted; an empty list where none tells anything. */
  within: readonly (readonly Outcome[])[];
}

/** What is seen of one paper, all of which depends on nothing but its claims. */
export interface PaperView {
  index: PaperIndex;
  columns: PaperColumns;
}

/** What stage 4 knows and is told, whatever the papers. */
export interface Known {
  tables: Tables;
  entities: Entities;
  maxGroup: number;
  minConfidence: number;
}

/** What others make of the unit of figures, in rows. */
export type Doubts = Pick<Context, 'doubted' | 'slipped'>;

export const noDoubts: Doubts = { doubted: new Map(), slipped: new Set() };
const noLinks: PaperLinks = { cites: () => false, listedBy: () => [], paperOf: () => null };

/** Looks at one paper by itself. */
export function viewPaper(told: ToldClaims, known: Known): PaperView {
  const columns = columnsOf(told, known.tables);
  const context = contextWithin(columns, noDoubts, known);
  const rows = [...columns.claims.keys()];
  return {
    columns: plainColumns(columns),
    index: {
      rows: rows.length,
      blurred: [...context.blurred],
      world: Int32Array.from(rows.filter((row) => fieldOf(columns, 'subject', row) === 'world')),
      keys: groupingsAcross.map(({ keys }) => keysOf(keys, context)),
      within: outcomesWithin(context, known),
    },
  };
}

/** What is found within a paper some of whose figures are doubted. */
export function lookWithin(columns: Columns, doubts: Doubts, known: Known): PaperIndex['within'] {
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

function outcomesWithin(context: Context, { minConfidence }: Known): PaperIndex['within'] {
  return groupingsWithin.map((grouping) => {
    const outcomes = groupRows(grouping, context).map((group) => runChecks(grouping.checks, group, context, minConfidence));
    const told = grouping.checks.map((_, index) => ({
      matters: outcomes.flatMap((some) => some[index]!.matters),
      notes: outcomes.flatMap((some) => some[index]!.notes),
    }));
    return told.some(tells) ? told : [];
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
