import type { Matter } from './check.ts';

/** The same matter with its rows numbered otherwise. */
export function renumber(matter: Matter, to: (row: number) => number): Matter {
  const { rows, pairs, suggestion, message } = matter;
  return {
    ...matter,
    rows: rows.map(to),
    pairs: pairs.map(([a, b]) => [to(a), to(b)]),
    suggestion: suggestion && { ...suggestion, row: to(suggestion.row) },
    message: { ...message, rows: message.rows.map(to) } as Matter['message'],
  };
}

/** All rows that a matter tells of. */
export function rowsOf({ rows, pairs, suggestion, message }: Matter): number[] {
  return [...rows, ...pairs.flat(), ...(suggestion ? [suggestion.row] : []), ...message.rows];
}
