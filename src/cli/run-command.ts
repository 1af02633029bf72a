import { countRecords } from '../publish/describe-run.ts';
import { runFiles } from '../publish/run-files.ts';
import type { RunOutcome } from '../publish/run-outcome.ts';
import { summariseRun } from '../publish/summary/summarise-run.ts';
import { run } from '../run/run.ts';
import { explainComparing } from '../publish/summary/explain-comparing.ts';
import { explainReading } from '../publish/summary/explain-reading.ts';
import { onOneLine } from './on-one-line.ts';
import { createProgressReport } from './progress-report.ts';
import { columnsOf } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';

export interface RunCommandOptions {
  out: string;
  failOn?: Severity;
  minConfidence?: number;
  cache?: string | boolean;
  workers?: number;
  explain?: true;
  /** One line in place of the summary, and a line for each paper that was read. */
  brief?: true;
  quiet?: true;
  json?: true;
}

const severities = ['high', 'medium', 'low'] as const;
type Severity = (typeof severities)[number];

/** `heshu run`: the summary goes to standard output, progress and what went wrong to standard error. */
export async function runCommand(
  inputs: readonly string[],
  options: RunCommandOptions,
  { stdout, stderr, env, now }: Surroundings,
): Promise<number> {
  const { out, failOn, minConfidence, cache, workers, explain, brief, quiet, json } = options;
  const report = createProgressReport(stderr, now);
  const outcome = await run({
    inputs,
    out,
    ...(minConfidence !== undefined && { minConfidence }),
    ...(cache !== undefined && cache !== true && { cache }),
    ...(workers !== undefined && { workers }),
    ...(!quiet && { onProgress: report.show }),
  }).finally(report.clear);
  const failed = outcome.inputs.filter((input) => input.status === 'failed');
  const complaints = [...failed.map(({ path, reason }) => `${path}: ${reason}`), ...outcome.warnings, ...outcome.faults];
  for (const complaint of complaints) stderr.write(`${onOneLine(complaint)}\n`);
  if (json) {
    const { warnings, milliseconds, inputs, compared } = outcome;
    const counts = countRecords(outcome);
    stdout.write(
      `${JSON.stringify({ out, files: runFiles, counts, milliseconds, failed, warnings, ...(explain && { inputs, ...(compared && { compared }) }) })}\n`,
    );
  } else if (brief) {
    const read = outcome.inputs.filter(({ status }) => status === 'read');
    const { documents, claims, findings } = countRecords(outcome);
    for (const { path, reason } of read) stdout.write(`${onOneLine(`${path}: ${reason}`)}\n`);
    stdout.write(
      `${read.length} of ${documents} papers read, ${claims} claims, ${findings.high} high, ${findings.medium} medium, ${findings.low} low findings; ${(outcome.milliseconds / 1000).toFixed(1)} s\n`,
    );
  } else if (!quiet) {
    const width = columnsOf(stdout, env);
    if (explain) stdout.write(`${explainReading(outcome.inputs, width)}${explainComparing(outcome.compared, width)}\n`);
    stdout.write(summariseRun(outcome, { width, bold: stdout.isTTY === true && !env['NO_COLOR'], out, worst: 5 }));
  }
  return failed.length > 0 || outcome.faults.length > 0 || isCrossed(outcome, failOn) ? 1 : 0;
}

function isCrossed({ findings }: RunOutcome, failOn: Severity | undefined): boolean {
  const counted = failOn ? severities.slice(0, severities.indexOf(failOn) + 1) : [];
  return findings.some((finding) => finding.status === 'open' && counted.includes(finding.severity));
}
