import { sumOf } from '../../interval/arithmetic.ts';
import { canBothHold, type Interval, relativeGapBetween } from '../../interval/interval.ts';
import { groupBy } from '../../identity/group-by.ts';
import { measureParts } from '../canonical-measure.ts';
import type { Check, Context, Matter } from '../check.ts';
import { fieldOf, intervalOf } from '../columns.ts';
import { equalThroughout, gapTo, homeOf, readingOf, severityOf, shownInterval } from '../matter.ts';

/**
 * A sentence that points at a table and says what its rows have together (the five of Table 2 have 80 %), against the sum of the shares in the table; and
 * a count in the text against the same count in the columns of the groups that make up the sample (n = …).
 */
export const sumsOverTables: Check = {
  code: 'arithmetic',
  keys: (row, { columns }) => {
    const { operator, base } = measureParts(fieldOf(columns, 'measure', row));
    if (columns.measure[row] === 0) return [];
    const ofTable = operator === 'share' || (operator === '' && columns.table[row] !== 0 && columns.subject[row] !== 0);
    if (ofTable && columns.claims[row]!.quantity.dimension !== 'count')
      return [`share ${columns.source[row]} ${base} ${columns.product[row]} ${columns.period[row]}`];
    return columns.claims[row]!.quantity.dimension === 'count' ? [`count ${columns.source[row]} ${columns.measure[row]}`] : [];
  },
  compare: (group, context) => {
    const { columns } = context;
    const inText = group.filter(
      (row) =>
        columns.table[row] === 0 &&
        (columns.claims[row]!.quantity.dimension === 'count' || measureParts(fieldOf(columns, 'measure', row)).operator === 'share'),
    );
    const tables = [
      ...groupBy(
        group.filter((row) => columns.table[row] !== 0),
        (row) => columns.table[row]!,
      ).values(),
    ];
    return inText.flatMap((total) =>
      tables.flatMap(
        (cells) =>
          (columns.claims[total]!.quantity.dimension === 'count'
            ? groupsMatter(total, cells, context)
            : rowsMatter(total, cells, context)) ?? [],
      ),
    );
  },
};

/** All rows but the whole's own; the subject of the sentence is none of them, and its sentence names the table. */
function rowsMatter(total: number, cells: readonly number[], context: Context): Matter | null {
  const { columns } = context;
  const label = columns.claims[cells[0]!]!.locator.table?.label;
  if (!label || !columns.claims[total]!.quote.includes(label)) return null;
  const parts = cells.filter(
    (row) =>
      columns.measure[row] === columns.measure[total] &&
      columns.scope[row] === columns.scope[total] &&
      columns.subject[row] !== 0 &&
      columns.subject[row] !== columns.scope[row],
  );
  const subjects = new Set(parts.map((row) => columns.subject[row]));
  if (parts.length < 3 || subjects.size < parts.length || subjects.has(columns.subject[total]!)) return null;
  const amounts = cells.filter(
    (row) => !parts.includes(row) && subjects.has(columns.subject[row]!) && columns.measure[row] !== columns.measure[total],
  );
  const matter = matterOf(total, parts, sumOf(parts.map((row) => intervalOf(columns, row))), context);
  return (
    matter && {
      ...matter,
      rows: [...matter.rows, ...amounts],
      pairs: [...matter.pairs, ...amounts.map((row): [number, number] => [total, row])],
    }
  );
}

/** A count further off than this is of something else. */
const nearly = 0.1;

/** Groups of a sample are headed with their size. */
function groupsMatter(total: number, cells: readonly number[], context: Context): Matter | null {
  const { columns } = context;
  const heading = (row: number) => columns.claims[row]!.locator.table!.column.join(' ');
  const parts = cells.filter((row) => /\bn\s*=/i.test(heading(row)));
  const lines = new Set(parts.map((row) => columns.claims[row]!.locator.table!.cell[0]));
  if (parts.length < 2 || lines.size !== 1 || new Set(parts.map(heading)).size < parts.length) return null;
  const expected = sumOf(parts.map((row) => intervalOf(columns, row)));
  // A count of one group alone is not the count of all.
  if (parts.some((row) => columns.subject[row] === columns.subject[total] || columns.period[row] !== columns.period[total])) return null;
  if (relativeGapBetween(intervalOf(columns, total), expected) > nearly) return null;
  return matterOf(total, parts, expected, context);
}

function matterOf(total: number, parts: readonly number[], expected: Interval, { columns }: Context): Matter | null {
  const stated = intervalOf(columns, total);
  if (canBothHold(stated, expected)) return null;
  const rows: [number, ...number[]] = [total, ...parts];
  const { unit } = columns.claims[total]!.quantity.normalized;
  return {
    home: homeOf(columns, total),
    rows,
    pairs: parts.map((part) => [total, part]),
    difference: gapTo(stated, expected, unit, 'sum over the table'),
    suggestion: { row: total, value: shownInterval(expected), unit, reason: 'sum over the table' },
    comparability: { ...equalThroughout, subject: 'compatible' },
    severity: severityOf(relativeGapBetween(stated, expected)),
    confidence: 0.7 * readingOf(columns, rows),
    message: { kind: 'sum', rows, expected: { ...expected, unit: columns.claims[total]!.quantity.normalized.unit } },
  };
}
