import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file that was written. */
export interface WrittenFile {
  bytes: number;
  sha256: string;
}

/** Pieces of a file, which may be made as they are written. */
export type Pieces = Iterable<string | Uint8Array>;

/** The files of a folder to be: path below it → what stands in it, which may depend on the files before it. */
export type FolderContents = ReadonlyMap<string, Pieces | ((written: ReadonlyMap<string, WrittenFile>) => Pieces)>;

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
  const written = new Map<string, WrittenFile>();
  for (const [path, content] of contents) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    written.set(path, writePieces(file, typeof content === 'function' ? content(written) : content));
  }
}

/** About as much as is worth a write of its own, in characters or bytes. */
const chunkLength = 1 << 20;

function writePieces(file: string, pieces: Pieces): WrittenFile {
  const descriptor = openSync(file, 'w');
  const hash = createHash('sha256');
  let size = 0;
  const write = (bytes: Uint8Array): void => {
    hash.update(bytes);
    size += bytes.length;
    for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
  };
  try {
    for (const chunk of inChunks(pieces)) write(chunk);
  } finally {
    closeSync(descriptor);
  }
  return { bytes: size, sha256: hash.digest('hex') };
}

function* inChunks(pieces: Pieces): Generator<Uint8Array> {
  let text: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text.push(piece);
      length += piece.length;
    }
    if (length < chunkLength && typeof piece === 'string') continue;
    if (length > 0) yield Buffer.from(text.join(''));
    text = [];
    length = 0;
    if (typeof piece !== 'string') yield piece;
  }
  yield Buffer.from(text.join(''));
}
