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

/** Several files that are written at once, for what stands in them is made at once: a piece for the first, and for each beside it. */
export interface PiecesTogether {
  beside: readonly string[];
  pieces: Iterable<readonly (string | Uint8Array)[]>;
}

/** The files of a folder to be: path below it → what stands in it, which may depend on the files before it. */
export type FolderContents = ReadonlyMap<string, Pieces | PiecesTogether | ((written: ReadonlyMap<string, WrittenFile>) => Pieces)>;

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
    const paths = 'beside' in content ? [path, ...content.beside] : [path];
    const writers = paths.map((name) => openWriter(join(folder, name)));
    try {
      if ('beside' in content) for (const pieces of content.pieces) for (const [at, piece] of pieces.entries()) writers[at]!.write(piece);
      else for (const piece of typeof content === 'function' ? content(written) : content) writers[0]!.write(piece);
      for (const [at, name] of paths.entries()) written.set(name, writers[at]!.finish());
    } finally {
      for (const { close } of writers) close();
    }
  }
}

/** About as much as is worth a write of its own, in characters or bytes. */
const chunkLength = 1 << 20;

/** Writes a file piece by piece. */
function openWriter(file: string): { write: (piece: string | Uint8Array) => void; finish: () => WrittenFile; close: () => void } {
  mkdirSync(dirname(file), { recursive: true });
  const descriptor = openSync(file, 'w');
  const hash = createHash('sha256');
  let [text, parts]: [string[], Uint8Array[]] = [[], []];
  let [held, bytes] = [0, 0];
  const flush = (): void => {
    if (text.length > 0) parts.push(Buffer.from(text.join('')));
    for (const part of parts.length === 1 ? parts : [Buffer.concat(parts)]) {
      hash.update(part);
      bytes += part.length;
      for (let at = 0; at < part.length;) at += writeSync(descriptor, part, at);
    }
    [text, parts, held] = [[], [], 0];
  };
  return {
    write: (piece) => {
      if (typeof piece === 'string') text.push(piece);
      else {
        if (text.length > 0) parts.push(Buffer.from(text.join('')));
        text = [];
        parts.push(piece);
      }
      held += piece.length;
      if (held >= chunkLength) flush();
    },
    finish: () => {
      flush();
      return { bytes, sha256: hash.digest('hex') };
    },
    close: () => closeSync(descriptor),
  };
}
