import { factColumns, type SelectColumn } from '../selection/columns.ts';
import { quoteSql } from '../selection/to-sql.ts';
import type { Tables } from './open-tables.ts';

/**
 * The fact table in RFC 4180, byte for byte as a run writes it; with a byte order mark Excel takes it for UTF-8. Returns how many rows it has, and how many
 * cells of text were kept from being formulas. The database makes the lines, for it has more than one thread.
 */
export async function writeCsvLines({ connection }: Tables, file: string, withMark: boolean): Promise<{ rows: number; guarded: number }> {
  const header = `${withMark ? '\ufeff' : ''}${factColumns.map(({ name }) => name).join(',')}`;
  await connection.run(`${macros} create table lines as ${lines}`);
  await connection.run(
    `copy (select line as "${header}" from lines) to ${quoteSql(file)} (format csv, quote '', escape '', delimiter e'\\x01', new_line e'\\r\\n')`,
  );
  const reader = await connection.runAndReadAll('select count(*)::double as rows, coalesce(sum(guarded), 0)::double as guarded from lines');
  return reader.getRowObjectsJS()[0] as { rows: number; guarded: number };
}

/** First characters by which a spreadsheet takes a text for a formula: = + - @ tab return. */
const isFormula = ['=', '+', '-', '@', '\t', '\r'].map((mark) => `ord(v) = ${mark.charCodeAt(0)}`).join(' or ');

/** Most cells need no quotes, so those that do are made by one expression; a list in place of the `or`s takes half a second to be planned. */
const macros = `
  create temp macro is_formula(v) as coalesce(${isFormula}, false);
  create temp macro quoted(v) as '"' || regexp_replace(replace(v, '"', '""'), '^([=+\\-@\\t\\r])', '''\\1') || '"';
  create temp macro cell(v) as case
    when contains(v, ',') or contains(v, '"') or contains(v, chr(10)) or contains(v, chr(13)) then quoted(v)
    when is_formula(v) then '''' || v else v end;
  create temp macro shortest(v) as case when ends_with(v, '.0') then left(v, -2) else regexp_replace(v, 'e(\\d)', 'e+\\1') end;`;

const isText = ({ name, kind }: SelectColumn): boolean => kind !== 'number' && name !== 'obs_value';
const cells = factColumns.map((column) => (isText(column) ? `cell(${column.name})` : column.name)).join(", ',', ");
const guards = factColumns
  .filter(isText)
  .map(({ name }) => `is_formula(${name})::integer`)
  .join(' + ');
const texts = factColumns.map((column) => `${textOf(column)} as ${column.name}`).join(', ');
const lines = `select concat(${cells}) as line, ${guards} as guarded from (select ${texts} from facts)`;

/** Numbers are written as in JSON, where 0.00001 is no power of ten. */
function textOf({ name, kind, isInteger }: SelectColumn): string {
  if (kind === 'list') return `array_to_string(${name}, ';')`;
  if (kind === 'text') return name;
  return isInteger ? `${name}::varchar` : `shortest(to_json(${name})::varchar)`;
}
