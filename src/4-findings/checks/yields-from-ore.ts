import { measureParts } from '../../identity/measure-id.ts';
import { multiply, scale } from '../../interval/arithmetic.ts';
import { canBothHold, type Interval, relativeGapBetween } from '../../interval/interval.ts';
import type { Check, Context, Matter } from '../check.ts';
import { fieldOf, intervalOf } from '../columns.ts';
import { equalThroughout, gapTo, homeOf, inPrintedUnit, readingOf, shownInterval } from '../matter.ts';
import { contained } from '../tables/goods.ts';

/** The oxide or metal got from an ore in a year, against the ore, its grade and what of it is recovered, where one paper gives all of them of one deposit. */
export const yieldsFromOre: Check = {
  code: 'arithmetic',
  within: 'paper',
  keys: (row, { columns }) => {
    const { operator, base } = measureParts(fieldOf(columns, 'measure', row));
    const wanted = operator === '' && ['grade', 'production', 'capacity', 'recovery-rate'].includes(base);
    return wanted && columns.subject[row] !== 0 ? [`${columns.source[row]} ${columns.subject[row]}`] : [];
  },
  compare: (group, context) => {
    const { columns } = context;
    const of = (...bases: string[]) => group.filter((row) => bases.includes(measureParts(fieldOf(columns, 'measure', row)).base));
    const good = (row: number) => columns.claims[row]!.product?.text ?? '';
    const made = of('production', 'capacity').filter((row) => fieldOf(columns, 'dimension', row) === 'mass');
    return contained.flatMap(({ part, whole }) => {
      const ores = made.filter((row) => whole(columns.tables).test(good(row)) && !part(columns.tables).test(good(row)));
      const yields = made.filter((row) => part(columns.tables).test(good(row)));
      const roles = [ores, yields, of('grade'), of('recovery-rate')];
      // Of several deposits or ores in one cell nothing says which belong together.
      if (roles.some((rows) => rows.length !== 1)) return [];
      const [ore, got, grade, recovery] = roles.map((rows) => rows[0]!) as [number, number, number, number];
      const matter = yieldMatter({ ore, got, grade, recovery }, context);
      return matter ? [matter] : [];
    });
  },
};

/** Grades are means and rates are aims: a yield nearer than this to what they lead to follows. */
const roughly = 0.1;

function yieldMatter(roles: { ore: number; got: number; grade: number; recovery: number }, { columns }: Context): Matter | null {
  const { ore, got, grade, recovery } = roles;
  const share = (row: number): Interval => scale(intervalOf(columns, row), 0.01);
  const expected = multiply(multiply(intervalOf(columns, ore), share(grade)), share(recovery));
  const stated = intervalOf(columns, got);
  const relative = relativeGapBetween(stated, expected);
  if (canBothHold(stated, expected) || relative < roughly) return null;
  const rows: [number, number, number, number] = [got, ore, grade, recovery];
  const printed = inPrintedUnit(columns, got, expected);
  return {
    home: homeOf(columns, got),
    rows,
    pairs: [ore, grade, recovery].map((row) => [got, row]),
    difference: gapTo(stated, expected, 't', 'ore × grade × recovery'),
    suggestion: { row: got, value: shownInterval(printed), unit: printed.unit, reason: 'ore × grade × recovery' },
    comparability: { ...equalThroughout, measure: 'compatible', product: 'compatible', modality: 'assumed' },
    confidence: 0.7 * readingOf(columns, rows),
    message: { kind: 'yield', rows, expected: printed },
  };
}
