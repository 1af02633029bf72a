import { z } from 'zod';
import { Source } from './document.ts';
import { Language, Span } from './place.ts';

export const Modifier = z.enum(['exact', 'approx', 'at_least', 'at_most', 'range']);
export type Modifier = z.infer<typeof Modifier>;

export const Modality = z.enum(['actual', 'estimate', 'forecast', 'target', 'limit', 'hypothetical']);
export type Modality = z.infer<typeof Modality>;

export const Dimension = z.enum([
  'mass',
  'mass-rate',
  'share',
  'share-change',
  'ratio',
  'count',
  'count-rate',
  'rank',
  'duration',
  'money',
  'price',
  'length',
  'area',
  'volume',
  'energy',
  'energy-rate',
  'power',
  'temperature',
  'concentration',
  'speed',
  'pressure',
  'angle',
  'frequency',
  'voltage',
  'current',
  'data',
  'score',
  'number',
  'date',
  'other',
]);
export type Dimension = z.infer<typeof Dimension>;

/** An amount with its unit. `normalized` is the same in the base unit of its dimension; currencies are never converted. */
export const Quantity = z.object({
  amount: z.string().nullable(),
  lowerBound: z.number().nullable(),
  upperBound: z.number().nullable(),
  decimals: z.number().int(),
  unit: z.string().min(1),
  normalized: z.object({ lowerBound: z.number().nullable(), upperBound: z.number().nullable(), unit: z.string() }),
  dimension: Dimension,
  modifier: Modifier,
  uncertainty: z.object({ value: z.number(), kind: z.enum(['sd', 'se', 'ci', 'tolerance']) }).nullable(),
  written: z.object({ number: z.string(), unit: z.string() }),
});
export type Quantity = z.infer<typeof Quantity>;

const Label = z.object({ zh: z.string(), en: z.string() });

/** Who or what a figure is about: the words of the document, and the entry of the knowledge tables where there is one. */
export const Term = z.object({ text: z.string(), id: z.string().nullable(), label: Label.nullable() });
export type Term = z.infer<typeof Term>;

/** ISO 8601 reduced dates; equal for a point, null on an open side. */
export const Period = z.object({ text: z.string(), start: z.string().nullable(), end: z.string().nullable() });
export type Period = z.infer<typeof Period>;

export const Citation = z.object({
  kind: z.enum(['named', 'bracket', 'author-year', 'footnote', 'table-source', 'speaker']),
  text: z.string(),
  reference: z.string().nullable(),
});
export type Citation = z.infer<typeof Citation>;

export const Locator = z.object({
  section: z.array(z.string()),
  block: z.number().int().nonnegative(),
  sentence: z.number().int().nonnegative(),
  page: z.number().int().positive().nullable(),
  region: z.object({ page: z.number(), x: z.number(), y: z.number(), width: z.number(), height: z.number() }).nullable(),
  table: z
    .object({
      label: z.string().nullable(),
      row: z.array(z.string()),
      column: z.array(z.string()),
      cell: z.tuple([z.number().int(), z.number().int()]),
    })
    .nullable(),
});
export type Locator = z.infer<typeof Locator>;

/** One numeric claim: a line of claims.jsonl. Spans count code points of the document's decoded text. */
export const Claim = z.object({
  id: z.string().min(1),
  source: Source,
  span: Span.extend({ parts: z.array(Span).optional() }),
  phrase: Span,
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  quote: z.string(),
  locator: Locator,
  language: Language,
  quantity: Quantity,
  subject: Term.nullable(),
  measure: Term.nullable(),
  product: Term.nullable(),
  scope: Term.nullable(),
  basis: z.string().nullable(),
  period: Period.nullable(),
  modality: Modality,
  citations: z.array(Citation),
  confidence: z.number().min(0).max(1),
  rules: z.array(z.string()),
});
export type Claim = z.infer<typeof Claim>;
