import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { factFiles, type FactLines, type FormerLines } from './write-facts.ts';

/** The lines of the fact table that stands in a folder, or null where its files are not as long as they were. */
export function openFormerLines(out: string, lines: FactLines): FormerLines | null {
  const paths = factFiles.map((name) => join(out, name));
  const isWhole = paths.every((path, file) => statSync(path, { throwIfNoEntry: false })?.size === lines.starts[file]?.at(-1));
  return isWhole ? { lines, read: (file, from, to) => readRange(paths[file]!, from, to) } : null;
}

function readRange(path: string, from: number, to: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(to - from);
  const descriptor = openSync(path, 'r');
  try {
    for (let at = 0; at < bytes.length;) {
      const read = readSync(descriptor, bytes, at, bytes.length - at, from + at);
      if (read === 0) throw new Error(`${path} became shorter while it was read`);
      at += read;
    }
  } finally {
    closeSync(descriptor);
  }
  return bytes;
}
