import { Fact } from '../schema/fact.ts';
import type { FactClaim, FindingClaim } from '../schema/links.ts';

type Cell = string | number | readonly string[] | null;

/** facts.csv, RFC 4180 with a header: lists are joined by `;`, null is an empty cell. */
export function factsToCsv(facts: Iterable<Fact>): Generator<string> {
  return toCsv(Object.keys(Fact.shape) as (keyof Fact)[], facts);
}

/** Records in RFC 4180: the columns named in the header, one record a piece, each when it is asked for. */
export function* toCsv<Row extends Fact | FactClaim | FindingClaim>(
  columns: readonly (keyof Row & string)[],
  rows: Iterable<Row>,
): Generator<string> {
  yield `${columns.join(',')}\r\n`;
  for (const row of rows) yield toCsvRow(columns, row);
}

/** One record in RFC 4180. */
export function toCsvRow<Row extends Fact | FactClaim | FindingClaim>(columns: readonly (keyof Row & string)[], row: Row): string {
  return `${columns.map((column) => cellOf(row[column] as Cell, column)).join(',')}\r\n`;
}

/** Numbers and nothing need no quotes. */
function cellOf(value: Cell, column: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : value.join(';');
  return quoteCell(column === 'obs_value' ? text : neutralise(text));
}

/** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
function neutralise(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** Some readers take what follows # for a comment. */
function quoteCell(cell: string): string {
  return /[",#\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
