import type { Grid, GridCell } from '../draft.ts';

/** A place of the grid: the cell that covers it, and whether the cell begins there. */
interface Slot {
  cell: GridCell;
  origin: boolean;
}

const mostColumns = 200;

/** Spreads spanning cells over the places they cover: every row gets the same number of places; null where nothing stands. */
export function layOutGrid(grid: Grid): (Slot | null)[][] {
  const rows: (Slot | null)[][] = grid.rows.map(() => []);
  for (const [row, cells] of grid.rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (rows[row]![column]) column++;
      const right = Math.min(column + Math.max(1, cell.columns), Math.max(mostColumns, column + 1));
      const below = Math.min(row + Math.max(1, cell.rows), rows.length);
      for (let y = row; y < below; y++) for (let x = column; x < right; x++) rows[y]![x] ??= { cell, origin: y === row && x === column };
      column = right;
    }
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}
