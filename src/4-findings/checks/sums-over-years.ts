import { measureParts } from '../../identity/measure-id.ts';
import { sumOf } from '../../interval/arithmetic.ts';
import { canBothHold, middleOf } from '../../interval/interval.ts';
import type { Check, Context, Matter } from '../check.ts';
import { fieldOf, intervalOf } from '../columns.ts';
import { equalThroughout, gapTo, homeOf, inPrintedUnit, readingOf, shownInterval } from '../matter.ts';
import { endsOf, yearOf } from '../periods.ts';

/** The total of a flow over some years against the years that the same paper gives one by one. */
export const sumsOverYears: Check = {
  code: 'arithmetic',
  within: 'paper',
  keys: (row, { columns }) => {
    const { operator, base, qualifiers } = measureParts(fieldOf(columns, 'measure', row));
    if (operator !== '' || columns.tables.kindOf(base) !== 'flow' || columns.period[row] === 0) return [];
    const counted = qualifiers
      .split('+')
      .filter((qualifier) => qualifier !== 'cumulative')
      .join('+');
    return [
      `${columns.source[row]} ${base}${counted} ${columns.subject[row]} ${columns.product[row]} ${columns.scope[row]} ${columns.dimension[row]} ${columns.modality[row]}`,
    ];
  },
  compare: (group, context) => {
    const { columns, doubted } = context;
    const years = new Map<number, number>();
    for (const row of [...group].reverse()) {
      const year = yearOf(fieldOf(columns, 'period', row));
      if (year !== null && !doubted.has(row)) years.set(year, row);
    }
    return group.filter((row) => fieldOf(columns, 'period', row).includes('/')).flatMap((row) => totalMatter(row, years, context) ?? []);
  },
};

function totalMatter(total: number, years: ReadonlyMap<number, number>, { columns }: Context): Matter | null {
  const { start, end } = endsOf(fieldOf(columns, 'period', total));
  const [first, last] = [yearOf(start), yearOf(end)];
  if (first === null || last === null || last <= first || last - first > 30) return null;
  const parts = Array.from({ length: last - first + 1 }, (_, index) => years.get(first + index)).filter((row) => row !== undefined);
  if (parts.length < last - first + 1) return null;
  const [stated, expected] = [intervalOf(columns, total), sumOf(parts.map((row) => intervalOf(columns, row)))];
  // A figure far below the sum is a yearly average.
  if (canBothHold(stated, expected) || middleOf(stated) < 0.75 * middleOf(expected)) return null;
  const rows: [number, ...number[]] = [total, ...parts];
  const printed = inPrintedUnit(columns, total, expected);
  return {
    home: homeOf(columns, total),
    rows,
    pairs: parts.map((part) => [total, part]),
    difference: gapTo(stated, expected, columns.claims[total]!.quantity.normalized.unit, 'sum over years'),
    suggestion: { row: total, value: shownInterval(printed), unit: printed.unit, reason: 'sum over years' },
    comparability: equalThroughout,
    confidence: readingOf(columns, rows) * 0.8,
    message: { kind: 'sum', rows, expected: printed },
  };
}
