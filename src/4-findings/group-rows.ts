import type { Context } from './check.ts';
import type { Grouping } from './checks/groupings.ts';

/** The rows that share a key, groups in the order of their first rows. Most keys have one row, for which no list is made unless the check judges it alone. */
export function groupRows({ keys, judgesAlone }: Grouping, context: Context): number[][] {
  const groups = new Map<string, number | number[]>();
  for (let row = 0; row < context.columns.claims.length; row++) {
    for (const key of keys(row, context)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, row);
      else if (typeof group === 'number') groups.set(key, [group, row]);
      else group.push(row);
    }
  }
  const kept: number[][] = [];
  for (const group of groups.values()) {
    if (typeof group !== 'number') kept.push(group);
    else if (judgesAlone) kept.push([group]);
  }
  return kept;
}
