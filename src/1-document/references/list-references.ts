import type { Reference } from '../../schema/document.ts';
import type { Span } from '../../schema/place.ts';
import { parseReference } from './parse-reference.ts';

/** A block that others cite: an entry of the reference list, a footnote, a note under a table. */
export interface Citable {
  kind: Reference['kind'];
  marker: string;
  text: string;
  span: Span;
  page: number | null;
}

/** Parses what can be cited and gives each a key that is unique in the document. */
export function listReferences(id: string, citables: readonly Citable[]): Reference[] {
  const taken = new Map<string, number>();
  let footnotes = 0;
  return citables.map(({ kind, marker, text, span, page }) => {
    const parsed = kind === 'table-note' ? { authors: [], year: null, title: null, doi: null } : parseReference(text);
    const wanted =
      kind === 'footnote'
        ? `${id}#${marker}@${++footnotes}`
        : `${id}#${marker.replace(/^\[(.*)\]$/, '$1') || `${parsed.authors[0]?.split(',')[0] ?? 'anonymous'}-${parsed.year ?? 'undated'}`}`;
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    return { key: count === 1 ? wanted : `${wanted}~${count}`, source: id, kind, marker, text, ...parsed, span, page };
  });
}
