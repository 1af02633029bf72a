import type { Claim } from '../schema/claim.ts';
import { type Columns, emptyColumns, namedFields, type RowColumns } from './columns.ts';
import { createInterner } from './intern.ts';
import type { Tables } from './tables-of.ts';

/** Columns of one paper whose ids are places in its own list of names. */
export interface PaperColumns extends RowColumns {
  names: readonly string[];
}

/** Rows of one paper, in the order in which they stand. */
export interface PaperRows {
  columns: PaperColumns;
  rows: readonly number[];
  claimAt: (row: number) => Claim;
}

/** Sets rows of several papers one after another into columns of their own. */
export function gatherColumns(parts: readonly PaperRows[], tables: Tables): Columns {
  const names = createInterner();
  const claims: Claim[] = [];
  const gathered = emptyColumns(parts.reduce((sum, { rows }) => sum + rows.length, 0));
  let passages = 0;
  for (const { columns, rows, claimAt } of parts) {
    const ids = new Int32Array(columns.names.length).fill(-1);
    const idOf = (local: number): number => (ids[local]! < 0 ? (ids[local] = names.id(columns.names[local]!)) : ids[local]!);
    let last = passages;
    const passageOf = (local: number): number => {
      last = Math.max(last, passages + local);
      return local === 0 ? 0 : passages + local;
    };
    for (const row of rows) {
      const to = claims.length;
      claims.push(claimAt(row));
      for (const field of namedFields) gathered[field][to] = idOf(columns[field][row]!);
      gathered.sentence[to] = passageOf(columns.sentence[row]!);
      gathered.table[to] = passageOf(columns.table[row]!);
      gathered.lower[to] = columns.lower[row]!;
      gathered.upper[to] = columns.upper[row]!;
      gathered.bridged[to] = columns.bridged[row]!;
    }
    passages = last;
  }
  return { claims, tables, names, ...gathered };
}
