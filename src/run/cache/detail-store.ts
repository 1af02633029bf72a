import { join } from 'node:path';
import type { PaperDetail } from '../../pipeline.ts';
import { writeAside } from './entry-store.ts';
import { readSealed, sealed } from './sealed-file.ts';

/** What is seen of papers beyond what is held for every paper, by the keys of their entries: in files beside these, and in memory where there is no folder. */
export interface DetailStore {
  /** `known` is what the view is known by; null where another view is there, or none that was written whole. */
  find: (key: string, known: string) => PaperDetail | null;
  keep: (key: string, known: string, detail: PaperDetail) => void;
}

/** Of so many claims the details are held that were looked at last. */
const mostHeld = 100_000;

/** Opens the details in the folder of a cache; null for none. */
export function createDetailStore(folder: string | null): DetailStore {
  const unwritten = new Map<string, PaperDetail>();
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
  return {
    find: (key, known) => {
      const name = `${key} ${known}`;
      const there = unwritten.get(name) ?? held.get(name);
      if (there || folder === null) return there ?? null;
      const kept = readSealed(detailPath(folder, key)) as { known: string; detail: PaperDetail } | null;
      return kept?.known === known ? hold(name, kept.detail) : null;
    },
    keep: (key, known, detail) => {
      try {
        if (folder === null) throw new Error('there is no folder');
        writeAside(detailPath(folder, key), sealed({ known, detail }));
      } catch {
        unwritten.set(`${key} ${known}`, detail);
      }
    },
  };
}

function detailPath(folder: string, key: string): string {
  return join(folder, 'views', key.slice(0, 2), key);
}

const sizeOf = ({ figures }: PaperDetail): number => figures.ids.rows.length;
