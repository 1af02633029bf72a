import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Runs the program as a person would, from the source. */
function program(args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('node', ['--import', 'tsx', 'src/cli/main.ts', ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('passes arguments, standard input and the exit code', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(program(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  expect(program(['extract'], 'x\n')).toEqual({ status: 1, stdout: '{"id":null,"error":"is no JSON"}\n', stderr: '' });
});
