import { measureParts } from '../../identity/measure-id.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Check } from '../check.ts';
import { fieldOf } from '../columns.ts';
import { equalThroughout, differenceOf, homeOf, readingOf } from '../matter.ts';
import { contained } from '../tables/goods.ts';

/** More oxide than the ore that holds it, for one deposit of one paper. */
export const contentsAboveHolders: Check = {
  code: 'impossible',
  within: 'paper',
  keys: (row, { columns }) => {
    const { operator, base } = measureParts(fieldOf(columns, 'measure', row));
    if (
      operator !== '' ||
      columns.subject[row] === 0 ||
      columns.tables.kindOf(base) !== 'stock' ||
      fieldOf(columns, 'dimension', row) !== 'mass'
    )
      return [];
    return [`${columns.source[row]} ${columns.subject[row]}`];
  },
  compare: (group, { columns }) => {
    const good = (row: number) => goodOf(columns.claims[row]!);
    return contained.flatMap(({ part, whole }) => {
      const wholes = group.filter((row) => whole(columns.tables).test(good(row)) && !part(columns.tables).test(good(row)));
      return group
        .filter((row) => part(columns.tables).test(good(row)))
        .flatMap((inner) =>
          wholes
            .filter(
              (outer) =>
                columns.lower[inner]! > columns.upper[outer]! &&
                (columns.period[inner] === columns.period[outer] || columns.period[inner] === 0 || columns.period[outer] === 0),
            )
            .map((outer) => ({
              home: homeOf(columns, inner),
              rows: [inner, outer],
              pairs: [[inner, outer] as [number, number]],
              difference: differenceOf(columns, inner, outer),
              suggestion: null,
              comparability: { ...equalThroughout, product: 'compatible' as const, measure: 'compatible' as const },
              confidence: 0.9 * readingOf(columns, [inner, outer]),
              message: { kind: 'part-above-whole' as const, rows: [inner, outer] as [number, number] },
            })),
        );
    });
  },
};

/** The good in the paper's words, with those of the measure (矿石储量); the basis only where no good is named. */
function goodOf({ product, basis, measure }: Claim): string {
  return `${product?.text ?? basis ?? ''} ${measure?.text ?? ''}`;
}
