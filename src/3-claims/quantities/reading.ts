import type { Dimension, Modifier } from '../../schema/claim.ts';
import type { Span } from '../../schema/place.ts';

/**
 * An amount as it was read in a text: the number with its unit, without hedge. Offsets are UTF-16 code units of that text; `lower` and `upper` are
 * decimal strings in `unit` with the written multiplier applied, equal for a point, null on an open side.
 */
export interface Reading extends Span {
  /** The same with its hedge or bound words. */
  phrase: Span;
  /** The digits or numeral words alone. */
  number: Span;
  /** The number as written. */
  numberText: string;
  /** The unit as written (empty where there is none, or where it was taken over from a neighbour). */
  unitText: string;
  /** Decimal string of a point, null for a range; the ISO 8601 reduced date of a date. */
  amount: string | null;
  lower: string | null;
  upper: string | null;
  /** Digits after the point to which it is stated in `unit`; negative where rounded to tens, hundreds, … */
  decimals: number;
  /** UCUM code, ISO 4217 code, or a quotient of such; `1` without a unit; `date` for a calendar year written as one (2022年). */
  unit: string;
  dimension: Dimension;
  modifier: Modifier;
  /** The bounds as quotients, where a fraction (two thirds, 1/3, 四分之一) was read as a share in per cent. */
  quotients: { lower: string | null; upper: string | null } | null;
  uncertainty: { value: number; kind: 'sd' | 'se' | 'ci' | 'tolerance' } | null;
  /** How it is written: what a selection of claims may ask about. */
  form: 'digits' | 'numeral' | 'fraction' | 'ordinal' | 'idiom';
  /** The classifier or counted noun behind a bare count (种, 家, countries), empty otherwise. */
  counted: string;
  /** The readers and refiners that made it, for `rules`. */
  rules: string[];
  /** The decisions of reviewers that ask for it: it is a claim then, whatever speaks against it. */
  decisions: readonly string[];
}
