import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadPaper } from '../../pipeline.ts';
import type { EncodingName, LoadedPaper } from '../../pipeline.ts';
import type { Settings } from '../../schema/settings.ts';
import type { FailedInput } from './failed-input.ts';
import { reasonOf } from '../../schema/reason-of.ts';

/** A file of the corpus as it was drawn into text, with the hash of its bytes. */
export interface PaperFile extends LoadedPaper {
  path: string;
  sha256: string;
}

/** Draws a file into text within the limits that were set, or says why it was set aside. */
export async function readPaperFile(
  root: string,
  path: string,
  settings: Settings,
  encoding?: EncodingName,
): Promise<PaperFile | FailedInput> {
  const file = join(root, path);
  try {
    const size = statSync(file).size;
    if (size > settings.maxBytes)
      return {
        path,
        problem: `has ${size} bytes, more than the limit of ${settings.maxBytes}`,
        cure: 'split it or raise maxBytes in heshu.json',
      };
    const bytes = readFileSync(file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const until = performance.now() + settings.maxSeconds * 1000;
    const loaded = await loadPaper(bytes, path, { ...settings, isOverdue: () => performance.now() > until }, encoding);
    return 'error' in loaded ? { path, problem: loaded.error, cure: loaded.cure } : { ...loaded, path, sha256 };
  } catch (error) {
    return { path, problem: `cannot be read (${reasonOf(error)})`, cure: 'see that the file is whole and that you may read it' };
  }
}
