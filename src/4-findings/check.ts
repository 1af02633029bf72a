import type { Finding, FindingCode } from '../schema/finding.ts';
import type { Formula, SuggestionReason } from '../schema/formulas.ts';
import type { Entities } from './entities.ts';
import type { Columns } from './columns.ts';
import type { Comparability } from './comparable.ts';
import type { IncompatiblePair } from './incompatible-pairs.ts';
import type { PaperLinks } from '../identity/paper-links.ts';
import type { Arguments } from './words/arguments.ts';

/** What a check sees beside the group it compares. */
export interface Context {
  columns: Columns;
  entities: Entities;
  links: PaperLinks;
  /** Rows whose unit is doubted, with the power of ten that mends it: as printed their values prove nothing against others. */
  doubted: ReadonlyMap<number, number>;
  /** Of these, the rows that a unit slip names first: what does not work because of them has been told. */
  slipped: ReadonlySet<number>;
  /** Rows of one sentence or table that the reading gave one identity and whose values differ: something that holds them apart was lost. */
  blurred: ReadonlySet<number>;
  /** The pairs of groups that cannot both hold, as far as they are known. */
  pairs: Map<readonly number[], readonly IncompatiblePair[]>;
  maxGroup: number;
  onNote: (note: CheckNote) => void;
}

/** More claims met under one key than are compared: what of them was looked at. */
export interface CheckNote {
  code: FindingCode;
  /** What they have in common, in words. */
  about: string;
  claims: number;
  compared: number;
}

/** The numbers of a disagreement. */
export type Difference = Finding['difference'] & { formula: Formula | null };

/** A contradiction as a check sees it, in rows of the columns; the engine merges those of one `home` and makes the record. */
export interface Matter {
  /** The key of the fact or facts concerned: it names the finding, and matters of one home and code are one. */
  home: string;
  /** The suspect first. */
  rows: number[];
  pairs: [number, number][];
  difference: Difference;
  suggestion: { row: number; value: string; unit: string; reason: SuggestionReason } | null;
  comparability: Comparability;
  confidence: number;
  message: Arguments;
}

/**
 * Rows that share a key are compared; a row without keys is no business of the check. What is found is kept for the next run, and so rests on the rows of the
 * group alone and on what the context says of them.
 */
export interface Check {
  code: FindingCode;
  /** The check looks at one paper at a time, and at nothing but its rows; any other makes its keys of words, not of ids, for papers number these each for itself. */
  within?: 'paper';
  keys: (row: number, context: Context) => readonly string[];
  /** Whether a row that shares its key with no other can be wrong by itself. */
  judgesAlone?: true;
  compare: (group: readonly number[], context: Context) => Matter[];
}
