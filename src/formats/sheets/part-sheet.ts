/** Rows of a sheet that are one table, or a row that is a line of text: its title, its unit, a note. Row numbers, end exclusive. */
export interface SheetPart {
  type: 'text' | 'table';
  first: number;
  next: number;
}

/** Parts a sheet at the rows in which one cell stands alone above, between or below tables. `filled` counts the cells with something in them, row by row; empty rows inside a table do not part it. */
export function partSheet(filled: readonly number[]): SheetPart[] {
  const parts: SheetPart[] = [];
  let at = 0;
  while (at < filled.length) {
    if (filled[at] === 0) {
      at++;
      continue;
    }
    if (filled[at]! < 2) {
      parts.push({ type: 'text', first: at, next: at + 1 });
      at++;
      continue;
    }
    let next = at + 1;
    for (let row = next; row < filled.length; row++) {
      if (filled[row]! >= 2) {
        if (hasGapBefore(filled, row) && filled.slice(next, row).some((count) => count === 1)) break;
        next = row + 1;
      }
    }
    parts.push({ type: 'table', first: at, next });
    at = next;
  }
  return parts;
}

/** Whether an empty row parts a row, and the titles right above it, from what stands above. */
function hasGapBefore(filled: readonly number[], row: number): boolean {
  let above = row - 1;
  while (filled[above] === 1) above--;
  return filled[above] === 0;
}
