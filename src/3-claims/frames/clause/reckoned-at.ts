import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { SentenceView } from '../../view.ts';

const reckonsIt =
  /\b(?:puts?|places?|placed|sets?|estimates?|estimated|reckons?|reckoned) (?:it|them|this|that) (?:at|near|around|closer? to)\s+$/;

/** The agency puts it at|52 t: whether a figure is of what was spoken of, and not of whoever reckons it. */
export const isReckonedAt = ({ phrase }: Pick<Reading, 'phrase'>, { folded, language }: SentenceView): boolean =>
  language === 'en' && reckonsIt.test(leftOf(folded, phrase.start));
