import type { Span } from '../../schema/place.ts';
import type { SentenceView } from '../view.ts';

/** A text with its citation markers made blank, so that a number goes on to its unit (250⁹ tonnes), and the superscripts that are left. */
export function blankMarkers(
  { text, superscripts }: Pick<SentenceView, 'text' | 'superscripts'>,
  markers: readonly Span[],
): Pick<SentenceView, 'text' | 'superscripts'> {
  let blank = text;
  for (const { start, end } of markers) blank = blank.slice(0, start) + ' '.repeat(end - start) + blank.slice(end);
  const isMarker = (span: Span): boolean => markers.some((marker) => span.start < marker.end && marker.start < span.end);
  return { text: blank, superscripts: superscripts.filter((span) => !isMarker(span)) };
}
