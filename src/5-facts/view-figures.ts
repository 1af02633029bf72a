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
import { type MeetingKeys, meetingKeysOf } from './meeting-keys.ts';
import { type Statement, statementOf } from './statement.ts';
import { packTexts, type TextColumn, textAt } from './text-column.ts';

/** The kinds of measures. */
type Kinds = ReadonlyMap<string, MeasureRow['kind']>;

/** The claims of one paper in columns, with what each is about; an open or missing end of an interval is not a number. Plain data that depends on nothing but the claims. */
export interface FiguresView {
  ids: TextColumn;
  about: Readonly<Record<keyof FactIdentity, TextColumn>>;
  /** The values that a claim leaves possible. */
  lower: Float64Array;
  upper: Float64Array;
  amounts: TextColumn;
  decimals: Int32Array;
  /** The normalized quantity. */
  from: Float64Array;
  to: Float64Array;
  units: TextColumn;
  dimensions: TextColumn;
  bases: TextColumn;
  cells: Uint8Array;
  abstracts: Uint8Array;
  /** What few claims have, by their rows. */
  uncertainties: ReadonlyMap<number, number>;
  citations: ReadonlyMap<number, Citation[]>;
  goods: ReadonlyMap<number, string>;
  /** What each claim says of its fact, as JSON: few are asked for. */
  statements: TextColumn;
}

/** Looks at the claims of one paper. */
export function viewFigures(
  { claims, identities: stated, intervals }: ToldClaims,
  { kinds, labels }: { kinds: Kinds; labels: Labels },
): { keys: MeetingKeys; figures: FiguresView } {
  const identities = stated.map((plain, row) => settled(claims[row]!, plain, kinds));
  const texts = (of: (claim: Claim) => string | null) => packTexts(claims.map(of));
  const field = (name: keyof FactIdentity) => packTexts(identities.map((identity) => identity[name]));
  const numbers = (of: (claim: Claim) => number | null) => Float64Array.from(claims, (claim) => of(claim) ?? NaN);
  const few = <Value>(of: (claim: Claim) => Value | null) =>
    new Map(claims.flatMap((claim, row): [number, Value][] => (of(claim) === null ? [] : [[row, of(claim)!]])));
  const view: FiguresView = {
    ids: texts(({ id }) => id),
    about: {
      subject: field('subject'),
      measure: field('measure'),
      product: field('product'),
      scope: field('scope'),
      basis: field('basis'),
      period: field('period'),
      modality: field('modality'),
      dimension: field('dimension'),
    },
    lower: Float64Array.from(intervals, ({ lower }) => lower),
    upper: Float64Array.from(intervals, ({ upper }) => upper),
    amounts: texts(({ quantity }) => quantity.amount),
    decimals: Int32Array.from(claims, ({ quantity }) => quantity.decimals),
    from: numbers(({ quantity }) => quantity.normalized.lowerBound),
    to: numbers(({ quantity }) => quantity.normalized.upperBound),
    units: texts(({ quantity }) => quantity.normalized.unit),
    dimensions: texts(({ quantity }) => quantity.dimension),
    bases: texts(({ basis }) => basis),
    cells: Uint8Array.from(claims, ({ locator }) => Number(locator.table !== null)),
    abstracts: Uint8Array.from(claims, (claim) => Number(isInAbstract(claim))),
    uncertainties: few(({ quantity }) => quantity.uncertainty?.value ?? null),
    citations: few(({ citations }) => (citations.length > 0 ? citations : null)),
    goods: few(({ quantity, product }) => (quantity.dimension === 'date' ? (product?.text ?? null) : null)),
    statements: texts((claim) => JSON.stringify(statementOf(claim, labels))),
  };
  const figures = claims[0] ? [...figuresOf(view, { source: claims[0].source, first: 0 })] : [];
  return { keys: meetingKeysOf(figures), figures: view };
}

/** What a claim of a view says. */
export function statementOfRow({ statements }: FiguresView, row: number): Statement {
  return JSON.parse(textAt(statements, row)!) as Statement;
}

/** Claims behind the view of a paper, of which the first has a number among those of all papers. */
export function* figuresOf(
  view: FiguresView,
  { source, first }: { source: Source; first: number },
  rows: Iterable<number> = view.ids.rows.keys(),
): Generator<IdentifiedClaim> {
  const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
  for (const row of rows) {
    const id = textAt(view.ids, row)!;
    const uncertainty = view.uncertainties.get(row);
    yield {
      claim: {
        id,
        source,
        row,
        place: first + row,
        citations: view.citations.get(row) ?? [],
        basis: textAt(view.bases, row),
        isCell: view.cells[row] === 1,
        isInAbstract: view.abstracts[row] === 1,
        goods: view.goods.get(row) ?? '',
        quantity: {
          amount: textAt(view.amounts, row),
          decimals: view.decimals[row]!,
          dimension: textAt(view.dimensions, row) as Quantity['dimension'],
          normalized: { lowerBound: orNull(view.from[row]!), upperBound: orNull(view.to[row]!), unit: textAt(view.units, row)! },
          uncertainty: uncertainty === undefined ? null : { value: uncertainty },
        },
      },
      identity: identityAt(view, row),
      interval: { lower: view.lower[row]!, upper: view.upper[row]! },
      known: id,
    };
  }
}

function identityAt({ about }: FiguresView, row: number): FactIdentity {
  const field = (name: keyof FactIdentity): string => textAt(about[name], row)!;
  return {
    subject: field('subject'),
    measure: field('measure'),
    product: field('product'),
    scope: field('scope'),
    basis: field('basis'),
    period: field('period'),
    modality: field('modality'),
    dimension: field('dimension'),
  };
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
