import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The files of a folder to be: path below it → pieces of text. */
export type FolderContents = ReadonlyMap<string, readonly string[]>;

/**
 * Writes the files beside the folder and puts them in its place when all are there: at any moment the old results stand or the new ones.
 * What `replaced` does not name (a cache, a README, a note of somebody) is carried over.
 */
export function replaceFolder(folder: string, contents: FolderContents, replaced: ReadonlySet<string>): void {
  if (existsSync(folder)) readdirSync(folder);
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true });
  const aside = mkdtempSync(join(parent, `.${basename(folder)}-`));
  const fresh = join(aside, 'new');
  const former = join(aside, 'old');
  try {
    writeAll(fresh, contents);
    if (existsSync(folder)) renameSync(folder, former);
    try {
      renameSync(fresh, folder);
    } catch (error) {
      if (existsSync(former)) renameSync(former, folder);
      throw error;
    }
    if (existsSync(former)) {
      for (const name of readdirSync(former)) if (!replaced.has(name)) renameSync(join(former, name), join(folder, name));
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function writeAll(folder: string, contents: FolderContents): void {
  mkdirSync(folder);
  for (const [path, pieces] of contents) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, pieces.join(''));
  }
}
