import { measureParts } from '../../identity/measure-id.ts';
import type { Claim } from '../../schema/claim.ts';
import { normalisePhrase } from '../../identity/normalise-phrase.ts';
import type { Check, Context, Matter } from '../check.ts';
import { type Columns, fieldOf, namesOf } from '../columns.ts';
import { compareFields } from '../comparable.ts';
import { likeness } from '../likeness.ts';
import { differenceOf, homeOf, readingOf } from '../matter.ts';
import { neighbours } from '../../identity/measures-of-goods.ts';

/** One number of one subject under two neighbouring measures, in papers that cite one another, share a source or share their wording. */
export const driftedFigures: Check = {
  code: 'drift',
  keys: (row, { columns }) => {
    const { operator, base } = measureParts(fieldOf(columns, 'measure', row));
    const { lowerBound, upperBound, unit } = columns.claims[row]!.quantity.normalized;
    if (columns.subject[row] === 0 || lowerBound === null || lowerBound === 0 || lowerBound !== upperBound || familyOf(base) < 0) return [];
    if (operator !== 'share' && columns.claims[row]!.quantity.dimension === 'share') return [];
    return [
      `${operator} ${familyOf(base)} ${namesOf(columns, row, ['subject', 'scope', 'modality'])} ${unit} ${lowerBound.toPrecision(6)}`,
    ];
  },
  compare: (group, context) =>
    group.flatMap((a, index) => group.slice(index + 1, index + 50).flatMap((b) => driftMatter(a, b, group, context) ?? [])),
};

/** How alike two sentences must be to be copies with a word changed. */
const alikeWording = 0.55;

function driftMatter(a: number, b: number, group: readonly number[], context: Context): Matter | null {
  const { columns, links } = context;
  if (columns.measure[a] === columns.measure[b] || columns.source[a] === columns.source[b]) return null;
  const [x, y] = [columns.claims[a]!, columns.claims[b]!];
  const comparability = { ...compareFields(columns, a, b), measure: 'different' as const };
  if (comparability.period === 'different' || statesBoth(a, b, group, columns)) return null;
  const wording = likeness(x.quote, y.quote);
  const cited = links.cites(x.source.id, y.source.id) || links.cites(y.source.id, x.source.id);
  const shared = sharedSource(x, y, context);
  const sameGood = columns.product[a] === columns.product[b];
  if (sameGood ? !cited && !shared && wording < alikeWording : !shared || comparability.period !== 'equal') return null;
  const [original, copy] = links.cites(x.source.id, y.source.id) || (x.source.year ?? 0) > (y.source.year ?? 0) ? [b, a] : [a, b];
  // The paper's own figure under the first measure, for another year, bears it out.
  const own = group.filter(
    (row) =>
      columns.source[row] === columns.source[copy] &&
      columns.measure[row] === columns.measure[original] &&
      columns.product[row] === columns.product[copy],
  );
  const isRound = /^[1-9]0*$/.test(String(x.quantity.lowerBound));
  return {
    home: homeOf(columns, copy),
    rows: [copy, original, ...own],
    pairs: [original, ...own].map((row) => [copy, row]),
    difference: differenceOf(columns, copy, original),
    suggestion: null,
    comparability,
    confidence: readingOf(columns, [a, b]) * (wording >= alikeWording ? 0.75 : isRound ? 0.4 : 0.55) * (sameGood ? 1 : 0.8),
    message: { kind: 'drift', rows: [copy, original] },
  };
}

function familyOf(base: string): number {
  return neighbours.findIndex((family) => family.includes(base));
}

/** A paper that states the number under both measures for one time means both. */
function statesBoth(a: number, b: number, group: readonly number[], { source, measure, period }: Columns): boolean {
  const states = (row: number, paper: number, other: number) =>
    source[row] === source[paper] &&
    measure[row] === measure[other] &&
    (period[row] === period[paper] || period[row] === 0 || period[paper] === 0);
  return group.some((row) => states(row, a, b) || states(row, b, a));
}

/** Whether both name one authority, or one source by the same words. */
function sharedSource(x: Claim, y: Claim, { entities }: Context): boolean {
  const authorities = (claim: Claim) => claim.citations.flatMap(({ text }) => entities.authoritiesIn(text));
  if (authorities(x).some((id) => authorities(y).includes(id))) return true;
  const names = (claim: Claim) => claim.citations.map(({ text }) => normalisePhrase(text)).filter((text) => text.length >= 3);
  return names(x).some((first) => names(y).some((second) => first.includes(second) || second.includes(first)));
}
