import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A whole process as a person would wait for it. */
export interface Measured {
  seconds: number;
  /** What the processor took, all threads together: not what a person waits for, but the same on a busy machine. */
  work: number;
  /** Peak resident memory. */
  megabytes: number;
  stdout: string;
}

const heshu = 'dist/cli/main.js';
const reporter = join(import.meta.dirname, 'report-usage.cjs');

/** Runs the built command line. */
export function measureHeshu(...args: string[]): Measured {
  return measureNode(heshu, ...args);
}

/** Runs Node, and throws where the program fails. */
export function measureNode(...args: string[]): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'heshu-bench-'));
  const file = join(folder, 'memory');
  try {
    const begun = performance.now();
    const { status, stdout, stderr } = spawnSync('node', ['--require', reporter, ...args], {
      encoding: 'utf8',
      env: { ...process.env, HESHU_BENCH_USAGE: file },
      maxBuffer: 1 << 28,
    });
    const seconds = (performance.now() - begun) / 1000;
    if (status !== 0) throw new Error(`node ${args.join(' ')}: ${status}\n${stderr}`);
    const usage = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ResourceUsage;
    return { seconds, work: (usage.userCPUTime + usage.systemCPUTime) / 1e6, megabytes: usage.maxRSS / 1024, stdout };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The median of several runs by time. */
export function medianOf(times: number, measure: () => Measured): Measured {
  const runs = Array.from({ length: times }, measure).toSorted((a, b) => a.seconds - b.seconds);
  return runs[Math.floor(times / 2)]!;
}
