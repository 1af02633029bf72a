import type { Cell } from 'write-excel-file/node';

export type Value = string | number | readonly string[] | null;

/** Makes the cells of a workbook, and counts those that were kept from being formulas. */
export interface CellMaker {
  cellOf: (value: Value | undefined, column: string) => Cell;
  guarded: () => number;
}

const mostCharacters = 32_767;

export function createCells(): CellMaker {
  let guarded = 0;
  const textCell = (text: string): Cell => {
    const isFormula = /^[=+\-@\t\r]/.test(text);
    if (isFormula) guarded++;
    const shown = isFormula ? `'${text}` : text;
    return { value: shown.length > mostCharacters ? `${shown.slice(0, mostCharacters - 1)}…` : shown, type: String };
  };
  return {
    guarded: () => guarded,
    cellOf: (value, column) => {
      if (value === null || value === undefined) return null;
      if (typeof value === 'number') return { value, type: Number };
      if (column === 'obs_value' && typeof value === 'string') return isPlainNumber(value) ? numberCell(value) : { value, type: String };
      return textCell((typeof value === 'string' ? value : value.join(';')).replaceAll(unprintable, '\ufffd'));
    },
  };
}

/** A link to a row of another sheet. */
export function linkTo(sheet: string, row: number | undefined, text: string): Cell {
  if (row === undefined) return null;
  return {
    value: `HYPERLINK("#'${sheet}'!A${row}","${text}")`,
    type: 'Formula',
    textColor: '#0b57d0',
    textDecoration: { underline: true },
  };
}

/** The name of a column. */
export function headerCell(name: string): Cell {
  return { value: name, type: String, fontWeight: 'bold', backgroundColor: '#e8ecf1' };
}

// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A spreadsheet keeps fifteen digits; longer numbers and dates stay text. */
function isPlainNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= 15;
}

/** Shown with the zeros it was stated with. */
function numberCell(text: string): Cell {
  const decimals = text.split('.')[1]?.length ?? 0;
  return { value: Number(text), type: Number, format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}` };
}
