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
  rows: Int32Array;
}

/** Sets so many rows of several papers one after another into columns of their own; of the papers one is held at a time. */
export function gatherColumns(parts: Iterable<PaperRows>, length: number, tables: Tables): Omit<Columns, 'claims'> {
  const names = createInterner();
  const gathered = emptyColumns(length);
  let [first, passages] = [0, 0];
  for (const { columns, rows } of parts) {
    const ids = new Int32Array(columns.names.length).fill(-1);
    for (const field of namedFields) {
      const [from, to] = [columns[field], gathered[field]];
      for (const [index, row] of rows.entries()) {
        const local = from[row]!;
        if (ids[local]! < 0) ids[local] = names.id(columns.names[local]!);
        to[first + index] = ids[local]!;
      }
    }
    let last = passages;
    for (const field of ['sentence', 'table'] as const) {
      const [from, to] = [columns[field], gathered[field]];
      for (const [index, row] of rows.entries()) {
        if (from[row] === 0) continue;
        to[first + index] = passages + from[row]!;
        last = Math.max(last, passages + from[row]!);
      }
    }
    for (const field of ['lower', 'upper', 'bridged'] as const) {
      const [from, to] = [columns[field], gathered[field]];
      for (const [index, row] of rows.entries()) to[first + index] = from[row]!;
    }
    first += rows.length;
    passages = last;
  }
  return { tables, names, ...gathered };
}
