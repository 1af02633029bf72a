import { Fact } from '../schema/fact.ts';

const columns = Object.keys(Fact.shape) as (keyof Fact)[];

/** facts.csv, RFC 4180 with a header: lists are joined by `;`, null is an empty cell. */
export function factsToCsv(facts: readonly Fact[]): string[] {
  const rows = facts.map((fact) => columns.map((column) => cellOf(fact[column], column)));
  return [[...columns], ...rows].map((cells) => `${cells.map(quoteCell).join(',')}\r\n`);
}

function cellOf(value: Fact[keyof Fact], column: keyof Fact): string {
  if (value === null) return '';
  if (typeof value === 'number' || column === 'obs_value') return String(value);
  return neutralise(Array.isArray(value) ? value.join(';') : value);
}

/** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
function neutralise(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoteCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
