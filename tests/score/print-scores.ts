import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/run/run.ts';
import { scoreRun } from './score-run.ts';
import { writeScores } from './write-scores.ts';

/** Prints how much of gold a run finds: `print-scores.ts [OUT GOLD] [--errors]`; without folders the corpus is run and set beside tests/gold. */
const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const scratch = mkdtempSync(join(tmpdir(), 'heshu-score-'));
try {
  const [out = join(scratch, 'out'), gold = join(import.meta.dirname, '../gold')] = given;
  if (given.length === 0) await run({ inputs: [join(import.meta.dirname, '../../corpus')], out });
  const { claims, relations } = scoreRun(out, gold);
  process.stdout.write(writeScores(claims, relations));
  if (process.argv.includes('--errors')) process.stdout.write([...claims.errors, ...relations.errors, ''].join('\n'));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
