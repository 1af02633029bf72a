import { operatorOf } from '../../identity/measure-id.ts';
import { normalisePhrase } from '../../identity/normalise-phrase.ts';
import { multiply, scale } from '../../interval/arithmetic.ts';
import { canBothHold, relativeGapBetween } from '../../interval/interval.ts';
import type { Check, Context, Matter } from '../check.ts';
import { type Columns, intervalOf } from '../columns.ts';
import { equalThroughout, gapTo, homeOf, readingOf, shownInterval } from '../matter.ts';
import { wholeNamed } from '../whole-named.ts';

/** X is so much of the whole, Y so much of X, and Y so much of the whole: one paragraph tells all three, and the third is not the product. */
export const sharesOfShares: Check = {
  code: 'arithmetic',
  within: 'paper',
  keys: (row, { columns }) => {
    const { quantity, locator, measure, source } = columns.claims[row]!;
    const isShare = quantity.dimension === 'share' && operatorOf(measure?.id) === 'share';
    if (!isShare || locator.table !== null || columns.subject[row] === 0) return [];
    return [`${source.id} ${locator.block} ${columns.period[row]} ${columns.modality[row]}`];
  },
  compare: (group, context) => (group.length < 3 ? [] : group.flatMap((inner) => chainMatter(inner, group, context) ?? [])),
};

/** `inner` is the share that names another share's holder as its whole. */
function chainMatter(inner: number, group: readonly number[], { columns, doubted }: Context): Matter | null {
  const whole = normalisePhrase(wholeNamed(columns.claims[inner]!));
  const outer = group.filter((row) => columns.subject[row] !== columns.subject[inner] && whole.includes(nameOf(columns, row)));
  const stated = group.filter(
    (row) =>
      row !== inner &&
      columns.subject[row] === columns.subject[inner] &&
      !outer.some((other) => wholeOf(columns, row).includes(nameOf(columns, other))),
  );
  if (outer.length !== 1 || stated.length !== 1) return null;
  const [share, part] = [stated[0]!, outer[0]!];
  const expected = scale(multiply(intervalOf(columns, inner), intervalOf(columns, part)), 0.01);
  const value = intervalOf(columns, share);
  if (!areOfOneWhole(columns, share, part) || canBothHold(expected, value) || [inner, part, share].some((row) => doubted.has(row)))
    return null;
  return {
    home: homeOf(columns, share),
    rows: [share, inner, part],
    pairs: [
      [share, inner],
      [share, part],
    ],
    difference: gapTo(value, expected, '%', 'share × share'),
    suggestion: { row: share, value: shownInterval(expected), unit: '%', reason: 'share × share' },
    comparability: equalThroughout,
    confidence: readingOf(columns, [share, inner, part]) * (relativeGapBetween(value, expected) < 0.02 ? 0.5 : 0.75),
    message: { kind: 'share-of-share', rows: [share, inner, part], expected: { ...expected, unit: '%' } },
  };
}

/** Names of one character stand in too many words. */
function nameOf(columns: Columns, row: number): string {
  const name = normalisePhrase(columns.claims[row]!.subject?.text ?? '');
  return name.length > 1 ? name : '\0';
}

function wholeOf(columns: Columns, row: number): string {
  return normalisePhrase(wholeNamed(columns.claims[row]!));
}

/** Whether two shares name one whole: by the same words, one within the other, or neither by any. */
function areOfOneWhole(columns: Columns, a: number, b: number): boolean {
  const [x, y] = [wholeOf(columns, a), wholeOf(columns, b)];
  if (x === '' || y === '') return columns.measure[a] === columns.measure[b];
  return x.includes(y) || y.includes(x);
}
