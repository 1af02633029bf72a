import { readingCode, versionOfCode } from '../cache/code-version.ts';
import type { ReadingBasis } from '../cache/document-key.ts';
import { hashOf } from '../cache/hash.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';

/** What decides, beside the papers, what is read of them. `code` is the version of stages that are not heshu's own. */
export function readingBasis({ knowledge, settings }: OpenCorpus, code = versionOfCode(readingCode)): ReadingBasis {
  const { maxBytes, maxPages, maxLineLength } = settings;
  const tables = Object.entries(knowledge).map(([name, rows]) => [name, hashOf(JSON.stringify(rows)).slice(0, 16)] as const);
  return { code, tables: Object.fromEntries(tables), limits: { maxBytes, maxPages, maxLineLength } };
}
