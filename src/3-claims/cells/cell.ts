import type { Language } from '../../schema/place.ts';
import type { Reading } from '../quantities/reading.ts';
import type { FramedReading } from '../record/to-claim.ts';
import type { SentenceResult } from '../text/read-sentence.ts';

/** A cell with the numbers that were read in it. */
export interface Cell {
  quote: string;
  language: Language;
  readings: readonly Reading[];
  /** Raised markers of sources and notes, which are no figures. */
  marks: SentenceResult['skipped'];
  locator: NonNullable<SentenceResult['table']>;
}

/** A figure of a cell of which no more is known than is given. */
export function frameWith(reading: Reading, known: Partial<FramedReading>): FramedReading {
  return {
    reading,
    subject: null,
    measure: null,
    product: null,
    scope: null,
    basis: null,
    period: null,
    modality: 'actual',
    citations: [],
    provenance: { kind: 'header' },
    ...known,
  };
}
