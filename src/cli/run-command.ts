import { countRecords, run, runFiles, summariseRun } from '../index.ts';
import type { RunOutcome } from '../index.ts';
import { onOneLine } from './on-one-line.ts';
import { createProgressReport } from './progress-report.ts';
import type { Surroundings } from './surroundings.ts';

export interface RunCommandOptions {
  out: string;
  failOn?: Severity;
  minConfidence?: number;
  quiet?: true;
  json?: true;
}

const severities = ['high', 'medium', 'low'] as const;
type Severity = (typeof severities)[number];

/** `heshu run`: the summary goes to standard output, progress and what went wrong to standard error. */
export async function runCommand(
  inputs: readonly string[],
  options: RunCommandOptions,
  { stdout, stderr, env }: Surroundings,
): Promise<number> {
  const { out, failOn, minConfidence, quiet, json } = options;
  const report = createProgressReport(stderr);
  const outcome = await run({
    inputs,
    out,
    ...(minConfidence !== undefined && { minConfidence }),
    ...(!quiet && { onProgress: report.show }),
  }).finally(report.clear);
  const failed = outcome.inputs.filter((input) => input.status === 'failed');
  const complaints = [...failed.map(({ path, reason }) => `${path}: ${reason}`), ...outcome.warnings, ...outcome.faults];
  for (const complaint of complaints) stderr.write(`${onOneLine(complaint)}\n`);
  if (json) {
    const { warnings, milliseconds } = outcome;
    stdout.write(`${JSON.stringify({ out, files: runFiles, counts: countRecords(outcome), milliseconds, failed, warnings })}\n`);
  } else if (!quiet) {
    const width = Math.min(stdout.columns || Number(env['COLUMNS']) || 80, 120);
    stdout.write(summariseRun(outcome, { width, bold: stdout.isTTY === true && !env['NO_COLOR'], out, worst: 5 }));
  }
  return failed.length > 0 || outcome.faults.length > 0 || isCrossed(outcome, failOn) ? 1 : 0;
}

function isCrossed({ findings }: RunOutcome, failOn: Severity | undefined): boolean {
  const counted = failOn ? severities.slice(0, severities.indexOf(failOn) + 1) : [];
  return findings.some((finding) => finding.status === 'open' && counted.includes(finding.severity));
}
