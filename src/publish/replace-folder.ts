import { closeSync, existsSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The files of a folder to be: path below it → pieces of text, which may be made as they are written. */
export type FolderContents = ReadonlyMap<string, Iterable<string>>;

/** What becomes of the files that stand in the folder now. */
export interface FormerFiles {
  /** Names that the new files take the place of; every other name (a cache, a README, a note of somebody) is carried over. */
  replaced: ReadonlySet<string>;
  /** Of the replaced files those that are kept one time longer, and the name of the folder for them. */
  kept?: { folder: string; names: readonly string[] };
}

/**
 * Writes the files beside the folder and puts them in its place when all are there: at any moment the old results stand or the new ones. Where this was
 * cut off in the middle, `finishReplacing` sees it through. One process at a time may do so.
 */
export function replaceFolder(folder: string, contents: FolderContents, files: FormerFiles): void {
  if (existsSync(folder)) readdirSync(folder);
  const { aside, fresh, former } = placesOf(folder);
  finishReplacing(folder, files);
  try {
    mkdirSync(aside, { recursive: true });
    writeAll(fresh, contents);
    if (!existsSync(folder)) return renameSync(fresh, folder);
    renameSync(folder, former);
    try {
      putInPlace(folder, files);
    } catch (error) {
      putBack(folder, files);
      throw error;
    }
  } finally {
    if (!existsSync(former) || existsSync(folder)) rmSync(aside, { recursive: true, force: true });
  }
}

/** Sees a replacement through that was cut off: once the old folder is out of its place, the new one is whole. */
export function finishReplacing(folder: string, files: FormerFiles): void {
  const { aside, fresh, former } = placesOf(folder);
  if (!existsSync(aside)) return;
  if (existsSync(former) && !existsSync(folder)) {
    if (existsSync(fresh)) putInPlace(folder, files);
    else renameSync(former, folder);
  }
  rmSync(aside, { recursive: true, force: true });
}

function placesOf(folder: string): { aside: string; fresh: string; former: string } {
  const aside = join(dirname(folder), `.${basename(folder)}.heshu`);
  return { aside, fresh: join(aside, 'new'), former: join(aside, 'old') };
}

/** Every step may be done already: what was carried over is no longer there to be carried. */
function putInPlace(folder: string, { replaced, kept }: FormerFiles): void {
  const { fresh, former } = placesOf(folder);
  const move = (name: string, to: string): void => renameSync(join(former, name), to);
  for (const name of readdirSync(former)) if (!replaced.has(name)) move(name, join(fresh, name));
  for (const name of kept?.names ?? []) {
    if (!existsSync(join(former, name))) continue;
    mkdirSync(join(fresh, kept!.folder), { recursive: true });
    move(name, join(fresh, kept!.folder, name));
  }
  renameSync(fresh, folder);
}

/** The new folder could not be put in place: all that was moved out of the old one goes back. */
function putBack(folder: string, { replaced, kept }: FormerFiles): void {
  const { fresh, former } = placesOf(folder);
  for (const name of kept?.names ?? []) {
    const moved = join(fresh, kept!.folder, name);
    if (existsSync(moved)) renameSync(moved, join(former, name));
  }
  for (const name of readdirSync(fresh)) if (!replaced.has(name)) renameSync(join(fresh, name), join(former, name));
  renameSync(former, folder);
}

function writeAll(folder: string, contents: FolderContents): void {
  mkdirSync(folder);
  for (const [path, pieces] of contents) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writePieces(file, pieces);
  }
}

/** About as much as is worth a write of its own, in characters. */
const chunkLength = 1 << 20;

function writePieces(file: string, pieces: Iterable<string>): void {
  const descriptor = openSync(file, 'w');
  const write = (text: string): void => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
  };
  try {
    let chunk: string[] = [];
    let length = 0;
    for (const piece of pieces) {
      chunk.push(piece);
      length += piece.length;
      if (length < chunkLength) continue;
      write(chunk.join(''));
      chunk = [];
      length = 0;
    }
    write(chunk.join(''));
  } finally {
    closeSync(descriptor);
  }
}
