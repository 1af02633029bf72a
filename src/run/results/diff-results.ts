import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formerFiles } from '../../publish/publish-run.ts';
import { Misuse } from '../../schema/misuse.ts';
import { compareResults } from './compare-results.ts';
import type { Difference } from './compare-results.ts';
import { openResults } from './open-results.ts';

/** What changed in a folder of results since the results that stood there before, or since those in another folder. */
export function diffResults(out: string, other?: string): Difference {
  const after = openResults(out);
  if (other !== undefined) return compareResults(openResults(other), after);
  const before = join(out, formerFiles.kept!.folder);
  if (!existsSync(join(before, 'run.json')))
    throw new Misuse(`${out}: these are the first results here; run heshu again after a change, or name another folder of results`);
  return compareResults({ ...openResults(before), folder: 'the results before' }, after);
}
