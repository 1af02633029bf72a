import { join } from 'node:path';
import { deserialize } from 'node:v8';
import type { PaperDetail } from '../../pipeline.ts';
import type { EncodedView } from './encode-view.ts';
import { writeAside } from './entry-store.ts';
import { hashOf } from './hash.ts';
import { readSealed, sealed } from './sealed-file.ts';

/** What is seen of papers, by the keys of their entries and the hashes of their records. */
export interface ViewStore {
  /** What the view of these records is known by: equal for equal views. */
  nameOf: (records: string) => string;
  keep: (key: string, records: string, view: EncodedView) => void;
  /** What is held for every paper, encoded, of a view that was kept since the store was opened. */
  indexOf: (name: string) => Uint8Array | null;
  /** A part of the rest; null where another view is there, or none that was written whole. */
  detailOf: <Part extends keyof PaperDetail>(part: Part, key: string, name: string) => PaperDetail[Part] | null;
}

/** So many bytes of each part of the details are held decoded, of the papers that were looked at last. */
const mostHeld = 16 * 1024 * 1024;

/**
 * Opens the views in the folder of a cache, null for none: details lie in files there, and in memory where they cannot be written. `basis` stands for the
 * program, the settings and the tables.
 */
export function createViewStore(folder: string | null, basis: string): ViewStore {
  const indexes = new Map<string, Uint8Array>();
  const unwritten = new Map<string, EncodedView['detail']>();
  const held: { [Part in keyof PaperDetail]: Held<PaperDetail[Part]> } = { compared: createHeld(), figures: createHeld() };
  const nameOf = (records: string): string => hashOf(basis, records);
  const find = (key: string, name: string): EncodedView['detail'] | null => {
    const inMemory = unwritten.get(name);
    if (inMemory || folder === null) return inMemory ?? null;
    const kept = readSealed(pathOf(folder, key)) as { known: string; detail: EncodedView['detail'] } | null;
    return kept?.known === name ? kept.detail : null;
  };
  return {
    nameOf,
    keep: (key, records, { index, detail }) => {
      const known = nameOf(records);
      indexes.set(known, index);
      try {
        if (folder === null) throw new Error('there is no folder');
        writeAside(pathOf(folder, key), sealed({ known, detail }));
      } catch {
        unwritten.set(known, detail);
      }
    },
    indexOf: (name) => indexes.get(name) ?? null,
    detailOf: (part, key, name) => {
      const known = held[part].get(name);
      if (known) return known;
      const encoded = find(key, name);
      if (!encoded) return null;
      // A copy: what is decoded may lie in the bytes that it was decoded from, and would keep all of the file.
      const bytes = Uint8Array.from(encoded[part]);
      return held[part].set(name, deserialize(bytes) as PaperDetail[typeof part], bytes.length);
    },
  };
}

interface Held<Value> {
  get: (name: string) => Value | undefined;
  set: (name: string, value: Value, bytes: number) => Value;
}

/** What was looked at last, as far as it is not too much. */
function createHeld<Value>(): Held<Value> {
  const held = new Map<string, { value: Value; bytes: number }>();
  let size = 0;
  return {
    get: (name) => held.get(name)?.value,
    set: (name, value, bytes) => {
      held.set(name, { value, bytes });
      size += bytes;
      for (const [first, old] of held) {
        if (size <= mostHeld || first === name) break;
        held.delete(first);
        size -= old.bytes;
      }
      return value;
    },
  };
}

function pathOf(folder: string, key: string): string {
  return join(folder, 'views', key.slice(0, 2), key);
}
