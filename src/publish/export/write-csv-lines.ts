import { factColumns, type SelectColumn } from '../selection/columns.ts';
import { quoteSql } from '../selection/to-sql.ts';
import type { Tables } from './open-tables.ts';

/**
 * The fact table in RFC 4180, byte for byte as a run writes it; with a byte order mark Excel takes it for UTF-8. Returns how many rows it has, and how many
 * cells of text were kept from being formulas: the database, which has more than one thread, counts them by a sequence as it writes.
 */
export async function writeCsvLines({ connection }: Tables, file: string, withMark: boolean): Promise<{ rows: number; guarded: number }> {
  await connection.run(macros);
  const format = `format csv, new_line e'\\r\\n'`;
  const { rowsChanged } = await connection.run(`copy (select ${cells(withMark)} from facts) to ${quoteSql(file)} (${format})`);
  const reader = await connection.runAndReadAll(`select nextval('guards')::double - 1`);
  return { rows: rowsChanged, guarded: reader.getRowsJS()[0]![0] as number };
}

/** First characters by which a spreadsheet takes a text for a formula: = + - @ tab return. */
const isFormula = ['=', '+', '-', '@', '\t', '\r'].map((mark) => `ord(v) = ${mark.charCodeAt(0)}`).join(' or ');

/** An empty text is written as nothing, as null is: the database would set quotes. A list in place of the `or`s takes half a second to be planned. */
const macros = `
  create temp sequence guards;
  create temp macro guarded(v) as case when ${isFormula} then '''' || v || left(nextval('guards')::varchar, 0) else nullif(v, '') end;
  create temp macro shortest(v) as case when ends_with(v, '.0') then left(v, -2) else regexp_replace(v, 'e(\\d)', 'e+\\1') end;`;

const cells = (withMark: boolean): string =>
  factColumns.map((column, at) => `${cellOf(column)} as "${withMark && at === 0 ? '\ufeff' : ''}${column.name}"`).join(', ');

/** Numbers are written as in JSON, where 0.00001 is no power of ten. */
function cellOf({ name, kind, isInteger }: SelectColumn): string {
  if (kind === 'list') return `guarded(array_to_string(${name}, ';'))`;
  if (kind === 'text') return name === 'obs_value' ? name : `guarded(${name})`;
  return isInteger ? name : `shortest(to_json(${name})::varchar)`;
}
