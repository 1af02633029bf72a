import type { SelectColumn } from './columns.ts';
import type { Condition, Operator, Value } from './parse-selection.ts';

/** A selection as a condition of SQL. Names come from the list of columns, values are quoted: nothing of the user's text gets in as it is. */
export function toSql(condition: Condition): string {
  if (condition.kind === 'not') return `(not coalesce(${toSql(condition.part)}, false))`;
  if (condition.kind === 'in') return `(${condition.values.map((value) => compare(condition.column, '=', value)).join(' or ')})`;
  if (condition.kind === 'compare') return compare(condition.column, condition.operator, condition.value);
  return `(${condition.parts.map(toSql).join(` ${condition.kind} `)})`;
}

function compare({ name, kind }: SelectColumn, operator: Operator, value: Value): string {
  if (value === null) return `(${name} is ${operator === '=' ? '' : 'not '}null)`;
  if (kind === 'list') return `(${operator === '=' ? '' : 'not '}list_contains(${name}, ${quoteSql(String(value))}))`;
  if (typeof value === 'number') return `(${kind === 'number' ? name : `try_cast(${name} as double)`} ${operator} ${value})`;
  return operator === '!=' ? `(${name} is distinct from ${quoteSql(value)})` : `(${name} ${operator} ${quoteSql(value)})`;
}

/** A text as a literal of SQL. */
export function quoteSql(text: string): string {
  return `'${text.replaceAll('\u0000', '').replaceAll("'", "''")}'`;
}
