import { measureParts, operatorOf } from '../../identity/measure-id.ts';
import { sumOf } from '../../interval/arithmetic.ts';
import { canBothHold } from '../../interval/interval.ts';
import type { Check, Context, Matter } from '../check.ts';
import { type Columns, fieldOf, intervalOf } from '../columns.ts';
import { equalThroughout, gapTo, homeOf, readingOf } from '../matter.ts';
import { areToldByOthers } from '../told-alike.ts';
import { boundedShares } from '../tables/measure-kinds.ts';
import { kindNamed } from '../tables/partitions.ts';

/** A share above its whole, a fall by more than all, or the shares of one enumeration that add to more than the whole. */
export const sharesAboveHundred: Check = {
  code: 'impossible',
  within: 'paper',
  judgesAlone: true,
  keys: (row, { columns }) => {
    const measure = fieldOf(columns, 'measure', row);
    const { operator, base } = measureParts(measure);
    if (columns.claims[row]!.quantity.dimension !== 'share') return [];
    if (operator === 'growth') return columns.upper[row]! < -100 ? [`fall ${row}`] : [];
    if (operatorOf(measure) !== 'share' && !boundedShares.has(base)) return [];
    return [`${columns.sentence[row]} ${columns.measure[row]} ${columns.scope[row]} ${columns.period[row]} ${columns.modality[row]}`];
  },
  compare: (group, context) => {
    const { columns } = context;
    const singles = group.filter((row) => columns.lower[row]! > 100 || columns.upper[row]! < -100).map((row) => aboveMatter(row, context));
    const listed = group.filter(
      (row) => columns.bridged[row] === 0 && columns.table[row] === 0 && operatorOf(fieldOf(columns, 'measure', row)) === 'share',
    );
    const parts = withoutNested(listed, context);
    const total = sumOf(parts.map((row) => intervalOf(columns, row)));
    if (
      parts.length < 2 ||
      !divideOneWhole(parts, columns) ||
      areToldByOthers(columns, parts[0]!, parts[1]!) ||
      total.lower <= 100 + slackOf(parts.length)
    )
      return singles;
    return [...singles, sumMatter(parts as [number, ...number[]], context)];
  },
};

/** Several kinds that part a whole between them, each named once. */
function arePartition(rows: readonly number[], { claims }: Columns): boolean {
  const kinds = rows.map((row) => kindNamed(claims[row]!.subject?.text ?? claims[row]!.product?.text ?? ''));
  const [first] = kinds;
  return (
    first !== undefined &&
    kinds.every((kind) => kind !== null && kind.partition === first?.partition) &&
    new Set(kinds.map((kind) => kind?.kind)).size === rows.length
  );
}

/** Shares are parts of one whole where several have a share of one good, or where one's own whole is made up of several goods; one's shares of several goods are not, nor are those of A and of A with B. */
function divideOneWhole(rows: readonly number[], columns: Columns): boolean {
  if (arePartition(rows, columns)) return true;
  const { subject, product, scope, claims } = columns;
  if (measureParts(fieldOf(columns, 'measure', rows[0]!)).operator !== 'share') return false;
  const [subjects, goods] = [new Set(rows.map((row) => subject[row])), new Set(rows.map((row) => product[row]))];
  const first = claims[rows[0]!]!;
  // What a study tells of its groups is told of each group by itself.
  if (first.scope !== null && first.scope.text === first.source.title) return false;
  const members = rows.flatMap((row) => claims[row]!.subject?.id?.split('+') ?? []);
  if (new Set(members).size < members.length && subjects.size > 1) return false;
  if (goods.size === 1 && scope[rows[0]!] !== 0) return subjects.size === rows.length;
  const own = first.scope === null || first.subject === null || first.scope.text.includes(first.subject.text);
  return own && subjects.size === 1 && goods.size === rows.length;
}

/** Rounded shares of a whole may add to a little over it even where each is right. */
function slackOf(parts: number): number {
  return parts > 2 ? 0.5 : 0;
}

/** Parts of a part, named right after it, are not counted twice: 52 %, of it 24, 17 and 11. Places that are known to lie apart are no parts of one another. */
function withoutNested(rows: readonly number[], { columns, entities }: Context): number[] {
  const kept: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    kept.push(rows[at]!);
    const outer = fieldOf(columns, 'subject', rows[at]!);
    for (let end = at + 3; end <= rows.length; end++) {
      const inner = sumOf(rows.slice(at + 1, end).map((row) => intervalOf(columns, row)));
      const apart = rows.slice(at + 1, end).some((row) => {
        const around = entities.around(fieldOf(columns, 'subject', row));
        return entities.around(outer).length > 0 && around.length > 0 && !around.includes(outer);
      });
      if (!apart && canBothHold(inner, intervalOf(columns, rows[at]!))) {
        at = end - 1;
        break;
      }
    }
  }
  return kept;
}

function aboveMatter(row: number, { columns }: Context): Matter {
  return {
    home: homeOf(columns, row),
    rows: [row],
    pairs: [],
    difference: gapTo(intervalOf(columns, row), { lower: 0, upper: 100 }, '%', null),
    suggestion: null,
    comparability: equalThroughout,
    confidence: 0.7 * readingOf(columns, [row]),
    message: { kind: 'above-hundred', rows: [row] },
  };
}

function sumMatter(rows: [number, ...number[]], { columns }: Context): Matter {
  const total = sumOf(rows.map((row) => intervalOf(columns, row)));
  return {
    home: homeOf(columns, rows[0]),
    rows,
    pairs: rows.slice(1).map((row) => [rows[0], row]),
    difference: gapTo(total, { lower: 0, upper: 100 }, '%', 'sum of shares'),
    suggestion: null,
    comparability: { ...equalThroughout, subject: 'compatible' },
    confidence: 0.75 * readingOf(columns, rows),
    message: {
      kind: 'shares-above-hundred',
      rows,
      total: { lower: total.lower, upper: Math.min(total.upper, 100 * rows.length), unit: '%' },
    },
  };
}
