import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDecisions } from '../../decisions/parse-decisions.ts';
import { Misuse } from '../../schema/misuse.ts';
import { reasonOf } from '../../schema/reason-of.ts';

/** What reviewers decided: decisions.jsonl of a corpus, nothing where there is none. */
export function loadDecisions(root: string): ReturnType<typeof parseDecisions> {
  const file = join(root, 'decisions.jsonl');
  try {
    return parseDecisions(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { records: [], warnings: [] };
    throw new Misuse(`${file}: cannot be read (${reasonOf(error)})`);
  }
}
