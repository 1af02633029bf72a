import { isInAbstract } from '../identity/abstracts.ts';
import { setCountedInFull } from '../identity/closed-sets.ts';
import type { FactIdentity } from '../identity/fact-identity.ts';
import { measureParts } from '../identity/measure-id.ts';
import { yearOfYearEnd } from '../identity/year-end.ts';
import type { Citation, Claim, Quantity } from '../schema/claim.ts';
import type { Source } from '../schema/document.ts';
import type { MeasureRow } from '../schema/knowledge.ts';
import type { Labels } from '../identity/labels.ts';
import type { ToldClaims } from '../identity/told-claims.ts';
import type { IdentifiedClaim } from './identified-claim.ts';
import { type Statement, statementOf } from './statement.ts';

/** The kinds of measures. */
type Kinds = ReadonlyMap<string, MeasureRow['kind']>;

/** The claims of one paper in columns, with what each is about; an open or missing end of an interval is not a number. Plain data that depends on nothing but the claims. */
export interface FiguresView {
  ids: readonly string[];
  identities: readonly FactIdentity[];
  /** Places in `identities`. */
  about: Int32Array;
  /** The values that a claim leaves possible. */
  lower: Float64Array;
  upper: Float64Array;
  amounts: readonly (string | null)[];
  decimals: Int32Array;
  /** The normalized quantity. */
  from: Float64Array;
  to: Float64Array;
  units: readonly string[];
  dimensions: readonly Quantity['dimension'][];
  bases: readonly (string | null)[];
  cells: Uint8Array;
  abstracts: Uint8Array;
  /** What few claims have, by their rows. */
  uncertainties: ReadonlyMap<number, number>;
  citations: ReadonlyMap<number, Citation[]>;
  goods: ReadonlyMap<number, string>;
  /** What each claim says of its fact, as JSON: of most views it is asked for once. */
  statements: string;
}

/** Looks at the claims of one paper. */
export function viewFigures(
  { claims, identities: stated, intervals }: ToldClaims,
  { kinds, labels }: { kinds: Kinds; labels: Labels },
): FiguresView {
  const places = new Map<string, number>();
  const identities: FactIdentity[] = [];
  const about = stated.map((plain, row) => {
    const identity = settled(claims[row]!, plain, kinds);
    const key = Object.values(identity).join('\n');
    const place = places.get(key) ?? places.size;
    if (place === places.size) identities.push(identity);
    places.set(key, place);
    return place;
  });
  const numbers = (of: (claim: Claim) => number | null) => Float64Array.from(claims, (claim) => of(claim) ?? NaN);
  const few = <Value>(of: (claim: Claim) => Value | null) =>
    new Map(claims.flatMap((claim, row): [number, Value][] => (of(claim) === null ? [] : [[row, of(claim)!]])));
  return {
    ids: claims.map(({ id }) => id),
    identities,
    about: Int32Array.from(about),
    lower: Float64Array.from(intervals, ({ lower }) => lower),
    upper: Float64Array.from(intervals, ({ upper }) => upper),
    amounts: claims.map(({ quantity }) => quantity.amount),
    decimals: Int32Array.from(claims, ({ quantity }) => quantity.decimals),
    from: numbers(({ quantity }) => quantity.normalized.lowerBound),
    to: numbers(({ quantity }) => quantity.normalized.upperBound),
    units: claims.map(({ quantity }) => quantity.normalized.unit),
    dimensions: claims.map(({ quantity }) => quantity.dimension),
    bases: claims.map(({ basis }) => basis),
    cells: Uint8Array.from(claims, ({ locator }) => Number(locator.table !== null)),
    abstracts: Uint8Array.from(claims, (claim) => Number(isInAbstract(claim))),
    uncertainties: few(({ quantity }) => quantity.uncertainty?.value ?? null),
    citations: few(({ citations }) => (citations.length > 0 ? citations : null)),
    goods: few(({ quantity, product }) => (quantity.dimension === 'date' ? (product?.text ?? null) : null)),
    statements: JSON.stringify(claims.map((claim) => statementOf(claim, labels))),
  };
}

/** What the claims of a view say, by their rows. */
export function statementsOf({ statements }: FiguresView): (row: number) => Statement {
  let rows: readonly Statement[] | undefined;
  return (row) => (rows ??= JSON.parse(statements) as Statement[])[row]!;
}

/** The claims behind a view. */
export function* figuresOf(view: FiguresView, source: Source): Generator<IdentifiedClaim> {
  const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
  for (const [row, id] of view.ids.entries()) {
    const uncertainty = view.uncertainties.get(row);
    yield {
      claim: {
        id,
        source,
        row,
        citations: view.citations.get(row) ?? [],
        basis: view.bases[row]!,
        isCell: view.cells[row] === 1,
        isInAbstract: view.abstracts[row] === 1,
        goods: view.goods.get(row) ?? '',
        quantity: {
          amount: view.amounts[row]!,
          decimals: view.decimals[row]!,
          dimension: view.dimensions[row]!,
          normalized: { lowerBound: orNull(view.from[row]!), upperBound: orNull(view.to[row]!), unit: view.units[row]! },
          uncertainty: uncertainty === undefined ? null : { value: uncertainty },
        },
      },
      identity: view.identities[view.about[row]!]!,
      interval: { lower: view.lower[row]!, upper: view.upper[row]! },
      known: id,
    };
  }
}

/** An estimate is of the same thing as a count, counts and scores are also written as bare numbers, and a good that is its own subject has no holder. */
function settled(claim: Claim, identity: FactIdentity, kinds: Kinds): FactIdentity {
  const { measure, subject, product } = identity;
  const set = setCountedInFull(claim);
  if (set) return asCountOf(set.id);
  return {
    ...identity,
    subject: subject === product ? '' : subject,
    modality: identity.modality === 'estimate' ? 'actual' : identity.modality,
    dimension: measureParts(measure).operator === 'rank' ? 'rank' : identity.dimension.replace(/^(?:count|score)$/, 'number'),
    period: yearOfYearEnd(identity.period, claim, measure, kinds.get(measure) ?? null),
  };
}

/** How many members a closed set has is one fact, whoever tells it. */
function asCountOf(set: string): FactIdentity {
  return {
    subject: `set ${set}`,
    measure: 'members',
    product: '',
    scope: '',
    basis: '',
    period: '',
    modality: 'actual',
    dimension: 'number',
  };
}
