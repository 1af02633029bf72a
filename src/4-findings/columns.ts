import { scale } from '../interval/arithmetic.ts';
import type { Interval } from '../interval/interval.ts';
import type { Claim } from '../schema/claim.ts';
import type { FactIdentity } from '../identity/fact-identity.ts';
import { withoutQualifiers } from '../identity/measure-id.ts';
import type { ToldClaims } from '../identity/told-claims.ts';
import { yearOfYearEnd } from '../identity/year-end.ts';
import { withCloseBound } from './close-bounds.ts';
import { createInterner, type Interner } from './intern.ts';
import { canonicalMeasure } from './canonical-measure.ts';
import type { Tables } from './tables-of.ts';

/** Interned ids and numeric bounds of rows. Id 0 stands for what a claim does not say. */
export interface RowColumns {
  source: Int32Array;
  subject: Int32Array;
  measure: Int32Array;
  product: Int32Array;
  scope: Int32Array;
  period: Int32Array;
  modality: Int32Array;
  basis: Int32Array;
  dimension: Int32Array;
  /** Source, block and sentence. */
  sentence: Int32Array;
  /** Source and table, 0 in running text. */
  table: Int32Array;
  lower: Float64Array;
  upper: Float64Array;
  /** 1 where the bridge to the canonical measure makes the figure a lower bound of what it is compared with. */
  bridged: Uint8Array;
}

/** The claims as columns: row `i` is `claims[i]`. */
export interface Columns extends RowColumns {
  claims: readonly Claim[];
  tables: Tables;
  names: Interner;
}

/** The columns whose ids have names: what is said of a figure. */
export const namedFields = ['source', 'subject', 'measure', 'product', 'scope', 'period', 'modality', 'basis', 'dimension'] as const;
export type NamedField = (typeof namedFields)[number];

/** Columns for so many rows, to be filled. */
export function emptyColumns(length: number): RowColumns {
  const ids = () => new Int32Array(length);
  const numbers = () => new Float64Array(length);
  return {
    source: ids(),
    subject: ids(),
    measure: ids(),
    product: ids(),
    scope: ids(),
    period: ids(),
    modality: ids(),
    basis: ids(),
    dimension: ids(),
    sentence: ids(),
    table: ids(),
    lower: numbers(),
    upper: numbers(),
    bridged: new Uint8Array(length),
  };
}

/** Reads the claims once; what the checks look at afterwards are numbers. */
export function columnsOf({ claims, identities, intervals }: ToldClaims, tables: Tables): Columns {
  const columns: Columns = { claims, tables, names: createInterner(), ...emptyColumns(claims.length) };
  const passages = createInterner();
  for (const [row, identity] of identities.entries()) fillRow(columns, row, { identity, interval: intervals[row]!, passages });
  return columns;
}

export function intervalOf({ lower, upper }: Columns, row: number): Interval {
  return { lower: lower[row]!, upper: upper[row]! };
}

/** The words behind an interned field of a row. */
export function fieldOf(columns: Columns, field: NamedField, row: number): string {
  return columns.names.name(columns[field][row]!);
}

/** The words behind several fields of a row: a key under which rows of all papers meet, whatever ids the words have in each. */
export function namesOf(columns: Columns, row: number, fields: readonly NamedField[]): string {
  return fields.map((field) => fieldOf(columns, field, row)).join('|');
}

interface RowOptions {
  identity: FactIdentity;
  interval: Interval;
  passages: Interner;
}

function fillRow(columns: Columns, row: number, { identity, interval: possible, passages }: RowOptions): void {
  const { names } = columns;
  const claim = columns.claims[row]!;
  const canonical = canonicalMeasure(identity);
  const { source, locator } = claim;
  const stated = withCloseBound(claim, possible, columns.tables);
  const interval = canonical.negative ? scale(stated, -1) : stated;
  columns.source[row] = names.id(source.id);
  columns.subject[row] = names.id(canonical.subject);
  columns.measure[row] = names.id(canonical.measure);
  columns.product[row] = names.id(identity.product);
  columns.scope[row] = names.id(canonical.scope);
  columns.period[row] = names.id(yearOfYearEnd(identity.period, claim, identity.measure, kindOf(columns, identity.measure)));
  columns.modality[row] = names.id(identity.modality);
  columns.basis[row] = names.id(identity.basis);
  columns.dimension[row] = names.id(identity.dimension);
  columns.sentence[row] = passages.id(`${source.id} ${locator.block} ${locator.sentence}`);
  columns.table[row] = locator.table ? passages.id(tableNameOf(claim)) : 0;
  columns.lower[row] = interval.lower;
  columns.upper[row] = interval.upper;
  columns.bridged[row] = canonical.bridged ? 1 : 0;
}

/** What a table is known by: its paper and its label, or where it stands. */
export function tableNameOf({ source, locator }: Claim): string {
  return `${source.id} table ${locator.table?.label ?? locator.section.join(' ')}`;
}

function kindOf({ tables }: Columns, measure: string): ReturnType<Tables['kindOf']> {
  return tables.kindOf(withoutQualifiers(measure));
}
