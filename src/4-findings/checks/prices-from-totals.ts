import { measureParts } from '../../identity/measure-id.ts';
import { divide } from '../../interval/arithmetic.ts';
import { canBothHold, type Interval, middleOf, relativeGapBetween } from '../../interval/interval.ts';
import type { Check, Matter } from '../check.ts';
import { type Columns, fieldOf, intervalOf } from '../columns.ts';
import { equalThroughout, gapTo, homeOf, inPrintedUnit, readingOf, shownInterval } from '../matter.ts';

/** A price against the value and the volume of the same trade that the same paper gives, whichever of several statements of them is taken. */
export const pricesFromTotals: Check = {
  code: 'arithmetic',
  within: 'paper',
  keys: (row, { columns }) => {
    const { operator, base } = measureParts(fieldOf(columns, 'measure', row));
    if (operator !== '' || !parts.has(base) || columns.period[row] === 0) return [];
    const { source, product, scope, period, modality } = columns;
    return [`${source[row]} ${columns.subject[row]} ${product[row]} ${scope[row]} ${period[row]} ${modality[row]}`];
  },
  compare: (group, context) => {
    const { columns, doubted, blurred } = context;
    const sound = group.filter((row) => !doubted.has(row) && !blurred.has(row));
    const of = (base: string) => sound.filter((row) => measureParts(fieldOf(columns, 'measure', row)).base === base);
    const sides = ['export', 'import'].filter((side) => of(`${side}-value`).length > 0 && of(`${side}-volume`).length > 0);
    // A price that could be of either trade is of none for sure.
    if (sides.length !== 1) return [];
    return of('price').flatMap((price) => priceMatter(price, of(`${sides[0]}-value`), of(`${sides[0]}-volume`), columns) ?? []);
  },
};

const parts: ReadonlySet<string> = new Set(['price', 'export-value', 'export-volume', 'import-value', 'import-volume']);
/** Prices further off than this are of another stage or good. */
const farthest = 0.6;

function priceMatter(price: number, values: readonly number[], volumes: readonly number[], columns: Columns): Matter | null {
  const unitOf = (row: number) => columns.claims[row]!.quantity.normalized.unit;
  const stated = intervalOf(columns, price);
  const fits = values
    .flatMap((value) =>
      volumes.map((volume) => ({ value, volume, expected: divide(intervalOf(columns, value), intervalOf(columns, volume)) })),
    )
    .filter(({ value, volume }) => unitOf(price) === `${unitOf(value)}/${unitOf(volume)}`);
  if (fits.length === 0 || fits.some(({ expected }) => canBothHold(expected, stated))) return null;
  const { value, volume, expected } = [...fits].sort((a, b) => widthOf(a.expected) - widthOf(b.expected))[0]!;
  const relative = relativeGapBetween(stated, expected);
  if (relative > farthest || middleOf(expected) <= 0) return null;
  const rows: [number, number, number] = [price, value, volume];
  const printed = inPrintedUnit(columns, price, expected);
  return {
    home: homeOf(columns, price),
    rows,
    pairs: [
      [price, value],
      [price, volume],
    ],
    difference: gapTo(stated, expected, unitOf(price), 'value / volume'),
    suggestion: { row: price, value: shownInterval(printed), unit: printed.unit, reason: 'value / volume' },
    comparability: { ...equalThroughout, measure: 'compatible' },
    confidence: 0.75 * readingOf(columns, rows),
    message: { kind: 'price', rows, expected: printed },
  };
}

function widthOf({ lower, upper }: Interval): number {
  return upper - lower;
}
