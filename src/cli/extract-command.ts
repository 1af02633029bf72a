import { once } from 'node:events';
import { extract } from '../index.ts';
import type { ExtractOptions } from '../index.ts';
import { splitLines } from './split-lines.ts';

/** `heshu extract`: standard input to standard output, a line at a time. Returns the exit code. */
export async function extractCommand(options: ExtractOptions): Promise<number> {
  let exitCode = 0;
  for await (const { json, isValid } of extract(splitLines(process.stdin), options)) {
    if (!isValid) exitCode = 1;
    if (!process.stdout.write(`${json}\n`)) await once(process.stdout, 'drain');
  }
  return exitCode;
}
