import { spawnSync } from 'node:child_process';

/** Runs the command line as a person would, from the source. */
export function heshu(args: readonly string[], input = ''): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('node', ['--import', 'tsx', 'src/cli/main.ts', ...args], { input, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}
