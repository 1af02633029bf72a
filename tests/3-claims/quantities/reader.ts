import { createQuantityReader } from '../../../src/3-claims/quantities/read-quantities.ts';
import { builtInKnowledge } from '../../../src/knowledge/built-in.ts';
import type { Language } from '../../../src/schema/place.ts';

export const reader = createQuantityReader(builtInKnowledge());

/** What a test row looks at: `span = lower..upper unit modifier`, one a reading. */
export function shown(text: string, language: Language): string[] {
  return reader.read(text, language).map((reading) => {
    const { lowerBound, upperBound, unit, modifier } = reader.toQuantity(reading);
    const bounds = lowerBound === upperBound ? String(lowerBound) : `${lowerBound ?? ''}..${upperBound ?? ''}`;
    return `${text.slice(reading.start, reading.end)} = ${bounds} ${unit} ${modifier}`;
  });
}
