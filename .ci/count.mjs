// The closing line of a test run, counted from vitest's JSON report. A file that cannot be loaded counts as one failure.
import { readFileSync } from 'node:fs';

const files = JSON.parse(readFileSync(process.argv[2], 'utf8') || '{"testResults":[]}').testResults;
const count = { passed: 0, failed: 0, skipped: 0 };
for (const file of files) {
  if (file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')) count.failed++;
  for (const { status } of file.assertionResults) count[status === 'passed' || status === 'failed' ? status : 'skipped']++;
}
if (count.skipped > 0) console.log(`${count.skipped} skipped`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;
