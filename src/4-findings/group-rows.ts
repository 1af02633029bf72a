import type { Check, Context } from './check.ts';

/** The rows that share a key, groups in the order of their first rows. Most keys have one row, which needs no list while it is alone. */
export function groupRows(keysOf: Check['keys'], context: Context): number[][] {
  const groups = new Map<string, number | number[]>();
  for (let row = 0; row < context.columns.claims.length; row++) {
    for (const key of keysOf(row, context)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, row);
      else if (typeof group === 'number') groups.set(key, [group, row]);
      else group.push(row);
    }
  }
  return Array.from(groups.values(), (group) => (typeof group === 'number' ? [group] : group));
}
