import { sumOf } from '../../interval/arithmetic.ts';
import { canBothHold, relativeGapBetween } from '../../interval/interval.ts';
import { measureParts } from '../canonical-measure.ts';
import type { Check, Context, Matter } from '../check.ts';
import { fieldOf, intervalOf } from '../columns.ts';
import { namesIn } from '../names-in-list.ts';
import { equalThroughout, gapTo, homeOf, inPrintedUnit, readingOf, severityOf, shownInterval } from '../matter.ts';

/** What several named subjects have together (A、B和C合计) against what the same paper gives each of them. */
export const sumsOfParts: Check = {
  code: 'arithmetic',
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
  const [stated, expected] = [intervalOf(columns, total), sumOf(parts.map((row) => intervalOf(columns, row)))];
  if (canBothHold(stated, expected)) return null;
  const rows: [number, ...number[]] = [total, ...parts];
  const { unit } = columns.claims[total]!.quantity.normalized;
  const printed = inPrintedUnit(columns, total, expected);
  return {
    home: homeOf(columns, total),
    rows,
    pairs: parts.map((part) => [total, part]),
    difference: gapTo(stated, expected, unit, 'sum of parts'),
    suggestion: { row: total, value: shownInterval(printed), unit: printed.unit, reason: 'sum of parts' },
    comparability: { ...equalThroughout, subject: 'compatible' },
    severity: severityOf(relativeGapBetween(stated, expected)),
    confidence: 0.8 * readingOf(columns, rows),
    message: { kind: 'sum', rows, expected: printed },
  };
}
