import type { Cell } from 'write-excel-file/node';
import { Misuse } from '../../../schema/misuse.ts';
import type { Tables } from '../open-tables.ts';
import { createCells, headerCell, linkTo } from './cells.ts';
import { describeColumns } from './describe-columns.ts';
import { filterHeaders } from './filter-headers.ts';
import { readSheets, type Row, type Sheet } from './sheets.ts';
import { sizeColumn } from './size-columns.ts';

/** What a sheet holds in Excel, its header left out. */
const mostRows = 1_048_575;

/**
 * A workbook with a sheet for each table, its header frozen, and one that says what the columns mean. A link leads from a fact or finding to the sentences
 * it rests on, and from each of these to the claim. Returns how many cells were kept from being formulas.
 */
export async function writeWorkbook(tables: Tables, file: string): Promise<number> {
  await tables.readOthers();
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const sheets = await readSheets(tables);
  const tooLong = sheets.find(({ rows }) => rows.length > mostRows);
  if (tooLong)
    throw new Misuse(`${tooLong.name}: ${tooLong.rows.length} rows are more than a sheet holds; narrow it by --select or take parquet`);
  const { cellOf, guarded } = createCells();
  const linkOf = linksBetween(sheets);
  const written = [...sheets, describeColumns(sheets)].map((sheet) => {
    const { name, columns, rows } = sheet;
    const link = linkOf[name];
    const header = [...(link ? [headerCell(link.title)] : []), ...columns.map(headerCell)];
    const body = rows.map((row): Cell[] => [...(link ? [link.of(row)] : []), ...columns.map((column) => cellOf(row[column], column))]);
    const widths = columns.map((column) => ({
      width: sizeColumn(
        column,
        rows.map((row) => row[column]),
      ),
    }));
    return { sheet: name, data: [header, ...body], columns: [...(link ? [{ width: 10 }] : []), ...widths], stickyRowsCount: 1 };
  });
  const sizes = written.map(({ sheet: name, data }) => ({ name, columns: data[0]!.length, rows: data.length }));
  await writeExcelFile(written, { features: [filterHeaders(sizes)] }).toFile(file);
  return guarded();
}

/** Where the first cell of a row leads, by the sheet it stands in. */
function linksBetween(sheets: readonly Sheet[]): Readonly<Record<string, { title: string; of: (row: Row) => Cell }>> {
  const facts = firstRows(sheets, 'fact-claims', 'observation_id');
  const findings = firstRows(sheets, 'finding-claims', 'finding_id');
  const claims = firstRows(sheets, 'claims', 'id');
  const countOf = ({ claim_ids: ids }: Row): string => `${(ids as readonly string[]).length} →`;
  const toClaim = { title: 'claim', of: (row: Row) => linkTo('claims', claims.get(row['claim_id']), '→') };
  return {
    facts: { title: 'claims', of: (row) => linkTo('fact-claims', facts.get(row['observation_id']), countOf(row)) },
    findings: { title: 'claims', of: (row) => linkTo('finding-claims', findings.get(row['id']), countOf(row)) },
    'fact-claims': toClaim,
    'finding-claims': toClaim,
  };
}

/** The first row of a sheet with each value of a column, as a spreadsheet counts. */
function firstRows(sheets: readonly Sheet[], name: string, column: string): ReadonlyMap<unknown, number> {
  const places = new Map<unknown, number>();
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  for (const [index, row] of rows.entries()) if (!places.has(row[column])) places.set(row[column], index + 2);
  return places;
}
