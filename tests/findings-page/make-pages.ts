import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/run/run.ts';
import { readRecords } from './read-records.ts';
import { writePage } from './write-page.ts';

/** Runs the corpus and writes docs/findings.md and docs/findings.zh.md. */
const scratch = mkdtempSync(join(tmpdir(), 'heshu-findings-'));
try {
  const root = join(import.meta.dirname, '../..');
  const out = join(scratch, 'out');
  await run({ inputs: [join(root, 'corpus')], out });
  const records = readRecords(out);
  writeFileSync(join(root, 'docs/findings.md'), writePage(records, 'en'));
  writeFileSync(join(root, 'docs/findings.zh.md'), writePage(records, 'zh'));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
