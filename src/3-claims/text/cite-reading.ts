import type { Citation } from '../../schema/claim.ts';
import { sourceOffset } from '../../text/mapped-text.ts';
import { type Attribution, coveringMarkers, tableReference } from '../citations/choose-citations.ts';
import type { Marker } from '../citations/read-markers.ts';
import type { Reading } from '../quantities/reading.ts';
import type { ReadingContext } from '../toolbox.ts';
import type { SentenceView } from '../view.ts';
import { type ParagraphState, turnsAway } from './carry-on.ts';

/** What a sentence holds of sources, and what it stands in. */
export interface CitationScene {
  view: SentenceView;
  markers: readonly Marker[];
  attributions: readonly Attribution[];
  context: ReadingContext;
  state: ParagraphState | null;
  /** The source of the table that the sentence stands in. */
  ofTable: readonly Citation[];
}

/** According to whom a figure is: the markers that cover it, who is named in the sentence, else who governs from before, else the source of the table that it stands in or that the sentence names. */
export function citeReading(reading: Reading, scene: CitationScene): Citation[] {
  const { view, markers, attributions, context, state, ofTable } = scene;
  const { place, references } = context;
  const found = coveringMarkers(reading.number.end, markers).flatMap((marker) => {
    return references.resolve(marker, sourceOffset(place.block.text, place.base + marker.start));
  });
  const named =
    attributions.findLast((attribution) => attribution.start <= reading.start) ??
    attributions.find(({ start }) => !/[;；]/.test(view.folded.slice(reading.end, start)));
  if (named) found.push(named.citation);
  else if (state?.attribution && found.length === 0 && !turnsAway(view)) found.push(state.attribution);
  if (found.length > 0) return found;
  const told = ofTable.length > 0 ? null : tableReference(view, context.document.tables);
  return told ? [told] : [...ofTable];
}
