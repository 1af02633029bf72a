import { isNumeric, isPeriod, isVoid } from './cell-shapes.ts';

/** How many leading rows are headers. `known` is what the format says; further header rows under merged headers are found even then. */
export function countHeaderRows(rows: readonly string[][], known: number | null): number {
  if (rows.length < 2) return known ?? 0;
  let count = known ?? (looksLikeBody(rows[0]!) && rows.slice(1).every((row) => looksLikeBody(row)) ? 0 : 1);
  while (count > 0 && count < Math.min(3, rows.length - 1) && isSubheader(rows[count - 1]!, rows[count]!)) count++;
  return Math.min(count, rows.length);
}

/** Whether a row holds figures behind its first cell, as rows below a header do. */
export function looksLikeBody(row: readonly string[]): boolean {
  const filled = row.slice(1).filter((text) => !isVoid(text));
  return filled.length > 0 && filled.filter(isNumeric).length >= filled.length / 2;
}

function isSubheader(above: readonly string[], row: readonly string[]): boolean {
  const merged = above.slice(1).some((text, index) => text === '' || text === above[index]);
  const filled = row.filter((text) => text !== '');
  const names = filled.every((text) => !isNumeric(text) || isPeriod(text));
  const isUnits = row[0] === '' && filled.length > 0 && filled.every((text) => /^[（(].{1,24}[)）]$/.test(text.trim()));
  // The name of the rows' column may stand in the lower header alone, beside the name of every other column.
  const namesRows =
    row[0] === '' || row[0] === above[0] || (above[0] === '' && row.slice(1).every((text) => /\p{L}{2}/u.test(text) && !isVoid(text)));
  return isUnits || (merged && namesRows && filled.length > 1 && names);
}

/** How many leading columns name the row: as few as tell the rows apart, none of them amounts, at least one column left for data. */
export function countStubColumns(body: readonly string[][], width: number): number {
  if (width < 2 || body.length === 0) return 0;
  let count = 1;
  while (count < Math.min(3, width - 1) && hasRepeats(body, count) && isLabelColumn(body, count)) count++;
  return hasRepeats(body, count) && count > 1 && count === Math.min(3, width - 1) ? Math.min(count, 2) : count;
}

function hasRepeats(body: readonly string[][], count: number): boolean {
  const keys = body.map((row) => row.slice(0, count).join('\u0000'));
  return new Set(keys).size < keys.length;
}

function isLabelColumn(body: readonly string[][], column: number): boolean {
  const filled = body.map((row) => row[column] ?? '').filter((text) => !isVoid(text));
  return filled.length > 0 && filled.filter((text) => !isNumeric(text)).length >= filled.length * 0.8;
}
