import type { Settings } from '../../schema/settings.ts';
import { hashOf } from './hash.ts';

/** All that decides, beside a paper itself, what is read of it. */
export interface ReadingBasis {
  /** Hash of the program that reads. */
  code: string;
  /** Hash of each table of the knowledge. */
  tables: Readonly<Record<string, string>>;
  /** The settings that reading looks at. The time limit is none of them: what was read in time once is what would be read. */
  limits: Pick<Settings, 'maxBytes' | 'maxPages' | 'maxLineLength'>;
}

/** A paper as it is told from others: its bytes, what it is called, and what sources.json says of it. */
export interface PaperIdentity {
  id: string;
  path: string;
  sha256: string;
  /** What sources.json says, as JSON. */
  given: string;
  /** Figures that reviewers say were missed, as JSON. */
  asked?: string;
}

/** The key of what was read of a paper: equal keys, equal records. */
export function documentKey(basis: ReadingBasis, { id, path, sha256, given, asked }: PaperIdentity): string {
  const { maxBytes, maxPages, maxLineLength } = basis.limits;
  const paper = [id, path, sha256, given, ...(asked === undefined ? [] : [asked])];
  return hashOf(JSON.stringify([basis.code, Object.entries(basis.tables), maxBytes, maxPages, maxLineLength, ...paper]));
}
