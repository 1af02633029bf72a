import { closeSync, openSync, readSync } from 'node:fs';

/** The bytes of a file from a place to another. */
export function readRange(path: string, from: number, to: number): Buffer {
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
