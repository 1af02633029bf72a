import type { Span } from '../../../schema/place.ts';
import type { Reading } from '../../quantities/reading.ts';

/** 甲市、乙市等12个城市: whether a list of examples ends right before a Chinese count, so that its names are of what is counted. */
export const endsExamples = ({ counted, phrase }: Reading, folded: string): boolean =>
  counted !== '' && /等\s*$/.test(folded.slice(0, phrase.start));

/** Whether a name is one of the examples that a count sums up. */
export const isExample = ({ end }: Span, reading: Reading, folded: string): boolean =>
  endsExamples(reading, folded) && /^(?:[、和与及][^，,。;；]{1,60})?等\s*$/.test(folded.slice(end, reading.phrase.start));
