import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Misuse } from '../../schema/misuse.ts';

/** The true path of the folder for the results, which need not be there yet. */
export function resolveOut(out: string): string {
  const path = truePath(resolve(out));
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new Misuse(`${out}: is a file; name a folder for the results`);
  return path;
}

function truePath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(truePath(parent), basename(path));
  }
}
