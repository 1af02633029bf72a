import { childrenOf } from '../xml/read-xml.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { writeOrdinal } from './write-ordinal.ts';

type Kind = 'footnote' | 'endnote';

/** Numbers the notes of a Word file as they are cited. Endnotes go by Roman numerals where there are footnotes too, as Word shows them. */
export function createNoteMarkers(
  footnotes: XmlElement | null,
  endnotes: XmlElement | null,
): { markerOf: (kind: Kind, id: string) => string; inOrder: () => { marker: string; element: XmlElement }[] } {
  const elements = { footnote: byId(footnotes, 'w:footnote'), endnote: byId(endnotes, 'w:endnote') };
  const markers = { footnote: new Map<string, string>(), endnote: new Map<string, string>() };
  const markerOf = (kind: Kind, id: string): string => {
    const known = markers[kind];
    const roman = kind === 'endnote' && elements.footnote.size > 0;
    const marker = known.get(id) ?? `[${writeOrdinal(known.size + 1, roman ? 'lowerRoman' : 'decimal')}]`;
    known.set(id, marker);
    return marker;
  };
  const inOrder = () =>
    (['footnote', 'endnote'] as const).flatMap((kind) => {
      for (const id of elements[kind].keys()) markerOf(kind, id);
      return [...markers[kind]].flatMap(([id, marker]) => {
        const element = elements[kind].get(id);
        return element ? [{ marker, element }] : [];
      });
    });
  return { markerOf, inOrder };
}

/** Separators between text and notes are kept among the notes, with a type of their own. */
function byId(root: XmlElement | null, name: string): Map<string, XmlElement> {
  const notes = childrenOf(root, name).filter((note) => (note.attributes['w:type'] ?? 'normal') === 'normal');
  return new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note]));
}
