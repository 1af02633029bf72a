import { z } from 'zod';
import { Dimension, Modality, Modifier } from './claim.ts';
import { WordListId } from './word-lists.ts';

/** A unit as it is written and as it is meant: `ucum` is the unit of the record, `factor` × `base` one of it. */
export const UnitRow = z.object({
  /** UCUM code, or ISO 4217 for money. */
  ucum: z.string().min(1),
  dimension: Dimension,
  /** Base unit of the dimension, and how many of it one unit makes. */
  base: z.string().min(1),
  factor: z.number().positive(),
  /** Written forms: Chinese words (simplified and traditional), English words with their plurals, and symbols (case matters). */
  zh: z.array(z.string()),
  en: z.array(z.string()),
  symbols: z.array(z.string()),
  /** Stands before the number (US$ 3). */
  prefix: z.boolean().optional(),
  source: z.string().min(1),
});
export type UnitRow = z.infer<typeof UnitRow>;

/** A word for a power of ten that multiplies the number before it (万, 亿, million). */
export const ScaleRow = z.object({
  exponent: z.number().int(),
  zh: z.array(z.string()),
  en: z.array(z.string()),
  source: z.string().min(1),
});
export type ScaleRow = z.infer<typeof ScaleRow>;

/**
 * A word that is a number by itself. `cardinal` words are the parts of which numerals are built; `ordinal` words give a rank, `fraction` words a
 * denominator (third, quarter), `idiom` words a whole amount (doubled, 过半) with its unit and bound. Ends are decimal strings, null on an open side.
 */
export const NumeralRow = z.object({
  kind: z.enum(['cardinal', 'ordinal', 'fraction', 'idiom']),
  lower: z.string().nullable(),
  upper: z.string().nullable(),
  unit: z.enum(['1', '%']),
  modifier: Modifier,
  zh: z.array(z.string()),
  en: z.array(z.string()),
  source: z.string().min(1),
});
export type NumeralRow = z.infer<typeof NumeralRow>;

/** A hedge or bound word with the side of the number on which it stands. */
export const HedgeRow = z.object({
  modifier: Modifier,
  language: z.enum(['zh', 'en']),
  before: z.array(z.string()),
  after: z.array(z.string()),
  source: z.string().min(1),
});
export type HedgeRow = z.infer<typeof HedgeRow>;

/** What a figure is of: a property with its words in both languages. */
export const MeasureRow = z.object({
  id: z.string().min(1),
  label: z.object({ zh: z.string(), en: z.string() }),
  zh: z.array(z.string()),
  en: z.array(z.string()),
  /** Dimensions that a figure of this measure can have; a figure of another one is not read as this measure. */
  dimensions: z.array(Dimension).min(1),
  /** A flow is per period, a stock at a time, a share is of a whole, a change is from one value to another. */
  kind: z.enum(['flow', 'stock', 'share', 'change', 'price', 'rank', 'count', 'duration', 'other']),
  /** The mood that figures of this measure have where no word says another (a quota is a limit, a mine life lies ahead). */
  modality: Modality.optional(),
  /** The measures that figures of it are of in turn, where 分别 sets as many against it (产销分别完成…和…). */
  parts: z.array(z.string()).optional(),
  /** Counts the people at a step of a study; its words (excluded, 纳入) tell so only right beside such a count. */
  step: z.boolean().optional(),
  source: z.string().min(1),
});
export type MeasureRow = z.infer<typeof MeasureRow>;

/** Whose figure: a country, a region, an organisation, a company, a mine, the world. */
export const EntityRow = z.object({
  id: z.string().min(1),
  kind: z.enum(['world', 'country', 'region', 'authority', 'company', 'place', 'group']),
  label: z.object({ zh: z.string(), en: z.string() }),
  zh: z.array(z.string()),
  en: z.array(z.string()),
  /** Those of the words that stand for the name without being it (我国, 国内): a record names the holder instead. */
  pronouns: z.array(z.string()).optional(),
  /** Chinese words that tell that a text was written there: its offices, its money, its own words for things. */
  signs: z.array(z.string()).optional(),
  /** The country or region that it is part of. */
  within: z.string().nullable(),
  source: z.string().min(1),
});
export type EntityRow = z.infer<typeof EntityRow>;

/** Of which good; `broader` names the good that it is a kind of. */
export const ProductRow = z.object({
  id: z.string().min(1),
  label: z.object({ zh: z.string(), en: z.string() }),
  zh: z.array(z.string()),
  en: z.array(z.string()),
  broader: z.string().nullable(),
  source: z.string().min(1),
});
export type ProductRow = z.infer<typeof ProductRow>;

/** Words that set the mood of a figure. */
export const ModalityRow = z.object({
  modality: Modality,
  language: z.enum(['zh', 'en']),
  words: z.array(z.string()),
  source: z.string().min(1),
});
export type ModalityRow = z.infer<typeof ModalityRow>;

/** A named stretch of time and the years that convention gives it; `to` is null where it goes on. */
export const EraRow = z.object({
  words: z.array(z.string()).min(1),
  from: z.number().int(),
  to: z.number().int().nullable(),
  source: z.string().min(1),
});
export type EraRow = z.infer<typeof EraRow>;

/** Something that happens on a date, with the words that tell it; the measure of such a claim is `event:ID`. */
export const EventRow = z.object({
  id: z.string().min(1),
  label: z.object({ zh: z.string(), en: z.string() }),
  zh: z.array(z.string()),
  en: z.array(z.string()),
  /** Words that tell it only where a word of `beside` stands in the same clause. */
  loose: z.object({ zh: z.array(z.string()), en: z.array(z.string()), beside: z.array(z.string()) }).optional(),
  source: z.string().min(1),
});
export type EventRow = z.infer<typeof EventRow>;

/** Plain word lists by purpose (classifiers, names that hold digits, words that announce a citation, words for change), each in both languages. */
export const WordingRow = z.object({ id: WordListId, zh: z.array(z.string()), en: z.array(z.string()), source: z.string().min(1) });
export type WordingRow = z.infer<typeof WordingRow>;

/** All tables, as the stages get them. */
export const Knowledge = z.object({
  units: z.array(UnitRow),
  scales: z.array(ScaleRow),
  numerals: z.array(NumeralRow),
  hedges: z.array(HedgeRow),
  measures: z.array(MeasureRow),
  entities: z.array(EntityRow),
  products: z.array(ProductRow),
  modalities: z.array(ModalityRow),
  eras: z.array(EraRow),
  events: z.array(EventRow),
  wording: z.array(WordingRow),
});
export type Knowledge = z.infer<typeof Knowledge>;
