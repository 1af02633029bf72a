import { measureParts } from '../../identity/measure-id.ts';
import { sumOf } from '../../interval/arithmetic.ts';
import type { Check, Context, Matter } from '../check.ts';
import { fieldOf, intervalOf } from '../columns.ts';
import { namesIn } from '../names-in-list.ts';
import { sumMatter } from '../sum-matter.ts';

/** What several named subjects have together (A、B和C合计) against what the same paper gives each of them. */
export const sumsOfParts: Check = {
  code: 'arithmetic',
  within: 'paper',
  keys: (row, { columns }) => {
    const { operator } = measureParts(fieldOf(columns, 'measure', row));
    if (columns.measure[row] === 0 || columns.subject[row] === 0 || !(operator === '' || operator === 'share')) return [];
    return [
      `${columns.source[row]} ${columns.measure[row]} ${columns.product[row]} ${columns.scope[row]} ${columns.period[row]} ${columns.modality[row]} ${columns.dimension[row]}`,
    ];
  },
  compare: (group, context) => group.flatMap((row) => totalMatter(row, group, context) ?? []),
};

function totalMatter(total: number, group: readonly number[], { columns, entities, doubted }: Context): Matter | null {
  const members = namesIn((columns.claims[total]!.subject?.text ?? '').replace(/(?:合计|合計|共计|三国|四国|两国)$/, ''), entities);
  if (members.length < 2 || doubted.has(total)) return null;
  const parts = members
    .map((name) => group.find((row) => row !== total && fieldOf(columns, 'subject', row) === name && !doubted.has(row)))
    .filter((row) => row !== undefined);
  if (parts.length < members.length || new Set(parts).size < parts.length) return null;
  const expected = sumOf(parts.map((row) => intervalOf(columns, row)));
  return sumMatter(total, parts, expected, { formula: 'sum of parts', confidence: 0.8 }, { columns });
}
