import type { Cell } from 'write-excel-file/node';
import { ExportProblem } from './export-problem.ts';
import type { Tables } from './open-tables.ts';

const sheets = ['facts', 'claims', 'findings', 'references', 'sources', 'coverage'] as const;
/** What Excel holds: rows of a sheet, characters of a cell. */
const limits = { rows: 1_048_575, characters: 32_767 };

type Value = string | number | readonly string[] | null;
type Row = Record<string, Value>;

/** A workbook with a sheet for each table, its header frozen; `claims` of a fact leads to the first claim that states it. Returns how many cells were kept from being formulas. */
export async function writeWorkbook({ connection, readOthers }: Tables, file: string): Promise<number> {
  await readOthers();
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const tables = new Map<string, Row[]>();
  for (const name of sheets) tables.set(name, (await connection.runAndReadAll(`select * from "${name}"`)).getRowObjectsJS() as Row[]);
  const tooLong = [...tables].find(([, rows]) => rows.length > limits.rows);
  if (tooLong)
    throw new ExportProblem(`${tooLong[0]}: ${tooLong[1].length} rows are more than a sheet holds; narrow it by --select or take parquet`);
  const claimRows = new Map(tables.get('claims')!.map((row, index) => [row['id'] as string, index + 2]));
  let guardedCells = 0;
  const cellOf = (value: Value | undefined, column: string): Cell => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'number') return { value, type: Number };
    if (column === 'obs_value' && typeof value === 'string')
      return isPlainNumber(value) ? { value: Number(value), type: Number } : { value, type: String };
    const text = (typeof value === 'string' ? value : value.join(';')).replaceAll(unprintable, '\ufffd');
    const isFormula = /^[=+\-@\t\r]/.test(text);
    if (isFormula) guardedCells++;
    const shown = isFormula ? `'${text}` : text;
    return { value: shown.length > limits.characters ? `${shown.slice(0, limits.characters - 1)}…` : shown, type: String };
  };
  const written = sheets.map((name) => {
    const rows = tables.get(name)!;
    const columns = Object.keys(rows[0] ?? { empty: null });
    const withLink = name === 'facts' && rows.length > 0;
    const header: Cell[] = [...(withLink ? ['claims'] : []), ...columns].map((column): Cell => ({ value: column, fontWeight: 'bold' }));
    const body = rows.map((row): Cell[] => [
      ...(withLink ? [linkOf(row['claim_ids'] as string[], claimRows)] : []),
      ...columns.map((column) => cellOf(row[column], column)),
    ]);
    return { sheet: name, data: [header, ...body], stickyRowsCount: 1 };
  });
  await writeExcelFile(written).toFile(file);
  return guardedCells;
}

// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function linkOf(ids: readonly string[], rows: ReadonlyMap<string, number>): Cell {
  const row = rows.get(ids[0] ?? '');
  return row === undefined ? null : { value: `=HYPERLINK("#claims!A${row}","${ids.length} →")`, type: 'Formula' };
}

/** A spreadsheet keeps fifteen digits; longer numbers and dates stay text. */
function isPlainNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= 15;
}
