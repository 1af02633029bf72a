import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readRange } from '../../publish/read-range.ts';
import { reasonOf } from '../../schema/reason-of.ts';
import type { Entry } from './open-entry.ts';
import { openEntry } from './open-entry.ts';

/** Where entries lie by their keys: in a folder, and in memory where there is no folder or it cannot be written to. */
export interface EntryStore {
  find: (key: string) => Entry | 'missing' | 'damaged';
  /** Some bytes of an entry that was found before. */
  bytesAt: (key: string, from: number, to: number) => Buffer;
  /** Keeps an entry. What is wrong with the folder, or null. */
  keep: (key: string, bytes: Buffer) => string | null;
  /** Keeps an entry in memory. */
  hold: (key: string, bytes: Buffer) => void;
}

/** Opens the cache in a folder, which is made when the first entry is kept; null for none. */
export function createEntryStore(folder: string | null): EntryStore {
  const held = new Map<string, Buffer>();
  const verified = new Map<string, string>();
  return {
    find: (key) => {
      const bytes = held.get(key) ?? (folder === null ? null : readIfThere(pathOf(folder, key)));
      if (bytes === null) return 'missing';
      const entry = openEntry(bytes, verified.get(key));
      if (!entry) return 'damaged';
      verified.set(key, entry.records);
      return entry;
    },
    bytesAt: (key, from, to) => held.get(key)?.subarray(from, to) ?? readRange(pathOf(folder!, key), from, to),
    keep: (key, bytes) => {
      if (folder === null) return (held.set(key, bytes), null);
      try {
        writeAside(pathOf(folder, key), bytes);
        return null;
      } catch (error) {
        held.set(key, bytes);
        return reasonOf(error);
      }
    },
    hold: (key, bytes) => void held.set(key, bytes),
  };
}

/** Entries lie in folders by the first two digits of their keys. */
export function pathOf(folder: string, key: string): string {
  return join(folder, 'documents', key.slice(0, 2), key);
}

/** Writes a file beside its place and moves it there: whoever looks sees all of it or what was there before. */
export function writeAside(path: string, content: string | Uint8Array): void {
  const aside = `${path}.${randomUUID()}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(aside, content);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
