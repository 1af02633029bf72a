import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../schema/document.ts';

/** The bytes of a paper that is a PDF, as the run read them; null where it is none, or another file by now. */
export function readPdf(corpus: string, source: Source | undefined): Buffer | null {
  const path = join(corpus, source?.path ?? '');
  if (!source || !/\.pdf$/i.test(source.path) || !existsSync(path)) return null;
  const bytes = readFileSync(path);
  return createHash('sha256').update(bytes).digest('hex') === source.sha256 ? bytes : null;
}
