import { measureParts } from '../../identity/measure-id.ts';
import { multiply, scale } from '../../interval/arithmetic.ts';
import type { Check, Context, Matter } from '../check.ts';
import { fieldOf, intervalOf } from '../columns.ts';
import { equalThroughout, gapTo, homeOf, inPrintedUnit, readingOf } from '../matter.ts';
import { contained } from '../tables/goods.ts';

/** A yearly output that, over the years a deposit is said to last, takes out more than its ore holds at its grade. */
export const exhaustedResources: Check = {
  code: 'arithmetic',
  within: 'paper',
  keys: (row, { columns }) => {
    const { operator, base } = measureParts(fieldOf(columns, 'measure', row));
    const wanted = operator === '' && ['reserves', 'resource', 'grade', 'production', 'capacity', 'mine-life'].includes(base);
    return wanted && columns.subject[row] !== 0 ? [`${columns.source[row]} ${columns.subject[row]}`] : [];
  },
  compare: (group, context) => {
    const { columns } = context;
    const of = (...bases: string[]) => group.filter((row) => bases.includes(measureParts(fieldOf(columns, 'measure', row)).base));
    const good = (row: number) => columns.claims[row]!.product?.text ?? columns.claims[row]!.basis ?? '';
    const [part, whole] = [contained[0].part(columns.tables), contained[0].whole(columns.tables)];
    const ores = of('reserves', 'resource').filter(
      (row) =>
        fieldOf(columns, 'dimension', row) === 'mass' &&
        !part.test(good(row)) &&
        whole.test(`${good(row)} ${columns.claims[row]!.measure?.text ?? ''}`),
    );
    const yearly = of('production', 'capacity').filter((row) => fieldOf(columns, 'dimension', row) === 'mass' && part.test(good(row)));
    const [ore, grade, years] = [ores[0], of('grade')[0], of('mine-life')[0]];
    if (ore === undefined || grade === undefined || years === undefined) return [];
    return yearly.flatMap((output) => outputMatter(ore, grade, output, years, context) ?? []);
  },
};

function outputMatter(ore: number, grade: number, output: number, years: number, { columns }: Context): Matter | null {
  const held = scale(multiply(intervalOf(columns, ore), intervalOf(columns, grade)), 0.01);
  const needed = multiply(intervalOf(columns, output), intervalOf(columns, years));
  if (needed.lower <= held.upper) return null;
  const rows: [number, number, number, number] = [output, years, ore, grade];
  return {
    home: homeOf(columns, output),
    rows,
    pairs: [
      [output, ore],
      [years, ore],
      [output, years],
      [output, grade],
    ],
    difference: gapTo(needed, held, 't', 'output × years against ore × grade'),
    suggestion: null,
    comparability: { ...equalThroughout, measure: 'compatible', product: 'compatible', modality: 'compatible' },
    confidence: 0.8 * readingOf(columns, rows),
    message: {
      kind: 'exhausted',
      rows,
      needed: inPrintedUnit(columns, ore, needed),
      held: inPrintedUnit(columns, ore, held),
    },
  };
}
