import { groupBy } from '../identity/group-by.ts';
import type { Context } from './check.ts';
import { type Columns, intervalOf } from './columns.ts';

/** Of a group too large to compare, the first rows of every value of every fact, shared out alike: of what many papers repeat, few are enough. */
export function capGroup(group: readonly number[], { columns, maxGroup }: Pick<Context, 'columns' | 'maxGroup'>): readonly number[] {
  if (group.length <= maxGroup) return group;
  const values = [...groupBy(group, (row) => valueOf(columns, row)).values()];
  const kept: number[] = [];
  for (let place = 0; kept.length < maxGroup; place++)
    for (const rows of values) if (place < rows.length && kept.length < maxGroup) kept.push(rows[place]!);
  return kept.sort((a, b) => a - b);
}

function valueOf(columns: Columns, row: number): string {
  const { subject, measure, product, scope, period, modality, dimension } = columns;
  const { lower, upper } = intervalOf(columns, row);
  return `${subject[row]} ${measure[row]} ${product[row]} ${scope[row]} ${period[row]} ${modality[row]} ${dimension[row]} ${lower} ${upper}`;
}
