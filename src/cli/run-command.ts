import { countRecords, run, runFiles, summariseRun } from '../index.ts';
import type { RunOutcome } from '../index.ts';
import { onOneLine } from './on-one-line.ts';
import { createProgressReport } from './progress-report.ts';

interface Options {
  out: string;
  failOn?: Severity;
  quiet?: true;
  json?: true;
}

const severities = ['high', 'medium', 'low'] as const;
type Severity = (typeof severities)[number];

/** `heshu run`: the summary goes to standard output, progress and what went wrong to standard error. Returns the exit code. */
export async function runCommand(inputs: readonly string[], { out, failOn, quiet, json }: Options): Promise<number> {
  const { stdout, stderr } = process;
  const report = createProgressReport(stderr);
  const outcome = await run({ inputs, out, ...(!quiet && { onProgress: report.show }) }).finally(report.clear);
  const failed = outcome.inputs.filter((input) => input.status === 'failed');
  for (const { path, reason } of failed) stderr.write(`${onOneLine(`${path}: ${reason}`)}\n`);
  for (const warning of [...outcome.warnings, ...outcome.faults]) stderr.write(`${onOneLine(warning)}\n`);
  if (json) stdout.write(`${JSON.stringify(outline(outcome, out))}\n`);
  else if (!quiet) {
    const width = Math.min(stdout.columns || Number(process.env['COLUMNS']) || 80, 120);
    stdout.write(summariseRun(outcome, { width, bold: stdout.isTTY && !process.env['NO_COLOR'], out, worst: 5 }));
  }
  return failed.length > 0 || outcome.faults.length > 0 || isCrossed(outcome, failOn) ? 1 : 0;
}

function isCrossed({ findings }: RunOutcome, failOn: Severity | undefined): boolean {
  const counted = failOn ? severities.slice(0, severities.indexOf(failOn) + 1) : [];
  return findings.some((finding) => finding.status === 'open' && counted.includes(finding.severity));
}

function outline(outcome: RunOutcome, out: string): object {
  return {
    out,
    files: runFiles,
    counts: countRecords(outcome),
    milliseconds: outcome.milliseconds,
    failed: outcome.inputs.filter((input) => input.status === 'failed'),
    warnings: outcome.warnings,
  };
}
