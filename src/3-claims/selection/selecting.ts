import type { Marker } from '../citations/read-markers.ts';
import type { PeriodMention } from '../periods/period.ts';
import type { Reading } from '../quantities/reading.ts';
import type { SentenceView } from '../view.ts';
import type { SelectionWords } from './selection-words.ts';

/** What a reading is looked at with. */
export interface Selecting {
  view: SentenceView;
  /** All readings of the sentence. */
  readings: readonly Reading[];
  periods: readonly PeriodMention[];
  markers: readonly Marker[];
  words: SelectionWords;
}
