import { isInAbstract } from '../../identity/abstracts.ts';
import { canBothHold, relativeGapBetween } from '../../interval/interval.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Check, Context, Matter } from '../check.ts';
import { type Columns, fieldOf, intervalOf } from '../columns.ts';
import { differenceOf, homeOf, readingOf, valueOf } from '../matter.ts';

/**
 * A figure of an abstract that its paper has nowhere else, where the body has just one near it, of the same unit and beside the same word: one of the two
 * was not brought up to date.
 */
export const abstractsAgainstBodies: Check = {
  code: 'conflict',
  within: 'paper',
  keys: (row, { columns }) => {
    const { quantity } = columns.claims[row]!;
    return quantity.amount !== null && quantity.dimension !== 'date' && quantity.modifier === 'exact'
      ? [`${columns.source[row]} ${quantity.normalized.unit}`]
      : [];
  },
  compare: (group, context) => {
    const { columns } = context;
    const [told, body] = [
      group.filter((row) => isInAbstract(columns.claims[row]!)),
      group.filter((row) => !isInAbstract(columns.claims[row]!)),
    ];
    return told.flatMap((row) => {
      if (
        digitsOf(columns.claims[row]!) < fewestDigits ||
        body.some((other) => canBothHold(intervalOf(columns, row), intervalOf(columns, other)))
      )
        return [];
      const near = body.filter(
        (other) => isNear(row, other, context) && !told.some((twin) => columns.lower[twin] === columns.lower[other]),
      );
      return near.length === 1 ? [matterOf(row, near[0]!, columns)] : [];
    });
  },
};

/** A number with fewer digits is stated of many things. */
const fewestDigits = 3;
/** Figures further apart are of two things. */
const nearly = 0.05;

function digitsOf({ quantity }: Claim): number {
  return (quantity.amount ?? '').replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length;
}

function isNear(row: number, other: number, { columns, blurred }: Context): boolean {
  const [a, b] = [columns.claims[row]!, columns.claims[other]!];
  const told = (['period', 'product', 'scope'] as const).every(
    (field) => columns[field][row] === columns[field][other] || columns[field][row] === 0 || columns[field][other] === 0,
  );
  const known = a.measure?.id && b.measure?.id ? columns.measure[row] === columns.measure[other] : true;
  return (
    told &&
    known &&
    a.modality === b.modality &&
    b.locator.table === null &&
    !blurred.has(row) &&
    fieldOf(columns, 'dimension', row) === fieldOf(columns, 'dimension', other) &&
    relativeGapBetween(intervalOf(columns, row), intervalOf(columns, other)) <= nearly &&
    wordsBeside(a).some((word) => wordsBeside(b).includes(word))
  );
}

/** Words that stand beside any figure. Source: function words of both languages. */
const common =
  /^(?:the|and|were|was|are|had|has|have|with|from|for|than|that|this|which|more|less|about|into|their|other|over|year|years|total|同比|其中|达到|约为|增长|下降|分别)$/;

/** What a figure is told with: the two words on either side of it in its clause, or pairs of characters in Chinese. */
function wordsBeside({ prefix, suffix }: Claim): string[] {
  const before = prefix
    .toLowerCase()
    .split(/[.;:。；：]/)
    .at(-1)!;
  const after = suffix.toLowerCase().split(/[.;:。；：]/, 1)[0]!;
  const english = [...(before.match(/[a-z]{3,}/g) ?? []).slice(-2), ...(after.match(/[a-z]{3,}/g) ?? []).slice(0, 2)];
  const chinese = [before.slice(-6), after.slice(0, 6)].flatMap((side) =>
    Array.from({ length: Math.max(0, side.length - 1) }, (_, at) => side.slice(at, at + 2)).filter((pair) =>
      /^\p{Script=Han}{2}$/u.test(pair),
    ),
  );
  return [...english, ...chinese].filter((word) => !common.test(word));
}

function matterOf(row: number, other: number, columns: Columns): Matter {
  return {
    home: homeOf(columns, row),
    rows: [row, other],
    pairs: [[row, other]],
    difference: differenceOf(columns, row, other),
    suggestion: valueOf(columns, row, other, 'stands in the body'),
    comparability: {
      period: 'assumed',
      product: 'assumed',
      scope: 'assumed',
      measure: 'assumed',
      modality: 'equal',
      basis: 'assumed',
      subject: 'assumed',
    },
    confidence: 0.6 * readingOf(columns, [row, other]),
    message: { kind: 'abstract', rows: [row, other] },
  };
}
