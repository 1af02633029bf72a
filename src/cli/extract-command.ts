import { extract } from '../index.ts';
import type { ExtractOptions } from '../index.ts';
import { splitLines } from './split-lines.ts';
import type { Surroundings } from './surroundings.ts';

/** `heshu extract`: standard input to standard output, a line at a time and no faster than it is read. */
export async function extractCommand(options: ExtractOptions, { stdin, stdout }: Surroundings): Promise<number> {
  let exitCode = 0;
  for await (const { json, isValid } of extract(splitLines(stdin), options)) {
    if (!isValid) exitCode = 1;
    if (!stdout.write(`${json}\n`)) await new Promise<void>((resolve) => stdout.once('drain', resolve));
  }
  return exitCode;
}
