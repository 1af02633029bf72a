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
  indexOf: (records: string) => Uint8Array | null;
  /** The rest; null where another view is there, or none that was written whole. */
  detailOf: (key: string, records: string) => PaperDetail | null;
}

/** Of so many claims the details are held that were looked at last. */
const mostHeld = 100_000;

/**
 * Opens the views in the folder of a cache, null for none: details lie in files there, and in memory where they cannot be written. `basis` stands for the
 * program, the settings and the tables.
 */
export function createViewStore(folder: string | null, basis: string): ViewStore {
  const indexes = new Map<string, Uint8Array>();
  const unwritten = new Map<string, Uint8Array>();
  const held = new Map<string, PaperDetail>();
  let claims = 0;
  const hold = (name: string, detail: PaperDetail): PaperDetail => {
    held.set(name, detail);
    claims += sizeOf(detail);
    for (const [first, old] of held) {
      if (claims <= mostHeld || first === name) break;
      held.delete(first);
      claims -= sizeOf(old);
    }
    return detail;
  };
  const nameOf = (records: string): string => hashOf(basis, records);
  const find = (key: string, name: string): Uint8Array | null => {
    const inMemory = unwritten.get(name);
    if (inMemory || folder === null) return inMemory ?? null;
    const kept = readSealed(pathOf(folder, key)) as { known: string; detail: Uint8Array } | null;
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
    indexOf: (records) => indexes.get(nameOf(records)) ?? null,
    detailOf: (key, records) => {
      const name = nameOf(records);
      const known = held.get(name);
      if (known) return known;
      const encoded = find(key, name);
      return encoded && hold(name, deserialize(encoded) as PaperDetail);
    },
  };
}

function pathOf(folder: string, key: string): string {
  return join(folder, 'views', key.slice(0, 2), key);
}

const sizeOf = ({ figures }: PaperDetail): number => figures.ids.rows.length;
