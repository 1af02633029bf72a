import type { Span } from '../../../schema/place.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';

const link = { zh: /^\s*的/, en: /^\s*of\s/ };

/**
 * Where a share says behind itself what it is of: up to the next figure and the word that joins it (三成的橡胶种植和五成的加工能力, 52% of copper reserves
 * and 31% of …). Null where nothing is tied to it.
 */
export function wholeBehind(reading: Reading, { readings, view }: Scene, clause: Clause): Span | null {
  if (reading.dimension !== 'share') return null;
  const lead = link[view.language].exec(view.folded.slice(reading.phrase.end, clause.end))?.[0];
  if (lead === undefined) return null;
  const start = reading.phrase.end + lead.length;
  const next = readings.find(({ phrase }) => phrase.start >= start && phrase.start < clause.end)?.phrase.start ?? clause.end;
  const joined = /(?:[和与及、,]|以及|\s(?:and|or|but))\s*$/.exec(view.folded.slice(start, next))?.index;
  const end = joined === undefined ? next : start + joined;
  return { start, end: joined !== undefined && lacksNoun({ start, end }, view) ? clause.end : end };
}

/** In "62% of mined and 92% of refined copper" the noun stands behind the last. */
const lacksNoun = ({ start, end }: Span, { words }: Scene['view']): boolean =>
  words.every((word) => word.end <= start || word.start >= end || /^(?:ADJ|VERB|ADV|DET)$/.test(word.tag));
