import type { Citation } from '../../schema/claim.ts';
import type { Reference } from '../../schema/document.ts';
import type { Marker } from './read-markers.ts';

/** Finds the reference-list entry, footnote or table note that a marker means. */
export interface ReferenceFinder {
  /** One citation for each entry that the marker names ([1, 3] is two). */
  resolve: (marker: Marker, sourceOffset: number) => Citation[];
}

/** One finder a document. A circled sign means the next footnote with that sign, for footnotes restart on each page. */
export function createReferenceFinder(references: readonly Reference[]): ReferenceFinder {
  const entries = new Map<string, Reference>();
  const footnotes = references.filter((reference) => reference.kind === 'footnote');
  for (const reference of references) if (reference.kind === 'entry' && reference.marker) entries.set(reference.marker, reference);
  const entryOf = (marker: Marker): Reference | undefined => {
    if (!marker.authorYear) return undefined;
    const { author, year } = marker.authorYear;
    const family = /^[\p{L}-]+/u.exec(author.replace(/(.)等$/, '$1'))?.[0]?.split(/[和与]/)[0] ?? author;
    return references.find(
      (reference) =>
        reference.kind === 'entry' && String(reference.year) === year && (reference.authors[0] ?? reference.text).includes(family),
    );
  };
  const footnoteOf = (signs: readonly string[], sourceOffset: number): Reference | undefined => {
    const signed = footnotes.filter(({ marker }) => marker !== null && signs.includes(marker));
    return signed.find(({ span }) => span.start >= sourceOffset) ?? signed[0];
  };
  return {
    resolve: (marker, sourceOffset) => {
      if (marker.sign) {
        const note = footnoteOf([marker.sign], sourceOffset);
        return [
          {
            kind: 'footnote',
            text: note ? `${marker.sign} ${note.text.replace(/^[①-⑳]\s*/, '')}` : marker.sign,
            reference: note?.key ?? null,
          },
        ];
      }
      // Where the list has no such entry, the number is that of a footnote, as in Word files.
      const keys = marker.numbers.map(
        (number) => (entries.get(`[${number}]`) ?? footnoteOf([`[${number}]`, `${number}`], sourceOffset))?.key ?? null,
      );
      const references = keys.length > 0 ? keys : [entryOf(marker)?.key ?? null];
      return references.map((reference) => ({ kind: marker.kind, text: marker.text, reference }));
    },
  };
}
